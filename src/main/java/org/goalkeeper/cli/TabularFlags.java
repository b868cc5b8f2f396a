package org.goalkeeper.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.document.tabular.DateOrder;
import org.goalkeeper.document.tabular.DecimalMark;
import org.goalkeeper.document.tabular.TabularOptions;
import org.goalkeeper.document.tabular.TabularReader;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the caller knows about tables: CSV, TSV and XLSX. */
final class TabularFlags {

    private static final Pattern CYCLE = Pattern.compile("(.+)=(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)");

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description = "Tables: the column mapping, one of goalkeeper, asana, peoplebox, okr-sheet, culture-amp.")
    private @Nullable String mapping;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Tables: the sheet of a workbook.")
    private @Nullable String sheet;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description = "Tables: what parts columns: one character, or `tab`.")
    private @Nullable String delimiter;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            completionCandidates = Choices.DateOrders.class,
            description = "Tables: dmy, mdy or ymd, where 03/04/2026 could be either.")
    private @Nullable DateOrder dateOrder;

    @Option(
            names = "--decimal",
            paramLabel = "MARK",
            completionCandidates = Choices.DecimalMarks.class,
            description = "Tables: point or comma, where 1,234 could be either.")
    private @Nullable DecimalMark decimal;

    @Option(names = "--organization", paramLabel = "ID", description = "Tables: the organisation's id.")
    private @Nullable String organization;

    @Option(
            names = "--cycle",
            paramLabel = "ID=START..END",
            description = "Tables: the cycle, such as 2026-Q4=2026-10-01..2026-12-31.")
    private @Nullable String cycle;

    /** What the flags say; what they do not say is found out from the table. */
    TabularOptions options() {
        if (mapping != null && !TabularReader.mappings().contains(mapping)) {
            throw new UsageException(
                    "--mapping: `" + Excerpt.of(mapping) + "` is none of " + String.join(", ", TabularReader.mappings())
                            + Names.didYouMean(mapping, TabularReader.mappings()));
        }
        return new TabularOptions(
                mapping,
                sheet,
                delimiter == null ? null : character(delimiter),
                dateOrder,
                decimal,
                organization,
                cycle == null ? null : cycle(cycle));
    }

    private static Character character(String text) {
        if (text.equals("tab") || text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1 || Character.isLetterOrDigit(text.charAt(0)) || text.equals("\"")) {
            throw new UsageException(
                    "--delimiter: `" + Excerpt.of(text) + "` parts no columns: expected one of , ; | or the word tab");
        }
        return text.charAt(0);
    }

    private static Cycle cycle(String text) {
        Matcher parts = CYCLE.matcher(text);
        try {
            if (parts.matches()) {
                return new Cycle(
                        parts.group(1), LocalDate.parse(parts.group(2)), LocalDate.parse(parts.group(3)), null);
            }
        } catch (DateTimeException e) {
            // told below: a date such as 2026-02-30
        }
        throw new UsageException("--cycle: `" + Excerpt.of(text)
                + "` is no cycle: expected an id and two dates, such as 2026-Q4=2026-10-01..2026-12-31");
    }
}
