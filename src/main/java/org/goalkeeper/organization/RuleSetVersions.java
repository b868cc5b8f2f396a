package org.goalkeeper.organization;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goalkeeper.account.Right;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** The rule sets that judge the goals of organisations. */
@Component
public class RuleSetVersions {

    private static final String FIRST = """
            ruleSet: 1
            name: balanced
            extends: balanced
            """;
    private static final int MOST_CACHED = 256;

    private final RuleSetVersionRows versions;
    private final OrganizationRows organizations;
    private final JdbcAggregateOperations rows;
    private final RuleSets ruleSets;
    private final RecordBook record;
    private final ApplicationEventPublisher events;
    private final Map<String, ResolvedRuleSet> byText = new ConcurrentHashMap<>();

    RuleSetVersions(
            RuleSetVersionRows versions,
            OrganizationRows organizations,
            JdbcAggregateOperations rows,
            RuleSets ruleSets,
            RecordBook record,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.organizations = organizations;
        this.rows = rows;
        this.ruleSets = ruleSets;
        this.record = record;
        this.events = events;
    }

    /** The version that judges an organisation's goals. */
    public RuleSetVersion active(String organization) {
        long number = organizations.findById(organization).orElseThrow().ruleSet();
        return versions.findById(new RuleSetVersion.Key(organization, number)).orElseThrow();
    }

    /**
     * A version.
     *
     * @throws RefusedException where there is none of that number
     */
    public RuleSetVersion get(Member member, long number) {
        member.need(Right.READ);
        return versions.findById(new RuleSetVersion.Key(member.organization(), number))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no version " + number + "."));
    }

    /** A version of an organisation that is known to exist. */
    public RuleSetVersion existing(String organization, long number) {
        return versions.findById(new RuleSetVersion.Key(organization, number)).orElseThrow();
    }

    /** The version made ready to judge. */
    public ResolvedRuleSet resolved(RuleSetVersion version) {
        if (byText.size() > MOST_CACHED) {
            byText.clear();
        }
        return byText.computeIfAbsent(version.text(), text -> resolve("rule-set.yaml", text));
    }

    /**
     * Activates a rule set for an organisation, as a new version.
     *
     * @param ifMatch the number of the version that is active, as an entity tag
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with it
     */
    public RuleSetVersion activate(Member member, SubmittedDocument submitted, @Nullable String ifMatch) {
        member.need(Right.CHANGE_RULE_SETS);
        String organization = member.organization();
        String text = new String(submitted.bytes(), StandardCharsets.UTF_8);
        String digest = resolve("rule-set.yaml", text).digest();
        return record.change(organization, member.person(), change -> {
            Organization known = organizations.findById(organization).orElseThrow();
            Etag.check(ifMatch, known.ruleSet());
            RuleSetVersion version = insert(organization, versions.last(organization) + 1, text, digest, change);
            organizations.save(known.judgedBy(version.key().number()));
            change.note(
                    "rule-set.activated", "rule-set/versions/" + version.key().number(), Map.of("digest", digest));
            events.publishEvent(new RuleSetActivated(organization, change));
            return version;
        });
    }

    /** What judges an organisation that was just made. */
    void first(String organization, Change change) {
        insert(organization, 1, FIRST, resolve("rule-set.yaml", FIRST).digest(), change);
    }

    private RuleSetVersion insert(String organization, long number, String text, String digest, Change change) {
        return rows.insert(new RuleSetVersion(
                new RuleSetVersion.Key(organization, number), text, digest, change.actor(), change.at()));
    }

    private ResolvedRuleSet resolve(String name, String text) {
        return ruleSets.text(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
