package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goalkeeper.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a title and says of what kind each is, by its own shape and the words beside it. Where a number
 * can be read in two ways, it is read as the one that is no measure.
 */
final class QuantityScanner {

    private static final int MOST_BETWEEN = 3;
    private static final String OPENING = "([{\"'“„‚«‹‘";
    private static final String CLOSING = ".,;:!?)]}\"'”’»›…";

    private final String title;
    private final BaseWords words;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    private QuantityScanner(String title, BaseWords words) {
        this.title = title;
        this.words = words;
    }

    /** The numbers of a title in their order. */
    static List<Found> scan(String title, BaseWords words) {
        for (int i = 0; i < title.length(); i++) {
            if (Letters.isDigit(title.charAt(i))) {
                return new QuantityScanner(title, words).scan();
            }
        }
        return List.of();
    }

    /**
     * A number with what belongs to it.
     *
     * @param text as written
     * @param kind as the vocabulary names it
     */
    record Found(String text, String kind) {}

    /** A blank-separated piece of the title without the punctuation around it. */
    private record Piece(
            int start,
            int end,
            String word,
            boolean dotted,
            @Nullable NumberShape shape) {}

    private List<Found> scan() {
        split();
        for (int at = 0; at < pieces.size(); ) {
            NumberShape shape = pieces.get(at).shape;
            at = shape == null ? at + 1 : read(at, shape) + 1;
        }
        return found;
    }

    // Each read… method adds what it found and returns the last piece that belongs to it, or -1 for "not this".
    private int read(int at, NumberShape shape) {
        int last = readRange(at, shape);
        if (last >= 0) {
            return last;
        }
        return switch (shape) {
            case PERCENT -> add(at, at, "percentage");
            case CURRENCY -> add(at, isMagnitude(at + 1) ? at + 1 : at, "currency");
            case DATE -> add(at, at, "year");
            case QUARTER -> add(at, at, "quarter");
            case VERSION -> add(at, at, "version");
            case RANK -> add(at, at, isMonth(at + 1) ? "year" : "rank");
            case NAME -> add(at, at, "name");
            case TIME -> add(at, at, "plain");
            case MAGNITUDE -> readMagnitude(at, at);
            case SUFFIXED -> add(at, at, hasUnitSuffix(at) ? "unit" : "name");
            case YEAR, DECIMAL, INTEGER -> readNumber(at, shape);
        };
    }

    private int readRange(int at, NumberShape shape) {
        if (!shape.isCount() || !isIn(at - 1, QuantityWords.FROM)) {
            return -1;
        }
        for (int to = at + 1; to <= at + MOST_BETWEEN && to + 1 < pieces.size(); to++) {
            NumberShape other = pieces.get(to + 1).shape;
            if (isIn(to, QuantityWords.TO) && other != null) {
                return other.isCount() && areCounts(at, to + 1) ? add(at - 1, to + 1, "range") : -1;
            }
        }
        return -1;
    }

    // Two years, versions, names such as 5G, days of a month or times of day are no way from one number to another.
    private boolean areCounts(int from, int to) {
        boolean years = pieces.get(from).shape == NumberShape.YEAR && pieces.get(to).shape == NumberShape.YEAR;
        boolean versions = isVersion(from) && isVersion(to) && !hasUnit(to);
        boolean times = isMonth(to + 1) || isIn(to + 1, QuantityWords.HOURS);
        return !years && !versions && !times && !isName(from) && !isName(to);
    }

    private boolean isVersion(int at) {
        return pieces.get(at).word.endsWith(".0");
    }

    private boolean isName(int at) {
        return pieces.get(at).shape == NumberShape.SUFFIXED && !hasUnitSuffix(at);
    }

    private int readMagnitude(int from, int to) {
        if (isCurrency(to + 1)) {
            return add(from, to + 1, "currency");
        }
        return isCurrency(from - 1) ? add(from - 1, to, "currency") : add(from, to, "magnitude");
    }

    private int readNumber(int at, NumberShape shape) {
        int percent = percentEnd(at);
        if (percent > at) {
            return add(at, percent, "percentage");
        }
        if (isMagnitude(at + 1)) {
            return readMagnitude(at, at + 1);
        }
        if (isCurrency(at + 1)) {
            return add(at, at + 1, "currency");
        }
        if (isCurrency(at - 1)) {
            return add(at - 1, at, "currency");
        }
        String harmless = harmless(at, shape);
        return harmless == null ? readCount(at) : add(at, at, harmless);
    }

    // What the words around a number make of it, where that is no measure.
    private @Nullable String harmless(int at, NumberShape shape) {
        if (isMonth(at + 1) || isMonth(at - 1)) {
            return "year";
        }
        if (isIn(at - 1, QuantityWords.RANKS)) {
            return "rank";
        }
        if (isIn(at - 1, QuantityWords.VERSIONS)) {
            return "version";
        }
        boolean dotted = pieces.get(at).dotted && at + 1 < pieces.size();
        if (isIn(at - 1, QuantityWords.CALENDAR) || dotted && isIn(at + 1, QuantityWords.CALENDAR)) {
            return "quarter";
        }
        if (isIn(at - 1, QuantityWords.NAMES)) {
            return "name";
        }
        if (shape == NumberShape.YEAR && (!hasUnit(at) || isIn(at - 1, QuantityWords.BEFORE_YEARS))) {
            return "year";
        }
        if (isIn(at + 1, QuantityWords.HOURS)) {
            return "plain";
        }
        return dotted && pieces.get(at).word.length() <= 2 ? "rank" : null;
    }

    private int readCount(int at) {
        int last = at;
        while (pieces.get(at).word.length() <= 3 && isGroup(last + 1)) {
            last++;
        }
        if (last > at) {
            return readMagnitude(at, last);
        }
        int by = beforeApproximation(at);
        if (isIn(by, QuantityWords.BY)) {
            return add(by, at, "step");
        }
        if (hasUnit(at)) {
            return add(at, unitEnd(at), "unit");
        }
        return add(at, at, uncounted(at));
    }

    private String uncounted(int at) {
        Piece piece = pieces.get(at);
        if (isNameBefore(at)) {
            return isVersion(at) ? "version" : "name";
        }
        if (piece.shape == NumberShape.DECIMAL) {
            return isVersion(at) ? "version" : "plain";
        }
        boolean large = piece.word.length() > 3 && piece.word.indexOf('-') < 0 && piece.word.indexOf('–') < 0;
        return large ? "magnitude" : "plain";
    }

    private int percentEnd(int at) {
        if (isIn(at + 1, QuantityWords.PERCENTS)) {
            return isIn(at + 2, QuantityWords.PERCENT_POINTS) ? at + 2 : at + 1;
        }
        return isIn(at + 1, QuantityWords.PER) && isIn(at + 2, QuantityWords.CENT) ? at + 2 : at;
    }

    private int beforeApproximation(int at) {
        int before = at - 1;
        while (before > 0 && at - before < MOST_BETWEEN && isIn(before, QuantityWords.APPROXIMATIONS)) {
            before--;
        }
        return before;
    }

    private boolean hasUnit(int at) {
        return unitEnd(at) > at;
    }

    private int unitEnd(int at) {
        for (int length = 2; length > 0; length--) {
            if (at + length < pieces.size()) {
                String next = pieces.get(at + 1).word;
                String unit = length == 1 ? next : next + " " + pieces.get(at + 2).word;
                if (words.units().has(unit)) {
                    return at + length;
                }
            }
        }
        return at;
    }

    private boolean hasUnitSuffix(int at) {
        String word = pieces.get(at).word;
        int letters = 0;
        while (letters < word.length() && !Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return words.units().has(word.substring(letters));
    }

    private boolean isNameBefore(int at) {
        return at > 1 && Character.isUpperCase(title.charAt(pieces.get(at - 1).start));
    }

    private boolean isMonth(int at) {
        return isIn(at, QuantityWords.MONTHS) && Character.isUpperCase(title.charAt(pieces.get(at).start));
    }

    private boolean isMagnitude(int at) {
        return isIn(at, QuantityWords.MAGNITUDES);
    }

    private boolean isGroup(int at) {
        return at < pieces.size()
                && pieces.get(at).shape == NumberShape.INTEGER
                && pieces.get(at).word.length() == 3;
    }

    private boolean isCurrency(int at) {
        if (at < 0 || at >= pieces.size() || pieces.get(at).shape != null) {
            return false;
        }
        String word = pieces.get(at).word;
        return QuantityWords.CURRENCIES.contains(word)
                || word.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private boolean isIn(int at, Set<String> known) {
        return at >= 0 && at < pieces.size() && known.contains(pieces.get(at).word);
    }

    private int add(int from, int to, String kind) {
        found.add(new Found(title.substring(pieces.get(from).start, pieces.get(to).end), kind));
        return to;
    }

    private void split() {
        int at = 0;
        while (at < title.length()) {
            int end = at;
            while (end < title.length() && !isBlank(title.charAt(end))) {
                end++;
            }
            if (end > at) {
                addPiece(at, end);
            }
            at = end + 1;
        }
    }

    private void addPiece(int from, int to) {
        int start = from;
        int end = to;
        while (end > start + 1 && CLOSING.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end - 1 && OPENING.indexOf(title.charAt(start)) >= 0 && !isShortYear(start, end)) {
            start++;
        }
        String word = Words.fold(title.substring(start, end));
        boolean dotted = end < to && title.charAt(end) == '.';
        boolean number = false;
        for (int i = 0; i < word.length() && !number; i++) {
            number = Letters.isDigit(word.charAt(i));
        }
        pieces.add(new Piece(start, end, word, dotted, number ? NumberShape.of(word, dotted) : null));
    }

    // The apostrophe of '27 is no quotation mark.
    private boolean isShortYear(int start, int end) {
        return end - start == 3
                && title.charAt(start) == '\''
                && Letters.isDigit(title.charAt(start + 1))
                && Letters.isDigit(title.charAt(start + 2));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
