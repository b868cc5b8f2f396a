package org.goalkeeper.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.goalkeeper.report.page.CatalogueReport;
import org.goalkeeper.report.page.RulePage;
import org.goalkeeper.report.page.RulePageReport;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the catalogue of rules, or one rule's page. */
@Command(
        name = "rules",
        description = "Shows the catalogue of rules, or one rule's page.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper rules",
            "  goalkeeper rules key-result/timeframe",
            "  goalkeeper rules sandbagging            # one group",
            "  goalkeeper rules --format json"
        })
final class RulesCommand implements Callable<Integer> {

    private static final List<String> FORMATS = new Formats();

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A rule, or a group of rules.")
    private @Nullable String id;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text, json or markdown (default: text).")
    private String format = "text";

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The forms in which rules can be shown. */
    static final class Formats extends Choices.Words {
        Formats() {
            super(List.of("text", "json", "markdown"));
        }
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new UsageException(
                    "--format: " + Choices.unknown(format, FORMATS).getMessage());
        }
        RulePack pack = RulePack.builtIn();
        for (Rule rule : pack.rules()) {
            if (rule.id().toString().equals(id)) {
                page(RulePage.of(pack, rule));
                return ExitCode.PASSED;
            }
        }
        catalogue(group(pack));
        return ExitCode.PASSED;
    }

    private List<Rule> group(RulePack pack) {
        if (id == null) {
            return pack.rules();
        }
        String group = id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
        List<Rule> rules = pack.rules().stream()
                .filter(rule -> rule.id().group().equals(group))
                .toList();
        if (rules.isEmpty()) {
            List<String> known =
                    pack.rules().stream().map(rule -> rule.id().toString()).toList();
            throw new UsageException("there is no rule `" + Excerpt.of(id) + "`" + Names.didYouMean(id, known));
        }
        return rules;
    }

    private void page(RulePage page) {
        Output.print(terminal, out -> {
            switch (format) {
                case "json" -> RulePageReport.json(page, out);
                case "markdown" -> RulePageReport.markdown(page, out);
                default -> RulePageReport.text(page, terminal.width(), out);
            }
        });
    }

    private void catalogue(List<Rule> rules) {
        Output.print(terminal, out -> {
            switch (format) {
                case "json" -> CatalogueReport.json(rules, out);
                case "markdown" -> CatalogueReport.markdown(rules, out);
                default -> CatalogueReport.text(rules, terminal.width(), out);
            }
        });
    }
}
