package org.goalkeeper.evaluation.linking;

/**
 * A title as it is compared with others: NFKC, lower case, apostrophes dropped, other punctuation as a blank, articles
 * dropped, blanks single. Symbols such as a currency sign stay.
 */
final class TitleKey {

    private static final int LONGEST_VERB = 4;
    private static final char IGNORED = 1;
    private static final char[] KEPT = new char[128];

    static {
        for (char c = 0; c < 128; c++) {
            KEPT[c] = isKept(c) ? Letters.fold(c) : Letters.isApostrophe(c) ? IGNORED : 0;
        }
    }

    private TitleKey() {}

    /** The key; an empty text where nothing is left. */
    static String of(String title, BaseWords words) {
        String plain = Letters.prepared(title);
        StringBuilder key = new StringBuilder(plain.length());
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (isKept(c)) {
                key.append(Letters.fold(c));
            } else if (!Letters.isApostrophe(c) && key.length() > start) {
                if (words.isArticle(key.substring(start))) {
                    key.setLength(start);
                } else {
                    key.append(' ');
                    start = key.length();
                }
            }
        }
        return start == 0 ? "" : key.substring(0, start - 1);
    }

    /** A number that is equal for titles of one key; 0 for a title whose key is empty. */
    static int hash(String title, BaseWords words) {
        int length = title.length();
        int sum = 0;
        int word = 0;
        for (int i = 0; i < length; i++) {
            char c = title.charAt(i);
            if (c > 127) {
                return hashOfAnyLetters(Letters.prepared(title), words);
            }
            int kept = KEPT[c];
            if (kept > IGNORED) {
                word = 31 * word + kept;
            } else if (kept < IGNORED && word != 0) {
                sum = withWord(sum, word, words);
                word = 0;
            }
        }
        return withWord(sum, word, words);
    }

    private static int hashOfAnyLetters(String plain, BaseWords words) {
        int sum = 0;
        int word = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isKept(c)) {
                word = 31 * word + Letters.fold(c);
            } else if (!Letters.isApostrophe(c)) {
                sum = withWord(sum, word, words);
                word = 0;
            }
        }
        return withWord(sum, word, words);
    }

    private static int withWord(int sum, int word, BaseWords words) {
        return word == 0 || words.mayBeArticle(word) ? sum : 961 * sum + word;
    }

    /** A key without the change or maintenance verb it opens with and without numbers. */
    static String bare(String key, BaseWords words) {
        return withoutNumbers(withoutOpeningVerb(key, words));
    }

    /** A key without the words that are numbers. */
    private static String withoutNumbers(String key) {
        StringBuilder rest = new StringBuilder(key.length());
        for (int start = 0; start < key.length(); ) {
            int end = endOfWords(key, start, 1);
            if (!isNumber(key, start, end)) {
                if (rest.length() > 0) {
                    rest.append(' ');
                }
                rest.append(key, start, end);
            }
            start = end + 1;
        }
        return rest.toString();
    }

    /** A key without the change or maintenance verb it opens with. */
    static String withoutOpeningVerb(String key, BaseWords words) {
        for (int count = LONGEST_VERB; count > 0; count--) {
            int end = endOfWords(key, 0, count);
            if (end >= 0 && words.isChangeOrMaintenanceVerb(key.substring(0, end))) {
                return end == key.length() ? "" : key.substring(end + 1);
            }
        }
        return key;
    }

    private static int endOfWords(String key, int start, int count) {
        int end = start - 1;
        for (int i = 0; i < count; i++) {
            if (end == key.length()) {
                return -1;
            }
            int blank = key.indexOf(' ', end + 1);
            end = blank < 0 ? key.length() : blank;
        }
        return end;
    }

    private static boolean isNumber(String key, int start, int end) {
        boolean digit = false;
        for (int i = start; i < end; i++) {
            if (Character.isDigit(key.charAt(i))) {
                digit = true;
            } else if (Letters.isWord(key.charAt(i))) {
                return false;
            }
        }
        return digit;
    }

    private static boolean isKept(char c) {
        if (Letters.isWord(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL || type == Character.MATH_SYMBOL;
    }
}
