package org.goalkeeper.service.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers whatever goes wrong with a problem document. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException exception) {
        return answer(problem(exception.refusal(), exception.detail()));
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidInputException exception) {
        List<Problem> problems = exception.problems();
        ProblemDetail problem = problem(
                Refusal.INVALID_INPUT,
                problems.size() == 1 ? "There is 1 problem." : "There are " + problems.size() + " problems.");
        problem.setProperty(
                "errors", problems.stream().map(ProblemAdvice::error).toList());
        return answer(problem);
    }

    @ExceptionHandler({EngineException.class, RuleBudgetException.class})
    ResponseEntity<Object> engine(RuntimeException exception) {
        LOG.error("an evaluation failed", exception);
        return answer(problem(Refusal.ENGINE_FAILURE, String.valueOf(exception.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Object> failure(Exception exception) {
        LOG.error("a request failed", exception);
        return answer(problem(Refusal.FAILURE, "Its log says more."));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String detail = body instanceof ProblemDetail known && known.getDetail() != null
                ? known.getDetail()
                : String.valueOf(exception.getMessage());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(refusal(status), detail));
    }

    private static Refusal refusal(HttpStatusCode status) {
        for (Refusal refusal : Refusal.values()) {
            if (refusal.status().isSameCodeAs(status)) {
                return refusal;
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

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
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
