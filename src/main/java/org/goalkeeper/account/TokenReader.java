package org.goalkeeper.account;

import org.jspecify.annotations.Nullable;

/** Knows some of the tokens that requests may carry. */
public interface TokenReader {

    /** Whom the token with that digest stands for; null where it is not known here, or no longer good. */
    @Nullable
    Caller read(String digest);
}
