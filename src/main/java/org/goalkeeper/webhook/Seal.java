package org.goalkeeper.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals secrets that are needed again, by AES-GCM with a key that is not in the database. */
@Component
class Seal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String setting;
    private final Path file;
    private @Nullable SecretKeySpec key;

    /**
     * @param setting 32 bytes in Base64; where it is blank, a key is kept in the data folder
     * @param data the data folder
     */
    Seal(@Value("${goalkeeper.secret-key}") String setting, @Value("${goalkeeper.data}") Path data) {
        this.setting = setting;
        this.file = data.resolve("secret.key");
    }

    /**
     * Seals a text.
     *
     * @param use what it is for; it opens for the same use only
     */
    String close(String text, String use) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, use, text.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, nonce.length + closed.length);
        System.arraycopy(closed, 0, all, nonce.length, closed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /**
     * Opens what was sealed for a use.
     *
     * @throws IllegalStateException where it was sealed by another key or for another use
     */
    String open(String sealed, String use) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] closed = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, use, closed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String use, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("goalkeeper.secret-key is not the key that sealed this secret", e);
        }
    }

    private synchronized SecretKeySpec key() {
        if (key == null) {
            byte[] bytes = Base64.getDecoder().decode(setting.isBlank() ? kept() : setting.strip());
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException("goalkeeper.secret-key: expected 32 bytes in Base64");
            }
            key = new SecretKeySpec(bytes, "AES");
        }
        return key;
    }

    private String kept() {
        try {
            if (!Files.exists(file)) {
                keep();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep() throws IOException {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(
                    file,
                    Base64.getEncoder().encode(bytes),
                    posix ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            // another instance was faster: its key is as good
        }
    }
}
