package org.goalkeeper.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.service.security.PageAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Sends strangers to sign in, lets other services vouch for them, and ends sessions. */
@Component
class SignInSecurity implements PageAccess {

    private final SignIn signIn;
    private final Providers providers;
    private final OidcSignIn oidc;

    SignInSecurity(SignIn signIn, Providers providers, OidcSignIn oidc) {
        this.signIn = signIn;
        this.providers = providers;
        this.oidc = oidc;
    }

    @Override
    public void configure(HttpSecurity http) {
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(SignInSecurity::sendToSignIn))
                // A stranger needs no session: the page that was asked for stands in the address.
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, authentication) -> note(authentication))
                        .deleteCookies("SESSION")
                        .logoutSuccessUrl("/"));
        if (!providers.all().isEmpty()) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .successHandler(oidc)
                    .failureHandler((request, response, failure) -> response.sendRedirect("/sign-in?refused")));
        }
    }

    private void note(@Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            signIn.signOut(caller);
        }
    }

    private static void sendToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean page = HttpMethod.GET.matches(request.getMethod()) && request.getHeader("HX-Request") == null;
        String address =
                page ? "/sign-in?next=" + URLEncoder.encode(Destination.of(asked), StandardCharsets.UTF_8) : "/sign-in";
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", address);
            response.setContentType(MediaType.TEXT_HTML_VALUE);
        } else {
            response.sendRedirect(address);
        }
    }
}
