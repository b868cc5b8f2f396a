package org.goalkeeper.service.http;

import org.jspecify.annotations.Nullable;

/** Strong entity tags: the number of a version, in quotes. */
public final class Etag {

    private Etag() {}

    /** The tag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Goes on only where the caller knows the current version.
     *
     * @param ifMatch what the request says; null for nothing
     * @param version the current version
     * @throws RefusedException where the header is missing or names another version
     */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch == null) {
            throw new RefusedException(
                    Refusal.CONDITION_MISSING, "Send If-Match with the ETag of the version that you changed.");
        }
        if (!ifMatch.strip().equals("*") && !ifMatch.strip().equals(of(version))) {
            throw new RefusedException(Refusal.STALE, "The current version is " + of(version) + ".");
        }
    }
}
