package org.goalkeeper.account;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What of the API is open to strangers; all else needs a token. No cookie counts here, so nothing can be forged. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            List<TokenReader> tokens,
            HandlerExceptionResolver handlerExceptionResolver,
            @Value("${goalkeeper.anonymous-check}") boolean anonymousCheck) {
        AuthenticationEntryPoint refusal = (request, response, exception) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            handlerExceptionResolver.resolveException(
                    request,
                    response,
                    null,
                    new RefusedException(
                            Refusal.UNAUTHORIZED, "Send a token that is still good as `Authorization: Bearer`."));
        };
        AuthorizationManager<RequestAuthorizationContext> check = anonymousCheck
                ? SingleResultAuthorizationManager.permitAll()
                : AuthenticatedAuthorizationManager.authenticated();
        // Whatever the method: one that the contract does not have here is answered with 405.
        return http.securityMatcher("/v1/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/v1/check")
                                .access(check)
                                .requestMatchers("/v1/sign-in", "/v1/rules/**", "/v1/presets/**", "/v1/openapi.*")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(new BearerTokens(tokens, refusal), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
