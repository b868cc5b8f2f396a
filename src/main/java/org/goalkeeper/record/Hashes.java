package org.goalkeeper.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
public final class Hashes {

    /** What stands before the first entry of a record. */
    static final String NONE = "0".repeat(64);

    private Hashes() {}

    /** The hash of a text in UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest of a text in UTF-8 as it is shown and kept: {@code sha256:} and its hash. */
    public static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest of bytes as it is shown and kept: {@code sha256:} and their hash. */
    public static String digest(byte[] bytes) {
        return "sha256:" + sha256(bytes);
    }

    /** The hash of bytes. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
