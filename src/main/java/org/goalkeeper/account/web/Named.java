package org.goalkeeper.account.web;

import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;

/** Names that people give themselves. */
final class Named {

    private static final int LONGEST = 200;

    private Named() {}

    /**
     * The name without blanks around it.
     *
     * @throws RefusedException where it is empty or too long
     */
    static String checked(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A name has 1 to " + LONGEST + " characters.");
        }
        return plain;
    }
}
