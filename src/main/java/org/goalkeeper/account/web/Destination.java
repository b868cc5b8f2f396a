package org.goalkeeper.account.web;

import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in. */
final class Destination {

    private static final String USUAL = "/organizations";

    private Destination() {}

    /** The page that was asked for, where it is one of ours: an address that leads elsewhere is left out. */
    static String of(@Nullable String next) {
        boolean ours = next != null
                && next.startsWith("/")
                && !next.startsWith("//")
                && next.chars().allMatch(c -> c > ' ' && c < 127 && "\\{}".indexOf(c) < 0)
                && !next.startsWith("/sign-");
        return ours ? String.valueOf(next) : USUAL;
    }
}
