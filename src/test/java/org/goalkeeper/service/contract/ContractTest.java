package org.goalkeeper.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answers is what its contract says, and the contract is there to be read. */
@DatabaseTest
class ContractTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    private final Api api;
    private final String contract;
    private final SchemaRegistry schemas;

    ContractTest(Api api) {
        this.api = api;
        this.contract = api.get("/v1/openapi.json").expect(200).text();
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(), builder -> builder.schemas(Map.of("test:contract", contract)));
    }

    @Test
    void servesTheContractAsYamlAndAsJson() {
        String yaml = api.get("/v1/openapi.yaml").expect(200).text();

        JsonNode same =
                JsonMapper.shared().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        assertThat(same).isEqualTo(JsonMapper.shared().readTree(contract));
        assertThat(same.at("/paths").has("/v1/check")).isTrue();
        assertThat(same.toString()).doesNotContain("\"$ref\":\"schemas", "\"$ref\":\"..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company.yaml", "drafts.yaml", "finance.csv", "marketing-closed.yaml", "sales.yaml"})
    void answersReportsAsTheContractSays(String example) throws IOException {
        String type = example.endsWith(".csv") ? "text/csv" : "application/yaml";
        String report = api.sending(type)
                .post("/v1/check", Files.readAllBytes(EXAMPLES.resolve(example)))
                .expect(200)
                .text();

        assertThat(errors("Report", report)).isEmpty();
        assertThat(errors("Report", report.replaceFirst("\"gate\": \"", "\"gate\": \"x")))
                .isNotEmpty();
        assertThat(errors("Report", report.replaceFirst("\"summary\"", "\"sum\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/rules,RuleList",
        "/v1/rules/key-result/timeframe,RuleDetail",
        "/v1/rules/sandbagging/score,RuleDetail",
        "/v1/presets,PresetList",
        "/v1/presets/google,PresetDetail",
    })
    void answersTheCatalogueAsTheContractSays(String path, String schema) {
        assertThat(errors(schema, api.get(path).expect(200).text())).isEmpty();
    }

    @Test
    void refusesAsTheContractSays() {
        assertThat(errors("Problem", api.get("/v1/rules?stage=x").expect(400).text()))
                .isEmpty();
        assertThat(errors("Problem", api.get("/v1/me").expect(401).text())).isEmpty();
        String faulty = "{\"goalSet\": 1, \"objectives\": [" + "{\"x\": 1},".repeat(120) + "{}]}";
        assertThat(errors("Problem", api.post("/v1/check", faulty).expect(400).text()))
                .isEmpty();
    }

    @Test
    void showsARealAnswerAsItsExample() {
        JsonNode example = JsonMapper.shared().readTree(contract).at("/components/examples/rule/value");

        assertThat(example)
                .isEqualTo(api.get("/v1/rules/key-result/timeframe").expect(200).json());
    }

    @Test
    void hasAPageToReadTheContractByWhoseFilesChangeTheirAddressWithTheirContent() {
        Answer page = api.accepting("text/html").get("/reference").expect(200);

        assertThat(page.header("Cache-Control")).contains("no-cache");
        List<String> files = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css))\"")
                .matcher(page.text())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(files).hasSize(3).allMatch(file -> file.matches(".*-[0-9a-f]{32}\\.(js|css)"));
        assertThat(files).allSatisfy(file -> {
            Answer answer = api.accepting("*/*").get(file).expect(200);
            assertThat(answer.bytes()).isNotEmpty();
            assertThat(answer.header("Cache-Control")).contains("max-age=31536000");
        });
    }

    private List<Error> errors(String schema, String json) {
        Schema known = schemas.getSchema(SchemaLocation.of("test:contract#/components/schemas/" + schema));
        return known.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
