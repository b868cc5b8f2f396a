package org.goalkeeper.kpi.rest;

import java.time.LocalDate;
import org.goalkeeper.api.ReadingsApi;
import org.goalkeeper.api.model.ReadingJson;
import org.goalkeeper.api.model.ReadingPageJson;
import org.goalkeeper.api.model.TakenReadingsJson;
import org.goalkeeper.kpi.ReadingBatches;
import org.goalkeeper.kpi.Readings;
import org.goalkeeper.organization.Access;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReadingsController implements ReadingsApi {

    private final Access access;
    private final Readings readings;
    private final ReadingBatches batches;

    ReadingsController(Access access, Readings readings, ReadingBatches batches) {
        this.access = access;
        this.readings = readings;
        this.batches = batches;
    }

    @Override
    public ResponseEntity<ReadingPageJson> listReadings(
            String org, String kpi, @Nullable String pageToken, Integer pageSize) {
        PageRequest.Page<ReadingJson> page = readings.list(access.to(org), kpi, PageRequest.of(pageToken, pageSize))
                .map(Json::of);
        return ResponseEntity.ok(new ReadingPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<ReadingJson> putReading(String org, String kpi, LocalDate date, SubmittedDocument value) {
        return ResponseEntity.ok(Json.of(readings.put(access.to(org), kpi, date, value)));
    }

    @Override
    public ResponseEntity<TakenReadingsJson> sendReadings(
            String org, SubmittedDocument sent, @Nullable String idempotencyKey) {
        ReadingBatches.Taken taken = batches.send(access.to(org), sent);
        return ResponseEntity.ok(new TakenReadingsJson(taken.added(), taken.corrected(), taken.unchanged()));
    }
}
