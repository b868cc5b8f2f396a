package org.goalkeeper.cli;

/** The command cannot do what it was asked to; the message says why and what to do. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
