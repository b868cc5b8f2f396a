package org.goalkeeper.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class SchemaTest {

    private static final Path FOLDER = Path.of("src/test/resources/report");

    @Test
    void writesSarifThatTheOfficialSchemaAccepts() throws IOException {
        assertThat(sarifErrors(
                        Example.write(ReportFormat.SARIF, Example.verdict(Example.full(), Example.clean("google")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b/ü:1.yaml", "<script>", "../x", "-", "x\n", "C:\\goals.yaml", "%41"})
    void writesSarifThatTheOfficialSchemaAcceptsForAnyName(String text) throws IOException {
        assertThat(sarifErrors(Example.write(ReportFormat.SARIF, Example.verdict(Example.holding(text)))))
                .isEmpty();
    }

    @Test
    void wouldNoticeSarifThatIsWrong() throws IOException {
        String report = Example.write(ReportFormat.SARIF, Example.verdict(Example.full()));

        assertThat(sarifErrors(report.replaceFirst("\"level\": \"note\"", "\"level\": \"info\"")))
                .isNotEmpty();
        assertThat(sarifErrors(report.replaceFirst("\"uri\": \"drafts.yaml\"", "\"uri\": \"a b\"")))
                .isNotEmpty();
    }

    @Test
    void writesJUnitThatItsSchemaAccepts() throws Exception {
        validateJUnit(Example.write(ReportFormat.JUNIT, Example.verdict(Example.full(), Example.clean("google"))));
        validateJUnit(Example.write(ReportFormat.JUNIT, Example.verdict(Example.holding("]]>\u0000\uFFFE<x a='&'>"))));
    }

    @Test
    void wouldNoticeJUnitThatIsWrong() {
        String report = Example.write(ReportFormat.JUNIT, Example.verdict(Example.full()));

        assertThatThrownBy(() -> validateJUnit(report.replace("testcase", "case")))
                .isInstanceOf(SAXException.class);
    }

    private static List<Error> sarifErrors(String sarif) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(FOLDER.resolve("sarif-2.1.0-rtm.5.json")), InputFormat.JSON);
        return schema.validate(
                sarif,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static void validateJUnit(String xml) throws SAXException, IOException {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FOLDER.resolve("jenkins-junit.xsd").toFile())
                .newValidator();
        validator.validate(new StreamSource(new StringReader(xml)));
    }
}
