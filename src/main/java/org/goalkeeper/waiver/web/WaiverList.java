package org.goalkeeper.waiver.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalkeeper.organization.Erasures;
import org.goalkeeper.organization.Member;
import org.goalkeeper.waiver.Waiver;
import org.goalkeeper.waiver.Waivers;
import org.springframework.stereotype.Component;

/** Waivers with the names of people, for the pages. */
@Component
class WaiverList {

    private final Waivers waivers;
    private final Erasures erasures;
    private final Clock clock;

    WaiverList(Waivers waivers, Erasures erasures, Clock clock) {
        this.waivers = waivers;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * The waivers that a member may see, as they were asked for.
     *
     * @param cycle only of that cycle; empty for all
     * @param team only of that team; empty for all
     */
    List<WaiverRow> of(Member member, String cycle, String team) {
        List<Waiver> found = waivers.all(member, cycle, team);
        Set<String> people = found.stream()
                .flatMap(one -> Stream.of(one.requester(), one.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> names = erasures.names(member.organization(), people);
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(one -> WaiverRow.of(one, waivers.state(one), names, member, today))
                .toList();
    }
}
