package org.goalkeeper.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.evaluation.matching.Shown;
import org.jspecify.annotations.Nullable;

/** Names findings so that they are known again after the goal has moved in its document. */
final class Fingerprints {

    private static final int HEX_DIGITS = 32;

    private final String organization;
    private final MessageDigest digest;

    Fingerprints(@Nullable String organization) {
        this.organization = organization == null ? "" : organization;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    String of(CompiledRule rule, Subject subject, String property, @Nullable Object value) {
        // the parts are separated by a character that none of them can hold
        String text = organization
                + '\0'
                + rule
                + '\0'
                + subject.type().word()
                + '\0'
                + subject.id()
                + '\0'
                + property
                + '\0'
                + (value == null ? "" : Shown.exact(value));
        byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, HEX_DIGITS / 2);
    }
}
