package org.goalkeeper.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.service.http.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Signs in whom another service vouches for, where it has verified an address that somebody here has. */
@Component
class OidcSignIn implements AuthenticationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final SignIn signIn;
    private final PageSessions sessions;

    OidcSignIn(SignIn signIn, PageSessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        try {
            if (authentication.getPrincipal() instanceof OidcUser user
                    && Boolean.TRUE.equals(user.getEmailVerified())
                    && user.getEmail() != null) {
                sessions.begin(signIn.byVerifiedEmail(user.getEmail()), request, response);
                response.sendRedirect(Destination.of(null));
                return;
            }
        } catch (RefusedException e) {
            LOG.debug("nobody here has the address that was vouched for", e);
        }
        sessions.end(request);
        response.sendRedirect("/sign-in?refused");
    }
}
