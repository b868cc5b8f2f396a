package org.goalkeeper.evaluation.linking;

import java.util.List;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.Worded;
import org.goalkeeper.rule.vocabulary.Goal;
import org.jspecify.annotations.Nullable;

/**
 * An objective, key result or KPI with what is around it. What costs time is measured when it is first asked for; the
 * measured values are immutable, so that threads which race measure the same twice and nothing worse.
 */
public abstract class LinkedGoal implements Goal, LinkedFact {

    private final Document document;
    private final int position;
    private @Nullable Subject subject;
    private @Nullable Title words;
    private @Nullable String titleKey;
    private @Nullable List<String> openings;
    private @Nullable List<String> phrases;

    LinkedGoal(Document document, int position) {
        this.document = document;
        this.position = position;
    }

    /** JSON pointer of its place in the document. */
    public abstract String pointer();

    abstract SubjectType subjectType();

    final Document document() {
        return document;
    }

    final Title words() {
        Title known = words;
        if (known == null) {
            known = Title.of(title());
            words = known;
        }
        return known;
    }

    /** Equal for goals of one titleKey; 0 where that is empty. */
    final int titleHash() {
        return TitleKey.hash(title(), document.words());
    }

    @Override
    public final Subject subject() {
        Subject known = subject;
        if (known == null) {
            known = new Subject(subjectType(), id(), title(), team(), pointer());
            subject = known;
        }
        return known;
    }

    @Override
    public final String kind() {
        return subjectType().word();
    }

    @Override
    public String titleProperty() {
        return "title";
    }

    @Override
    public final int position() {
        return position;
    }

    @Override
    public final String titleKey() {
        String known = titleKey;
        if (known == null) {
            known = TitleKey.of(title(), document.words());
            titleKey = known;
        }
        return known;
    }

    @Override
    public final int titleWords() {
        return Title.count(title());
    }

    @Override
    public final String openingWord() {
        return Title.openingWord(title());
    }

    @Override
    public final List<String> openings() {
        List<String> known = openings;
        if (known == null) {
            known = words().openings();
            openings = known;
        }
        return known;
    }

    @Override
    public final List<String> phrases() {
        List<String> known = phrases;
        if (known == null) {
            known = words().phrases();
            phrases = known;
        }
        return known;
    }

    @Override
    public final List<String> tokens() {
        return new TokenList(title());
    }

    static @Nullable String word(@Nullable Worded choice) {
        return choice == null ? null : choice.word();
    }
}
