package org.goalkeeper.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.goalkeeper.service.http.ApiPaths;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers with a page what goes wrong with a page; the API answers with problem documents. */
@Component
class PageFailures implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (ApiPaths.has(request) || !wantsPage(request)) {
            return null;
        }
        HttpStatusCode status = status(exception);
        if (status.is5xxServerError()) {
            LOG.error("a page failed", exception);
        }
        response.resetBuffer();
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }

    private static HttpStatusCode status(Exception exception) {
        if (exception instanceof RefusedException refused) {
            return refused.refusal().status();
        }
        return exception instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.stream().anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType())
                    || request.getHeader("HX-Request") != null;
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
