package org.goalkeeper.document;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What the value of a property may be: how it is read, described and written.
 *
 * @param <T> what it becomes
 */
interface Type<T> {

    /**
     * Reads the value the input stands on, which is not null, and leaves the input at the value's end.
     *
     * @param in the input
     * @param name the property, for messages
     * @param required whether a blank text is a problem
     * @return the value; null where there is none or where a problem was reported
     */
    @Nullable
    T read(Binding in, String name, boolean required);

    /** Writes the keywords of the JSON Schema that says the same; the caller opens and closes the object. */
    void describe(JsonGenerator schema);

    /** Writes the value as YAML. */
    void write(YamlText yaml, T value);
}
