package org.goalkeeper.document.patch;

/** A patch that does not fit the document, or whose result would not say what it should. */
public final class PatchRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PatchRefusedException(String message) {
        super(message);
    }
}
