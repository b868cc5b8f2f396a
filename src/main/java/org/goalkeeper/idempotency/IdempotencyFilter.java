package org.goalkeeper.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.CurrentCaller;
import org.goalkeeper.record.Hashes;
import org.goalkeeper.service.http.ApiPaths;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a request that is sent again under the same key as the first time, without doing it again. What is done and that
 * it was done are one transaction; only after it the answer is sent. Refusals are not kept: they have done nothing.
 */
@Component
@Order(IdempotencyFilter.AFTER_SECURITY)
class IdempotencyFilter extends OncePerRequestFilter {

    /** The caller is known by then. */
    static final int AFTER_SECURITY = 100;

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 100;
    private static final String ORGANIZATIONS = "/v1/organizations/";

    private final CurrentCaller current;
    private final Doorkeeper doorkeeper;
    private final Keys keys;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(
            CurrentCaller current,
            Doorkeeper doorkeeper,
            Keys keys,
            PlatformTransactionManager transactions,
            HandlerExceptionResolver handlerExceptionResolver) {
        this.current = current;
        this.doorkeeper = doorkeeper;
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.problems = handlerExceptionResolver;
    }

    /** Keys that are no keys are left to the contract's validation. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String chosen = request.getHeader(HEADER);
        return chosen == null
                || chosen.isEmpty()
                || chosen.length() > LONGEST
                || !ApiPaths.has(request)
                || !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            byte[] body = request.getInputStream().readAllBytes();
            Caller caller = current.get();
            String token = Objects.requireNonNull(request.getHeader(HttpHeaders.AUTHORIZATION));
            Key key = new Key(
                    organization(request.getServletPath()),
                    caller.person(),
                    Objects.requireNonNull(request.getHeader(HEADER)));
            Keys.Turn turn = keys.take(key, digest(request, token, body));
            if (turn.answer() != null) {
                replay(key, new Seal(token).open(turn.answer()), response);
            } else {
                work(
                        new Work(key, Objects.requireNonNull(turn.holder()), new Seal(token)),
                        new RepeatableRequest(request, body),
                        response,
                        chain);
            }
        } catch (InFlightException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.seconds()));
            problems.resolveException(
                    request,
                    response,
                    null,
                    new RefusedException(Refusal.CONFLICT, "A request with this key is being done: come back later."));
        } catch (RefusedException e) {
            problems.resolveException(request, response, null, e);
        }
    }

    private record Work(Key key, String holder, Seal seal) {}

    private void replay(Key key, byte[] answer, HttpServletResponse response) throws IOException {
        if (!key.organization().equals("-")) {
            doorkeeper.admit(key.organization());
        }
        KeptAnswer.read(answer).send(response);
    }

    private void work(Work work, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Set<String> before = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        before.addAll(response.getHeaderNames());
        ContentCachingResponseWrapper buffered = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            done = Boolean.TRUE.equals(
                    transaction.execute(status -> inTransaction(work, request, buffered, chain, before, status)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ServletFailure e) {
            throw e.cause;
        } catch (RuntimeException e) {
            buffered.reset();
            problems.resolveException(request, buffered, null, e);
        } finally {
            if (!done) {
                keys.release(work.key, work.holder);
            }
        }
        buffered.copyBodyToResponse();
    }

    private boolean inTransaction(
            Work work,
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            Set<String> before,
            TransactionStatus status) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new ServletFailure(e);
        }
        if (response.getStatus() >= 400) {
            status.setRollbackOnly();
            return false;
        }
        byte[] answer = KeptAnswer.of(response, before, response.getContentAsByteArray())
                .bytes();
        keys.complete(work.key, work.holder, work.seal.close(answer));
        return true;
    }

    private static final class ServletFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ServletException cause;

        ServletFailure(ServletException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private static String organization(String path) {
        if (!path.startsWith(ORGANIZATIONS)) {
            return "-";
        }
        String below = path.substring(ORGANIZATIONS.length());
        int end = below.indexOf('/');
        String organization = end < 0 ? below : below.substring(0, end);
        // What is longer is no organisation's.
        return organization.length() > 63 ? "-" : organization;
    }

    private static String digest(HttpServletRequest request, String token, byte[] body) {
        String lines = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getContentType()),
                HexFormat.of().formatHex(Seal.trace(token)),
                Hashes.sha256(body));
        return Hashes.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }
}
