package org.goalkeeper.service.http;

import java.util.List;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with the JSON of a request, in words that do not tell how the service is built. */
final class JsonProblem {

    private static final String NAME = "body";

    private JsonProblem() {}

    static Problem of(HttpMessageNotReadableException exception) {
        if (exception.getCause() instanceof JacksonException json) {
            return new Problem(location(json.getLocation()), message(json));
        }
        return new Problem(Location.of(NAME), "a body is needed here");
    }

    private static Location location(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Location.of(NAME)
                : Location.of(NAME, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static String message(JacksonException exception) {
        if (exception instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds() == null
                    ? List.of()
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .toList();
            String name = unknown.getPropertyName();
            return "there is no property `" + Excerpt.of(name) + "` here" + Names.didYouMean(name, known);
        }
        if (exception instanceof StreamReadException || exception instanceof StreamConstraintsException) {
            return "this is no JSON that can be read: "
                    + exception.getOriginalMessage().lines().findFirst().orElse("");
        }
        String place = place(exception);
        if (exception instanceof InvalidFormatException format) {
            return place + ": `" + Excerpt.of(String.valueOf(format.getValue()))
                    + "` is not what the contract has here";
        }
        return place + " is not what the contract has here";
    }

    private static String place(JacksonException exception) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : exception.getPath()) {
            place.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return place.isEmpty() ? "the value" : "`" + Excerpt.of(place.toString()) + "`";
    }
}
