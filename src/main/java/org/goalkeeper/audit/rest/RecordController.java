package org.goalkeeper.audit.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.goalkeeper.api.RecordApi;
import org.goalkeeper.api.model.RecordEntryJson;
import org.goalkeeper.api.model.RecordFaultJson;
import org.goalkeeper.api.model.RecordPageJson;
import org.goalkeeper.api.model.RecordPersonJson;
import org.goalkeeper.api.model.RecordVerificationJson;
import org.goalkeeper.audit.Names;
import org.goalkeeper.audit.OrganizationRecord;
import org.goalkeeper.audit.RecordTable;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.RecordEntry;
import org.goalkeeper.record.RecordFilter;
import org.goalkeeper.record.Verification;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
class RecordController implements RecordApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Access access;
    private final OrganizationRecord record;
    private final RecordTable table;

    RecordController(Access access, OrganizationRecord record, RecordTable table) {
        this.access = access;
        this.record = record;
        this.table = table;
    }

    @Override
    public ResponseEntity<RecordPageJson> listRecord(
            String org,
            @Nullable String action,
            @Nullable String actor,
            @Nullable String subject,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable String pageToken,
            Integer pageSize) {
        Member member = access.to(org);
        PageRequest.Page<RecordEntry> page =
                record.list(member, filter(action, actor, subject, from, to), PageRequest.of(pageToken, pageSize));
        Names names = record.names(member, page.items());
        return ResponseEntity.ok(new RecordPageJson(
                        page.items().stream().map(entry -> json(entry, names)).toList(),
                        names.byId().entrySet().stream()
                                .map(known -> new RecordPersonJson(known.getKey(), known.getValue()))
                                .toList(),
                        page.total())
                .nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<Resource> exportRecord(
            String org,
            @Nullable String action,
            @Nullable String actor,
            @Nullable String subject,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("record.csv")
                                .build()
                                .toString())
                .body(new InputStreamResource(table.csv(access.to(org), filter(action, actor, subject, from, to))));
    }

    @Override
    public ResponseEntity<RecordVerificationJson> verifyRecord(String org, @Nullable String expect) {
        Verification found = record.verify(access.to(org), expect);
        return ResponseEntity.ok(new RecordVerificationJson(
                        found.intact(),
                        found.entries(),
                        found.first(),
                        found.end().text())
                .fault(json(found.fault())));
    }

    private static RecordFilter filter(
            @Nullable String action,
            @Nullable String actor,
            @Nullable String subject,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to) {
        return new RecordFilter(
                action, actor, subject, from == null ? null : from.toInstant(), to == null ? null : to.toInstant());
    }

    private static RecordEntryJson json(RecordEntry entry, Names names) {
        Map<String, Object> details = JSON.readValue(entry.details(), new TypeReference<>() {});
        return new RecordEntryJson(
                entry.key().position(),
                Times.of(Instant.parse(entry.at())),
                new RecordPersonJson(entry.actor(), names.of(entry.actor())),
                entry.action(),
                entry.subject(),
                details,
                entry.hash());
    }

    private static @Nullable RecordFaultJson json(Verification.@Nullable Fault fault) {
        return fault == null
                ? null
                : new RecordFaultJson(
                        fault.position(),
                        RecordFaultJson.KindEnum.fromValue(
                                fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        fault.toString());
    }
}
