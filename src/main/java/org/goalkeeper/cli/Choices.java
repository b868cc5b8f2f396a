package org.goalkeeper.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.goalkeeper.document.tabular.DateOrder;
import org.goalkeeper.document.tabular.DecimalMark;
import org.goalkeeper.evaluation.Gate;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.Worded;
import org.goalkeeper.report.ReportFormat;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The words that options take, and what they mean. */
final class Choices {

    private Choices() {}

    /** Teaches a command line the types of options. */
    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Choices::day);
        line.registerConverter(Stage.class, word -> worded(word, Stage.values()));
        line.registerConverter(DateOrder.class, word -> worded(word, DateOrder.values()));
        line.registerConverter(DecimalMark.class, word -> worded(word, DecimalMark.values()));
        line.registerConverter(ReportFormat.class, word -> {
            ReportFormat format = ReportFormat.find(word);
            if (format == null) {
                throw unknown(word, ReportFormat.WORDS);
            }
            return format;
        });
        line.registerConverter(Gate.class, word -> {
            if (!new Severities().contains(word)) {
                throw unknown(word, new Severities());
            }
            return Gate.of(word);
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "`" + Excerpt.of(text) + "` is no calendar date: expected one such as 2026-09-21");
        }
    }

    /** The constant with that word. */
    static <E extends Enum<E> & Worded> E worded(String word, E[] all) {
        for (E one : all) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw unknown(word, words(all));
    }

    /** What to say of a word that is none of the expected. */
    static TypeConversionException unknown(String word, List<String> expected) {
        return new TypeConversionException("`" + Excerpt.of(word) + "` is none of " + String.join(", ", expected)
                + Names.didYouMean(word, expected));
    }

    /**
     * The format of an input, where one is named.
     *
     * @throws UsageException where there is none of that name
     */
    static String inputFormat(String word) {
        if (!word.isEmpty() && !new InputFormats().contains(word)) {
            throw new UsageException(
                    "--input-format: " + unknown(word, new InputFormats()).getMessage());
        }
        return word;
    }

    private static List<String> words(Worded[] all) {
        return Arrays.stream(all).map(Worded::word).toList();
    }

    /** Words for shell completion. */
    abstract static class Words extends AbstractList<String> {
        private final List<String> words;

        Words(List<String> words) {
            this.words = words;
        }

        @Override
        public String get(int index) {
            return words.get(index);
        }

        @Override
        public int size() {
            return words.size();
        }
    }

    static final class Formats extends Words {
        Formats() {
            super(ReportFormat.WORDS);
        }
    }

    static final class Stages extends Words {
        Stages() {
            super(words(Stage.values()));
        }
    }

    static final class Severities extends Words {
        Severities() {
            super(List.of("error", "warning", "info", "never"));
        }
    }

    static final class Presets extends Words {
        Presets() {
            super(RuleSets.presetNames());
        }
    }

    static final class DateOrders extends Words {
        DateOrders() {
            super(words(DateOrder.values()));
        }
    }

    static final class DecimalMarks extends Words {
        DecimalMarks() {
            super(words(DecimalMark.values()));
        }
    }

    static final class InputFormats extends Words {
        InputFormats() {
            super(List.of("yaml", "json", "csv", "xlsx"));
        }
    }
}
