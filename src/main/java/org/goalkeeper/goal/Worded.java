package org.goalkeeper.goal;

/** A closed choice that documents spell as one word. */
public interface Worded {

    /** The word documents and reports use, such as {@code draft}. */
    String word();
}
