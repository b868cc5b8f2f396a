package org.goalkeeper.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins the session of somebody who just proved who they are. */
@Component
class PageSessions {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** Begins a session; nothing of one that was there before is kept, so that nobody can have planted it. */
    void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(Caller.person(person.id()), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        // Forms that a stranger was given are good no longer.
        new CookieCsrfTokenRepository().saveToken(null, request, response);
    }

    /** Ends the session, where there is one. */
    void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
    }
}
