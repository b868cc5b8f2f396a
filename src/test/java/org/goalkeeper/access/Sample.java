package org.goalkeeper.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values that the contract shows, or, where it shows none, the least that it describes. */
final class Sample {

    private final Contract contract;

    Sample(Contract contract) {
        this.contract = contract;
    }

    /** The value of a parameter or of a body. */
    Object of(Map<String, ?> described) {
        if (described.containsKey("example")) {
            return Objects.requireNonNull(described.get("example"));
        }
        for (Object example : Contract.map(described.get("examples")).values()) {
            Object value = contract.resolve(example).get("value");
            if (value != null) {
                return value;
            }
        }
        return ofSchema(contract.resolve(described.get("schema")));
    }

    private Object ofSchema(Map<String, ?> schema) {
        for (String shown : List.of("example", "default")) {
            if (schema.get(shown) != null) {
                return schema.get(shown);
            }
        }
        if (schema.get("enum") instanceof List<?> choices) {
            return choices.get(0);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.get(choice) instanceof List<?> choices) {
                return ofSchema(contract.resolve(choices.get(0)));
            }
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "integer", "number" -> schema.containsKey("minimum") ? schema.get("minimum") : 1;
            case "boolean" -> true;
            case "array" -> List.of(ofSchema(contract.resolve(schema.get("items"))));
            case "string" -> "a".repeat(schema.get("minLength") instanceof Integer least ? Math.max(1, least) : 1);
            default -> ofObject(schema);
        };
    }

    private Object ofObject(Map<String, ?> schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<?> required = Contract.list(schema.get("required"));
        Contract.map(schema.get("properties")).forEach((name, value) -> {
            Map<String, ?> property = contract.resolve(value);
            if (required.contains(name) || property.containsKey("example")) {
                object.put(name, ofSchema(property));
            }
        });
        return object;
    }
}
