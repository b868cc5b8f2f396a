package org.goalkeeper.service.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goalkeeper.evaluation.drools.EngineException;
import org.goalkeeper.evaluation.drools.RuleBudgetException;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers whatever goes wrong in the API with a problem document; what goes wrong with pages is left to them. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException exception, HttpServletRequest request) {
        leavePages(request, exception);
        ProblemDetail problem = problem(exception.refusal(), exception.detail());
        if (!exception.problems().isEmpty()) {
            problem.setProperty("errors", errors(exception.problems()));
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidInputException exception, HttpServletRequest request) {
        leavePages(request, exception);
        return answer(problem(exception.problems()));
    }

    @ExceptionHandler({EngineException.class, RuleBudgetException.class})
    ResponseEntity<Object> engine(RuntimeException exception, HttpServletRequest request) {
        leavePages(request, exception);
        LOG.error("an evaluation failed", exception);
        return answer(problem(Refusal.ENGINE_FAILURE, String.valueOf(exception.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Object> failure(RuntimeException exception, HttpServletRequest request) {
        leavePages(request, exception);
        LOG.error("a request failed", exception);
        return answer(problem(Refusal.FAILURE, "Its log says more."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (request instanceof ServletWebRequest web && web.getResponse() != null && !ApiPaths.has(web.getRequest())) {
            leave(web.getResponse(), status);
            return null;
        }
        List<Problem> problems = InvalidRequest.problems(exception);
        ProblemDetail problem =
                problems.isEmpty() ? problem(refusal(status), detail(exception, status)) : problem(problems);
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Thrown again, an exception goes on to whoever answers for pages. */
    private static void leavePages(HttpServletRequest request, RuntimeException exception) {
        if (!ApiPaths.has(request)) {
            throw exception;
        }
    }

    private static void leave(HttpServletResponse response, HttpStatusCode status) {
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String detail(Exception exception, HttpStatusCode status) {
        if (exception instanceof HttpRequestMethodNotSupportedException method) {
            return "Not " + method.getMethod() + " here, but "
                    + String.join(
                            ", ", method.getSupportedMethods() == null ? new String[0] : method.getSupportedMethods())
                    + ".";
        }
        if (exception instanceof HttpMediaTypeNotAcceptableException accept) {
            return "Ask for one of " + types(accept.getSupportedMediaTypes()) + ".";
        }
        if (exception instanceof HttpMediaTypeNotSupportedException content) {
            return "Send one of " + types(content.getSupportedMediaTypes()) + ".";
        }
        return ofStatus(status);
    }

    private static String types(List<MediaType> types) {
        return types.stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What can be said where nothing but the status is known. */
    static String ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 400, 505 -> "The request cannot be read.";
            case 401 -> "Send a token as `Authorization: Bearer`, or sign in.";
            case 403 -> "The caller may not do this.";
            case 404 -> "There is nothing at this address.";
            default -> status.is5xxServerError() ? "Its log says more." : "The request cannot be answered.";
        };
    }

    /** The refusal that a status stands for. */
    static Refusal refusal(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.HTTP_VERSION_NOT_SUPPORTED)) {
            return Refusal.INVALID_INPUT;
        }
        for (Refusal refusal : Refusal.values()) {
            if (refusal.status().isSameCodeAs(status)) {
                return status.is5xxServerError() ? Refusal.FAILURE : refusal;
            }
        }
        return status.is4xxClientError() ? Refusal.INVALID_INPUT : Refusal.FAILURE;
    }

    /** The problem document of a refusal. */
    static ProblemDetail problem(Refusal refusal, String detail) {
        HttpStatus status = refusal.status();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(refusal.type());
        problem.setTitle(refusal.title());
        return problem;
    }

    private static ProblemDetail problem(List<Problem> problems) {
        ProblemDetail problem = problem(
                Refusal.INVALID_INPUT,
                problems.size() == 1 ? "There is 1 problem." : "There are " + problems.size() + " problems.");
        problem.setProperty("errors", errors(problems));
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static List<Map<String, Object>> errors(List<Problem> problems) {
        return problems.stream().map(ProblemAdvice::error).toList();
    }

    private static Map<String, Object> error(Problem problem) {
        Location location = problem.location();
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("location", location.toString());
        if (location.cell() != null) {
            error.put("sheet", location.sheet());
            error.put("cell", location.cell());
        } else if (location.line() > 0) {
            error.put("line", location.line());
            error.put("column", location.column());
        }
        error.put("message", problem.message());
        return error;
    }
}
