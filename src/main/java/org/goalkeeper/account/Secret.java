package org.goalkeeper.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.goalkeeper.record.Hashes;

/** Something nobody can guess; shown once and kept as a digest. */
public final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /**
     * A new secret.
     *
     * @param prefix tells people, and scanners for leaked secrets, what it is
     */
    public static String make(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it. 256 random bits need no slow hash. */
    public static String digest(String secret) {
        return Hashes.sha256(secret);
    }
}
