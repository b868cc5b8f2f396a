package org.goalkeeper.service.http;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Takes the form of problems from the forms that an operation can be asked for: the interfaces generated from the
 * contract name it among them, and whatever is well would be answered in it.
 */
@Component
class SuccessfulForms implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RequestMappingHandlerMapping() {
            @Override
            protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
                RequestMappingInfo info = super.getMappingForMethod(method, handlerType);
                return info == null ? null : withoutProblems(info, getBuilderConfiguration());
            }
        };
    }

    private static RequestMappingInfo withoutProblems(
            RequestMappingInfo info, RequestMappingInfo.BuilderConfiguration options) {
        String[] forms = info.getProducesCondition().getProducibleMediaTypes().stream()
                .filter(form -> !form.equals(MediaType.APPLICATION_PROBLEM_JSON))
                .map(MediaType::toString)
                .toArray(String[]::new);
        return info.mutate().produces(forms).options(options).build();
    }
}
