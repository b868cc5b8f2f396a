package org.goalkeeper.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.goalkeeper.kpi.Kpis;
import org.goalkeeper.kpi.ReadingBatches;
import org.goalkeeper.organization.Member;
import org.goalkeeper.service.http.SubmittedDocument;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What Acme watches: two KPIs that are healthy, one that has just left its range, and one that nobody has read yet. */
@Component
@ConditionalOnProperty("goalkeeper.demo")
class DemoKpis {

    private static final List<String> IDS = List.of("festivals", "complaints", "visitors", "referrals");
    private static final Pattern WEEKS_AGO = Pattern.compile("\\{(\\d+)}");

    private final Kpis kpis;
    private final ReadingBatches readings;
    private final Clock clock;

    DemoKpis(Kpis kpis, ReadingBatches readings, Clock clock) {
        this.kpis = kpis;
        this.readings = readings;
        this.clock = clock;
    }

    /** @param lead of all the teams that watch them */
    void load(Member lead) {
        IDS.forEach(id -> kpis.put(lead, id, document(id + ".yaml"), null));
        readings.send(lead, document("readings.csv"));
    }

    private SubmittedDocument document(String file) {
        try (InputStream in = Objects.requireNonNull(DemoKpis.class.getResourceAsStream("/demo/kpis/" + file))) {
            LocalDate today = LocalDate.now(clock);
            String text = WEEKS_AGO
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(weeks ->
                            today.minusWeeks(Long.parseLong(weeks.group(1))).toString());
            return new SubmittedDocument(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
