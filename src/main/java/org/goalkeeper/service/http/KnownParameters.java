package org.goalkeeper.service.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problems;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that the operation does not have, and words it does not know: Spring passes over them. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty() || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        Map<String, Class<?>> known = parameters(method);
        Set<String> seen = new HashSet<>();
        Problems problems = new Problems("query");
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                judge(pair, known, seen, problems);
            }
        }
        problems.throwIfAny();
        return true;
    }

    private static void judge(String pair, Map<String, Class<?>> known, Set<String> seen, Problems problems) {
        int equals = pair.indexOf('=');
        String name;
        String value;
        try {
            name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            value = decoded(pair.substring(equals + 1));
        } catch (IllegalArgumentException e) {
            problems.add(Location.of("query"), "`" + Excerpt.of(pair) + "` has a % without two hexadecimal digits");
            return;
        }
        Location place = Location.of(Excerpt.of(name));
        Class<?> type = known.get(name);
        if (type == null) {
            problems.add(
                    place, "there is no parameter `" + Excerpt.of(name) + "`" + Names.didYouMean(name, known.keySet()));
        } else if (!seen.add(name)) {
            problems.add(place, "it is given twice: give it once");
        } else if (type.isEnum()) {
            // Spring would also take a constant's name in the code.
            List<String> words =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            if (!words.contains(value)) {
                problems.add(place, notOneOf(value, words));
            }
        }
    }

    static String notOneOf(String value, List<String> words) {
        return "`" + Excerpt.of(value) + "` is none of " + String.join(", ", words) + Names.didYouMean(value, words);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, Class<?>> parameters(HandlerMethod method) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                types.put(annotation.name(), parameter.getParameterType());
            }
        }
        return types;
    }
}
