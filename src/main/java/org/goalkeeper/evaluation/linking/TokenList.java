package org.goalkeeper.evaluation.linking;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a title, cut only where somebody asks for more than whether a text is among them and it may be. */
final class TokenList extends AbstractList<String> {

    private final String title;
    private @Nullable List<String> tokens;

    TokenList(String title) {
        this.title = title;
    }

    @Override
    public boolean contains(@Nullable Object text) {
        return text instanceof String token && title.contains(firstToken(token)) && tokens().contains(token);
    }

    @Override
    public String get(int index) {
        return tokens().get(index);
    }

    @Override
    public int size() {
        return tokens().size();
    }

    /** A run of tokens has single blanks between, whatever the title has. */
    private static String firstToken(String run) {
        int blank = run.indexOf(' ');
        return blank < 0 ? run : run.substring(0, blank);
    }

    private List<String> tokens() {
        List<String> known = tokens;
        if (known == null) {
            known = Tokens.of(title);
            tokens = known;
        }
        return known;
    }
}
