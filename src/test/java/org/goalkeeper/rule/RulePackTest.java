package org.goalkeeper.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.goalkeeper.rule.language.Texts;
import org.goalkeeper.source.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackTest {

    @TempDir
    Path folder;

    @Test
    void shipsEveryRuleOfTheRulesFolder() throws IOException {
        List<String> folders;
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            folders = files.filter(file -> file.toString().endsWith(".drl"))
                    .map(file -> Path.of("rules").relativize(file.getParent()).toString())
                    .sorted()
                    .toList();
        }

        assertThat(RulePack.builtIn().rules())
                .extracting(rule -> rule.id().toString())
                .containsExactlyElementsOf(folders);
        assertThat(RulePack.load(Path.of("rules")).rules()).hasSameSizeAs(folders);
    }

    @Test
    void shipsTheTextsOfTheRulesFolder() {
        List<Rule> written = RulePack.load(Path.of("rules")).rules();

        assertThat(RulePack.builtIn().rules())
                .extracting(rule -> rule.text().source())
                .containsExactlyElementsOf(
                        written.stream().map(rule -> rule.text().source()).toList());
        assertThat(RulePack.builtIn().rules())
                .extracting(rule -> rule.text().location().toString())
                .containsExactlyElementsOf(written.stream()
                        .map(rule -> rule.text().location().toString())
                        .toList());
    }

    @Test
    void readsPagesAndCasesOfTheRulesThatShip() {
        RuleId id = RuleId.of("key-result/timeframe");

        assertThat(RulePack.builtIn().page(id)).startsWith("# key-result/timeframe");
        assertThat(RulePack.builtIn().cases(id)).contains("cases:");
        assertThat(RulePack.builtIn().casesName(id)).isEqualTo("rules/key-result/timeframe/timeframe.cases.yaml");
        assertThat(RulePack.builtIn().page(RuleId.of("no/rule"))).isNull();
    }

    @Test
    void readsAPackFromAFolder() throws IOException {
        write("acme/one/one.drl", rule("acme/one"));
        write("acme/two/two.drl", rule("acme/two"));
        write("acme/two/two.md", "# acme/two");
        write("lexicons/en/verbs.txt", "ship");
        write("README.md", "About the pack.");

        RulePack pack = RulePack.load(folder);

        assertThat(pack.name()).isEqualTo(folder.toString());
        assertThat(pack.rules()).extracting(rule -> rule.id().toString()).containsExactly("acme/one", "acme/two");
        assertThat(pack.page(RuleId.of("acme/two"))).isEqualTo("# acme/two");
        assertThat(pack.page(RuleId.of("acme/one"))).isNull();
        assertThat(pack.cases(RuleId.of("acme/one"))).isNull();
    }

    @Test
    void reportsTheProblemsOfAllFilesTogether() throws IOException {
        write("acme/one/one.drl", rule("acme/one").replace("position", "positon"));
        write("acme/two/two.drl", rule("acme/other"));
        write("acme/three/four.drl", rule("acme/three"));
        write("Acme/five/five.drl", rule("acme/five"));
        write("acme/six.drl", rule("acme/six"));
        write("seven.drl", rule("acme/seven"));

        assertThatThrownBy(() -> RulePack.load(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("one.drl:10:19: `KeyResult` has no property `positon`: did you mean `position`?")
                .hasMessageContaining(
                        "two.drl:5:1: found `acme/other`, expected one rule `acme/two`, as its folder is named")
                .hasMessageContaining("three.drl: there is no such file: every rule's folder has it")
                .hasMessageContaining("four.drl: a rule stands in a folder of its own name")
                .hasMessageContaining("`Acme/five` is no rule name: folders are named group/name in lower-case words")
                .hasMessageContaining("six.drl: a rule stands in a folder of its own name")
                .hasMessageContaining("seven.drl: a rule stands in a folder of its own name");
    }

    @Test
    void refusesTwoRulesInOneFile() throws IOException {
        write("acme/one/one.drl", rule("acme/one") + rule("acme/two").substring(Texts.HEADER.length()));

        assertThatThrownBy(() -> RulePack.load(folder)).hasMessageContaining("expected one rule `acme/one`");
    }

    @Test
    void refusesWhatIsNoPack() throws IOException {
        assertThatThrownBy(() -> RulePack.load(folder)).hasMessageContaining("the pack has no rule");
        assertThatThrownBy(() -> RulePack.load(folder.resolve("missing")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("the folder cannot be read");
        write("file", "");
        assertThatThrownBy(() -> RulePack.load(folder.resolve("file"))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesFilesThatAreNotUtf8OrTooLarge() throws IOException {
        Files.createDirectories(folder.resolve("acme/one"));
        Files.write(folder.resolve("acme/one/one.drl"), new byte[] {(byte) 0xC3, 0x28});
        write("acme/two/two.drl", "x".repeat((1 << 20) + 1));

        assertThatThrownBy(() -> RulePack.load(folder))
                .hasMessageContaining("one.drl: the file is not UTF-8 text: save it as UTF-8")
                .hasMessageContaining("two.drl: the file has more than 1048576 bytes");
    }

    @Test
    void refusesMoreThanAHundredRules() throws IOException {
        for (int i = 0; i < 101; i++) {
            write("acme/r" + i + "/r" + i + ".drl", rule("acme/r" + i));
        }

        assertThatThrownBy(() -> RulePack.load(folder)).hasMessageContaining("the pack has 101 rules: at most 100");
    }

    @Test
    void readsNothingOutsideTheFolder() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path pack = Files.createDirectories(folder.resolve("pack/acme/one"));
        Files.writeString(outside.resolve("one.drl"), rule("acme/one"));
        try {
            Files.createSymbolicLink(pack.resolve("one.drl"), outside.resolve("one.drl"));
        } catch (UnsupportedOperationException e) {
            assumeThat(false).as("links").isTrue();
        }

        assertThatThrownBy(() -> RulePack.load(folder.resolve("pack")))
                .hasMessageContaining("one.drl: the file is a link that leads out of the pack: copy it into the pack");
    }

    @Test
    void readsTheRulesThatShipFromAJar() throws Exception {
        Path jar = folder.resolve("goalkeeper.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(
                        Path.of("target/classes").relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
            }
        }

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, new WithoutProduct(getClass().getClassLoader()))) {
            Object pack = loader.loadClass(RulePack.class.getName())
                    .getMethod("builtIn")
                    .invoke(null);
            List<?> rules = (List<?>) pack.getClass().getMethod("rules").invoke(pack);

            assertThat(rules).hasSameSizeAs(RulePack.builtIn().rules());
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String rule(String id) {
        return Texts.constraints("position > 3").replace("acme/one", id);
    }

    /** Sees the libraries, but not the product, so that the product comes from the jar. */
    private static final class WithoutProduct extends ClassLoader {

        WithoutProduct(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.goalkeeper.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith("rules/") ? null : super.getResource(name);
        }
    }
}
