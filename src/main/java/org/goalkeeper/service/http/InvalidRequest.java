package org.goalkeeper.service.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says what is wrong with the parameters and the JSON of a request. */
final class InvalidRequest {

    private InvalidRequest() {}

    /** What is wrong, in the order of the request; empty where the exception is about something else. */
    static List<Problem> problems(Exception exception) {
        if (exception instanceof TypeMismatchException mismatch) {
            return List.of(mismatch(mismatch));
        }
        if (exception instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream()
                    .flatMap(result -> result instanceof ParameterErrors errors
                            ? errors.getAllErrors().stream().map(InvalidRequest::body)
                            : result.getResolvableErrors().stream()
                                    .map(error -> parameter(
                                            String.valueOf(
                                                    result.getMethodParameter().getParameterName()),
                                            error)))
                    .toList();
        }
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return invalid.getAllErrors().stream().map(InvalidRequest::body).toList();
        }
        if (exception instanceof MissingServletRequestParameterException missing) {
            return List.of(new Problem(Location.of(missing.getParameterName()), "it is missing"));
        }
        if (exception instanceof MissingRequestHeaderException missing) {
            return List.of(new Problem(Location.of(missing.getHeaderName()), "this header is missing"));
        }
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return List.of(JsonProblem.of(unreadable));
        }
        return List.of();
    }

    private static Problem mismatch(TypeMismatchException mismatch) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        String given = String.valueOf(mismatch.getValue());
        return new Problem(Location.of(name), "`" + Excerpt.of(given) + "` is " + expected(mismatch));
    }

    private static String expected(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        if (type == LocalDate.class) {
            return "no date such as 2026-09-21";
        }
        return type != null && Number.class.isAssignableFrom(type)
                ? "no whole number in range"
                : "not what is expected";
    }

    private static Problem parameter(String name, MessageSourceResolvable error) {
        return new Problem(Location.of(name), String.valueOf(error.getDefaultMessage()));
    }

    private static Problem body(ObjectError error) {
        String place = error instanceof FieldError field
                ? Arrays.stream(field.getField().split("[.\\[\\]]+")).collect(Collectors.joining("/", "/", ""))
                : "";
        return new Problem(Location.of("body" + place), String.valueOf(error.getDefaultMessage()));
    }
}
