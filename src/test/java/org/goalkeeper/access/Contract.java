package org.goalkeeper.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract as the build bundles it. */
final class Contract {

    private static final Path FILE = Path.of("target/contract/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Map<String, ?> root;

    private Contract(Map<String, ?> root) {
        this.root = root;
    }

    static Contract read() {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
            return new Contract(map(new Load(settings).loadFromString(Files.readString(FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException("the build makes it: ./mvnw test", e);
        }
    }

    /** All that can be asked, in the contract's order. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        map(root.get("paths")).forEach((path, value) -> {
            Map<String, ?> item = resolve(value);
            item.forEach((method, described) -> {
                if (METHODS.contains(method)) {
                    operations.add(new Operation(this, method, path, list(item.get("parameters")), map(described)));
                }
            });
        });
        return operations;
    }

    /** The object itself, where it is a reference what that refers to. */
    Map<String, ?> resolve(@Nullable Object value) {
        Map<String, ?> found = map(value);
        while (found.get("$ref") instanceof String reference) {
            Object at = root;
            for (String step : reference.substring("#/".length()).split("/")) {
                at = Objects.requireNonNull(map(at).get(step), reference);
            }
            found = map(at);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    static Map<String, ?> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, ?>) value;
    }

    static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
