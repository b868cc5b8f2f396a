package org.goalkeeper.source;

/**
 * Something that keeps an input from being read or used.
 *
 * @param location where it is
 * @param message what is wrong, with the offending value, what was expected and, where known, the likely fix
 */
public record Problem(Location location, String message) {

    @Override
    public String toString() {
        return location + ": " + message;
    }
}
