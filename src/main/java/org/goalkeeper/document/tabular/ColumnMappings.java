package org.goalkeeper.document.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The built-in column mappings, read from the files under {@code mappings/}. */
final class ColumnMappings {
    private static final List<String> NAMES =
            List.of("goalkeeper", "asana", "peoplebox", "okr-sheet", "okr-rows", "culture-amp");
    private static final List<ColumnMapping> BUILT_IN =
            NAMES.stream().map(ColumnMappings::load).toList();

    private ColumnMappings() {}

    /** All of them; of equally good matches the earlier one is taken. */
    static List<ColumnMapping> builtIn() {
        return BUILT_IN;
    }

    private static ColumnMapping load(String name) {
        try (InputStream in = ColumnMappings.class.getResourceAsStream("/mappings/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The column mapping " + name + " is missing from the classpath.");
            }
            Object file = new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
            return mapping(name, map(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ColumnMapping mapping(String name, Map<String, Object> file) {
        Map<Field, Map<String, String>> values = new EnumMap<>(Field.class);
        map(file.getOrDefault("values", Map.of())).forEach((field, meanings) -> {
            Map<String, String> byValue = new HashMap<>();
            map(meanings).forEach((value, meaning) -> byValue.put(ColumnMapping.plain(value), meaning.toString()));
            values.put(field(field), Map.copyOf(byValue));
        });
        return new ColumnMapping(
                name,
                Boolean.TRUE.equals(file.get("foreign")),
                names(file.getOrDefault("columns", Map.of())),
                names(file.getOrDefault("repeated", Map.of())),
                Set.copyOf(list(file.getOrDefault("ignored", List.of()))),
                Map.copyOf(values));
    }

    private static Map<Field, List<String>> names(Object columns) {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        map(columns).forEach((field, given) -> names.put(field(field), list(given)));
        return names;
    }

    private static Field field(String word) {
        return Arrays.stream(Field.values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A column mapping names an unknown field " + word + "."));
    }

    private static List<String> list(Object names) {
        List<String> plain = new ArrayList<>();
        for (Object name : (List<?>) names) {
            plain.add(Arrays.stream(name.toString().split("#", -1))
                    .map(ColumnMapping::plain)
                    .collect(Collectors.joining("#")));
        }
        return List.copyOf(plain);
    }

    private static Map<String, Object> map(Object node) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) node).forEach((key, value) -> map.put(key.toString(), value));
        return map;
    }
}
