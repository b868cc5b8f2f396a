package org.goalkeeper.organization.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses that sign somebody in once. */
final class SignInLinks {

    private SignInLinks() {}

    /** The address to give to the person; null where there is no secret. */
    static @Nullable String address(@Nullable String secret) {
        return secret == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/sign-in/link")
                        .queryParam("secret", secret)
                        .toUriString();
    }
}
