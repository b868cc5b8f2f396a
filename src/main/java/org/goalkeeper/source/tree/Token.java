package org.goalkeeper.source.tree;

/** A step of a {@link Cursor}. */
public enum Token {
    /** An object begins. */
    OBJECT_START,
    /** An object ends. */
    OBJECT_END,
    /** A list begins. */
    ARRAY_START,
    /** A list ends. */
    ARRAY_END,
    /** The name of a property; its value follows. */
    NAME,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** The value true. */
    TRUE,
    /** The value false. */
    FALSE,
    /** No value. */
    NULL,
    /** The input is over. */
    END
}
