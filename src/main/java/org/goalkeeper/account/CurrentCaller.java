package org.goalkeeper.account;

import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who makes the request that is being answered. */
@Component
public class CurrentCaller {

    /**
     * Who it is.
     *
     * @throws RefusedException where nobody signed in
     */
    public Caller get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw refused();
    }

    /** Digest of the token that the caller shows; empty where it is a session. */
    public String tokenDigest() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getCredentials() instanceof String digest ? digest : "";
    }

    private static RefusedException refused() {
        return new RefusedException(Refusal.UNAUTHORIZED, "Send a token as `Authorization: Bearer`, or sign in.");
    }
}
