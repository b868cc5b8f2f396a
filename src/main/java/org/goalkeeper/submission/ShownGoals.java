package org.goalkeeper.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.patch.Rewritten;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.organization.OwnerKeys;
import org.goalkeeper.source.Location;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stored goals and what was found in them, as they are given out: owners stand where their keys are stored. */
@Component
class ShownGoals {

    /** Unlike this nothing within a text of the report can look: quotes are escaped there. */
    private static final Pattern PLACE = Pattern.compile("(\"line\" ?: )(\\d+)(,\\s*\"column\" ?: )(\\d+)");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OwnerKeys owners;
    private final Documents documents;

    ShownGoals(OwnerKeys owners, Documents documents) {
        this.owners = owners;
        this.documents = documents;
    }

    /** The text of a version. */
    Rewritten text(SubmissionVersion.Key version) {
        return owners.shownDocument(
                version.organization(), documents.of(version).bytes());
    }

    /** What a version says. */
    GoalSet goals(SubmissionVersion.Key version) {
        byte[] bytes = text(version).text().getBytes(StandardCharsets.UTF_8);
        return GoalSetReader.readAgain(documents.of(version).name(), bytes, Documents.LIMITS)
                .goalSet();
    }

    /** The kept report of a version. */
    String report(SubmissionVersion.Key version, String report) {
        Rewritten text = text(version);
        String placed = PLACE.matcher(report).replaceAll(found -> Matcher.quoteReplacement(placed(found, text)));
        return owners.shown(version.organization(), List.of(report), ShownGoals::quoted)
                .apply(placed);
    }

    private static String placed(MatchResult found, Rewritten text) {
        Rewritten.Place place = text.place(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(4)));
        return found.group(1) + place.line() + found.group(3) + place.column();
    }

    private static String quoted(String owner) {
        String text = JSON.writeValueAsString(owner);
        return text.substring(1, text.length() - 1);
    }

    /** What was found in a version. */
    Evaluation evaluation(SubmissionVersion.Key version, Evaluation evaluation) {
        Rewritten text = text(version);
        List<String> texts = new ArrayList<>();
        evaluation.findings().forEach(finding -> texts.add(finding.message() + " " + finding.advice()));
        UnaryOperator<String> words = owners.shown(version.organization(), texts, owner -> owner);
        return evaluation.with(
                evaluation.findings().stream()
                        .map(finding -> finding(finding, text, words))
                        .toList(),
                evaluation.promotions(),
                evaluation.demotions());
    }

    private static Finding finding(Finding finding, Rewritten text, UnaryOperator<String> words) {
        Location location = finding.location();
        Rewritten.Place place = text.place(location.line(), location.column());
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.subject(),
                finding.property(),
                finding.fingerprint(),
                location.line() == 0 ? location : Location.of(location.file(), place.line(), place.column()),
                words.apply(finding.message()),
                words.apply(finding.advice()),
                finding.fix(),
                finding.waiver(),
                finding.baselined());
    }
}
