package org.goalkeeper.service.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The pages: which are open to strangers, and what browsers may do with them. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** No script, style, picture or form but our own, and nobody puts a page into a frame. */
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** The pages that judge goal sets, for those who may. */
    private static final String[] CHECK = {"/", "/check", "/check/**"};

    private static final String[] OPEN = {
        "/rules",
        "/rules.csv",
        "/rules/**",
        "/presets",
        "/presets.csv",
        "/presets/**",
        "/assets/**",
        "/webjars/**",
        "/sign-in",
        "/sign-in/**",
        "/error",
    };

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(
            HttpSecurity http,
            List<PageAccess> features,
            @Value("${goalkeeper.anonymous-check}") boolean anonymousCheck) {
        features.forEach(feature -> feature.configure(http));
        AuthorizationManager<RequestAuthorizationContext> check = anonymousCheck
                ? SingleResultAuthorizationManager.permitAll()
                : AuthenticatedAuthorizationManager.authenticated();
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(CHECK)
                                .access(check)
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                // In a cookie, so that a stranger who checks a goal set needs no session.
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .build();
    }
}
