package org.goalkeeper.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the contract shows is what it says. */
class ContractExamplesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** None has no answer of its own. */
    private static final List<String> ERRORS = List.of("400", "406", "429", "500");

    private final JsonNode contract = read();
    private final SchemaRegistry schemas = SchemaRegistry.withDialect(
            Dialects.getOpenApi30(), builder -> builder.schemas(Map.of("test:contract", contract.toString())));
    private final List<String> faults = new ArrayList<>();

    @Test
    void showsATrueExampleOfEveryBody() {
        operations().forEach(operation -> {
            String id = operation.at("/operationId").asString();
            operation.at("/requestBody/content").properties().forEach(form -> {
                // Of a table the schema says what it stands for, not how it is written.
                if (form.getKey().endsWith("json") || form.getKey().endsWith("yaml")) {
                    judge(id + " takes " + form.getKey(), form.getValue());
                }
            });
            operation
                    .at("/responses")
                    .properties()
                    .forEach(answer -> resolve(answer.getValue())
                            .at("/content")
                            .properties()
                            .forEach(form ->
                                    judge(id + " answers " + answer.getKey() + " " + form.getKey(), form.getValue())));
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void namesTheErrorsThatEveryOperationCanGive() {
        operations()
                .forEach(operation -> ERRORS.forEach(status -> {
                    if (!operation.at("/responses").has(status)) {
                        faults.add(operation.at("/operationId").asString() + " has no " + status);
                    }
                }));

        assertThat(faults).isEmpty();
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        contract.at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .map(Map.Entry::getValue)
                        .filter(operation -> operation.has("operationId"))
                        .forEach(operations::add));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private void judge(String body, JsonNode form) {
        List<JsonNode> examples = new ArrayList<>();
        if (form.has("example")) {
            examples.add(form.get("example"));
        }
        form.at("/examples")
                .properties()
                .forEach(named -> examples.add(resolve(named.getValue()).at("/value")));
        if (examples.isEmpty()) {
            faults.add(body + " without an example");
        }
        String schema = form.at("/schema/$ref").asString("");
        if (!schema.isEmpty()) {
            Schema known = schemas.getSchema(SchemaLocation.of("test:contract" + schema));
            examples.forEach(example -> known.validate(
                            example.toString(),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .forEach(error -> faults.add(body + ": " + error)));
        }
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asString().substring("#".length())) : node;
    }

    private static JsonNode read() {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
            return JSON.valueToTree(
                    new Load(settings).loadFromString(Files.readString(Path.of("target/contract/openapi.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException("the build makes it: ./mvnw test", e);
        }
    }
}
