package org.goalkeeper.account;

import java.nio.charset.StandardCharsets;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, and which ones are taken. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    private static final int SHORTEST = 12;
    // What bcrypt can tell apart.
    private static final int MOST_BYTES = 72;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    /**
     * The password, where it is one that is taken.
     *
     * @throws RefusedException where it is too short or too long
     */
    static String checked(String password) {
        if (password.length() < SHORTEST) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A password needs " + SHORTEST + " characters or more.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A password may have " + MOST_BYTES + " bytes.");
        }
        return password;
    }
}
