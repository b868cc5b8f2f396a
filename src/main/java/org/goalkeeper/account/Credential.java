package org.goalkeeper.account;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * A secret that proves who somebody is; only its digest is kept.
 *
 * @param digest SHA-256 of the secret
 * @param person whom it proves
 * @param kind what it is good for
 * @param createdAt since when
 * @param expiresAt until when
 */
record Credential(@Id String digest, String person, Kind kind, Instant createdAt, Instant expiresAt) {

    /** What a secret is good for. */
    enum Kind {
        /** Signing in once. */
        LINK,
        /** Every request until it expires. */
        TOKEN
    }
}
