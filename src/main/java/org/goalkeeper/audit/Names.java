package org.goalkeeper.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.record.Actors;

/**
 * What people are called whom entries name by id.
 *
 * @param byId today's name of everybody known, by id
 */
public record Names(Map<String, String> byId) {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Copies the map. */
    public Names {
        byId = Map.copyOf(new TreeMap<>(byId));
    }

    /** What an actor is called; the id where nobody knows. */
    public String of(String id) {
        return id.equals(Actors.GOALKEEPER) ? "Goalkeeper" : byId.getOrDefault(id, id);
    }

    /**
     * A text with names for ids.
     *
     * @param written how a name is written there
     */
    public String in(String text, Function<String, String> written) {
        return ID.matcher(text).replaceAll(found -> {
            String name = byId.get(found.group());
            return Matcher.quoteReplacement(name == null ? found.group() : written.apply(name));
        });
    }
}
