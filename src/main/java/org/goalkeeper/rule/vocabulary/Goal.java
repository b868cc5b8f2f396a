package org.goalkeeper.rule.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What objectives, key results and KPIs have in common. */
public interface Goal extends Fact {

    /** {@code objective}, {@code keyResult} or {@code kpi}. */
    String kind();

    /** Its id. */
    String id();

    /** Its title; a KPI's name. */
    String title();

    /** The document's property that holds the title: title, or name for a KPI. */
    String titleProperty();

    /** Its notes. */
    @Nullable
    String notes();

    /** Id of its team; a key result's is its objective's. */
    @Nullable
    String team();

    /** Who answers for it. */
    @Nullable
    String owner();

    /** {@code public} or {@code private}. */
    String visibility();

    /** {@code aspirational} or {@code committed}; a key result's is its objective's. */
    @Nullable
    String commitment();

    /** Whether pay depends on it. */
    boolean linkedToCompensation();

    /** Its place in the document, from 0, over all goals. */
    int position();

    /** The title, normalised: NFKC, case-folded, without punctuation and articles. */
    String titleKey();

    /** The number of words in the title. */
    int titleWords();

    /** The title's first word as written. */
    String openingWord();

    /** The title's first word, first two, three and four words, case-folded. */
    List<String> openings();

    /** Every run of one to four words in the title, case-folded. */
    List<String> phrases();

    /** Every run of one or two blank-separated tokens of the title as written, also with the punctuation around them cut off. */
    List<String> tokens();
}
