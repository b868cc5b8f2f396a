package org.goalkeeper.ruleset;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goalkeeper.goal.Worded;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.jspecify.annotations.Nullable;

/** Writes down, in one canonical text, everything that decides what a rule set finds, and digests it. */
final class RuleSetDigest {

    private final StringBuilder text = new StringBuilder(100_000);

    private RuleSetDigest() {}

    static String of(RuleCatalogue catalogue, Gate gate, RuleValues general, Map<String, RuleValues> teams) {
        RuleSetDigest digest = new RuleSetDigest();
        digest.line("failOn", gate.word());
        digest.values(catalogue, general);
        for (Map.Entry<String, RuleValues> team : new TreeMap<>(teams).entrySet()) {
            digest.line("team", team.getKey());
            digest.values(catalogue, team.getValue());
        }
        return "sha256:" + HexFormat.of().formatHex(sha256(digest.text.toString()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void values(RuleCatalogue catalogue, RuleValues values) {
        for (Rule rule : catalogue.rules()) {
            if (values.on(rule.id())) {
                line("rule", rule.id().toString(), values.severity(rule.id()).word(), words(values.stages(rule.id())));
                line("levels", words(values.levels(rule.id())));
                LocalDate grace = values.graceUntil(rule.id());
                line("grace", grace == null ? "" : grace.toString());
                line("source", rule.text().source());
                for (Parameter parameter : rule.parameters()) {
                    parameter(parameter.name(), values.value(rule.id(), parameter.name()));
                }
            }
        }
    }

    private void parameter(String name, Object value) {
        if (value instanceof WordList list) {
            SortedMap<String, Lexicon> lexicons = new TreeMap<>();
            for (String language : list.lexicons().languages()) {
                Lexicon entries = list.entries(language);
                if (entries != null) {
                    lexicons.put(language, entries);
                }
            }
            lexicons.forEach((language, lexicon) -> lexicon(name, lexicon));
        } else {
            line("parameter", name, plain(value));
        }
    }

    private void lexicon(String name, Lexicon lexicon) {
        line("words", name, lexicon.language(), lexicon.inflection());
        lexicon.entries().forEach((entry, meaning) -> line(entry, meaning));
    }

    /** A value in the one way it can be written: numbers without trailing zeros, lists comma-joined. */
    static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RuleSetDigest::plain).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    private static String words(Set<? extends Worded> choices) {
        return choices.stream().map(Worded::word).sorted().collect(Collectors.joining(","));
    }

    /** Lengths before texts, so that no two lists of texts are written alike. */
    private void line(@Nullable String... texts) {
        for (String one : texts) {
            String written = one == null ? "" : one;
            text.append(written.length()).append(':').append(written);
        }
        text.append('\n');
    }
}
