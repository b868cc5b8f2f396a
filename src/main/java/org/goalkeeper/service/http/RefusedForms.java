package org.goalkeeper.service.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Takes away the forms of an answer that Accept refuses by {@code q=0}: Spring takes that for the least wish there is. */
final class RefusedForms implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        List<MediaType> ranges = ranges(request);
        if (ranges.stream().noneMatch(RefusedForms::refuses)
                || !(request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE)
                        instanceof Collection<?> producible)) {
            return true;
        }
        Set<MediaType> left = new LinkedHashSet<>();
        for (Object form : producible) {
            if (form instanceof MediaType type && accepted(type, ranges)) {
                left.add(type);
            }
        }
        if (left.isEmpty()) {
            List<MediaType> all = new ArrayList<>();
            producible.forEach(form -> all.add((MediaType) form));
            throw new HttpMediaTypeNotAcceptableException(all);
        }
        request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, left);
        return true;
    }

    /** What the narrowest range that takes a form says of it. */
    private static boolean accepted(MediaType form, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(form))
                .max(Comparator.comparingInt(RefusedForms::narrowness))
                .filter(range -> !refuses(range))
                .isPresent();
    }

    private static int narrowness(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private static boolean refuses(MediaType range) {
        return range.getQualityValue() == 0;
    }

    private static List<MediaType> ranges(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException e) {
            // Refused already where the operation was looked up.
            return List.of();
        }
    }
}
