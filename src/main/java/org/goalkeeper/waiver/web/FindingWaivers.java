package org.goalkeeper.waiver.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.RuleSetVersions;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.waiver.WaiverRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a submission asks about waivers. */
@Component("findingWaivers")
public class FindingWaivers {

    private final Access access;
    private final WaiverList waivers;
    private final WaiverRequests requests;
    private final RuleSetVersions ruleSets;

    FindingWaivers(Access access, WaiverList waivers, WaiverRequests requests, RuleSetVersions ruleSets) {
        this.access = access;
        this.waivers = waivers;
        this.requests = requests;
        this.ruleSets = ruleSets;
    }

    /** The waivers of a team's goals in a cycle, as whoever looks at the page sees them. */
    public Beside of(String organization, Cycle cycle, String team) {
        Member member = access.to(organization);
        return new Beside(
                waivers.of(member, cycle.id(), team),
                ruleSets.resolved(ruleSets.active(organization)).failOn(),
                requests.latest(cycle));
    }

    /**
     * What stands beside findings.
     *
     * @param rows the waivers, as they were asked for
     * @param failOn the lightest severity that fails the gate; null for none
     * @param latest the last day that one may hold when it is asked for today
     */
    public record Beside(List<WaiverRow> rows, @Nullable Severity failOn, LocalDate latest) {

        /** The waiver of a finding: one that waits or holds, or else the last one; null where nobody asked. */
        public @Nullable WaiverRow about(Finding finding) {
            return rows.stream()
                    .filter(row -> row.waiver().rule().equals(finding.rule().toString())
                            && row.waiver().covers(finding.subject()))
                    .max(Comparator.comparing(WaiverRow::live)
                            .thenComparing(row -> row.waiver().position()))
                    .orElse(null);
        }

        /** Whether a finding fails the gate, and nobody has asked that it may stand. */
        public boolean mayBeAskedFor(Finding finding) {
            WaiverRow known = about(finding);
            return finding.counts()
                    && failOn != null
                    && finding.severity().compareTo(failOn) <= 0
                    && (known == null || !known.live());
        }

        /** The day that a form proposes: the end of the cycle, where one may hold as long. */
        public LocalDate usual(Cycle cycle) {
            return cycle.endDate().isBefore(latest) ? cycle.endDate() : latest;
        }

        /** How many of them wait for a decision. */
        public long waiting() {
            return rows.stream().filter(WaiverRow::waits).count();
        }
    }
}
