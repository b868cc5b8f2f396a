package org.goalkeeper.document;

import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** Where every value of a document stands. */
public interface SourceMap {

    /**
     * The place of a property of a subject, else of the subject.
     *
     * @param pointer the subject's JSON pointer; an empty text for the document
     * @param property the property that matters; null where the whole subject does
     * @return the place of the property's name (for a tabular document, its cell) where it is given, else of the subject
     */
    Location locate(String pointer, @Nullable String property);
}
