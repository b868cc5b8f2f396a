package org.goalkeeper.audit.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goalkeeper.audit.Names;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that an entry tells.
 *
 * @param name what it is, in words
 * @param value what is told; a digest or an id is cut short
 * @param whole all of it; null where the value is that already
 */
record EntryDetail(String name, String value, @Nullable String whole) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DIGEST = Pattern.compile("(?:sha256:)?[0-9a-f]{64}");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int SHOWN_OF_DIGEST = 19;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int SHOWN_OF_ID = 8;

    /** What an entry tells, by name; what is empty is left out. */
    static List<EntryDetail> of(String details, Names names) {
        Map<String, Object> told = JSON.readValue(details, new TypeReference<>() {});
        List<EntryDetail> all = new ArrayList<>();
        told.forEach((name, value) -> {
            String text = names.in(text(value), known -> known);
            if (!text.isEmpty()) {
                all.add(of(name, text));
            }
        });
        return all;
    }

    private static EntryDetail of(String name, String value) {
        String words = String.join(" ", HUMP.split(name)).toLowerCase(Locale.ROOT);
        int shown = DIGEST.matcher(value).matches()
                ? SHOWN_OF_DIGEST
                : ID.matcher(value).matches() ? SHOWN_OF_ID : value.length();
        return shown < value.length()
                ? new EntryDetail(words, value.substring(0, shown) + "…", value)
                : new EntryDetail(words, value, null);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(EntryDetail::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> many) {
            return many.entrySet().stream()
                    .map(one -> one.getKey() + " " + text(one.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
