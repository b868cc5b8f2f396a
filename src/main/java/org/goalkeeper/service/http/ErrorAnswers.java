package org.goalkeeper.service.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers what went wrong outside of controllers: as a page where one is asked for, else as a problem document. */
@Controller
@RequestMapping("${server.error.path:/error}")
class ErrorAnswers extends AbstractErrorController {

    ErrorAnswers(ErrorAttributes attributes, List<ErrorViewResolver> views) {
        super(attributes, views);
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    Object page(HttpServletRequest request, HttpServletResponse response) {
        if (isApi(request)) {
            return problem(request);
        }
        HttpStatus status = getStatus(request);
        response.setStatus(status.value());
        Map<String, Object> model = getErrorAttributes(request, ErrorAttributeOptions.defaults());
        ModelAndView view = resolveErrorView(request, response, status, model);
        return view == null ? new ModelAndView("error", model) : view;
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        ProblemDetail problem = ProblemAdvice.problem(ProblemAdvice.refusal(status), ProblemAdvice.ofStatus(status));
        problem.setInstance(instance(request));
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isApi(HttpServletRequest request) {
        return ApiPaths.has(path(request));
    }

    private static URI instance(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .path(path(request))
                .build()
                .encode()
                .toUri();
    }

    /** What was asked for before the error was. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }
}
