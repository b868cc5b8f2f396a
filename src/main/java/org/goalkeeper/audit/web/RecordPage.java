package org.goalkeeper.audit.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goalkeeper.audit.Names;
import org.goalkeeper.audit.OrganizationRecord;
import org.goalkeeper.audit.RecordTable;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.record.RecordEntry;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was done in an organisation, the newest first, and the proof that nobody changed it. */
@Controller
@RequestMapping("/organizations/{org}")
class RecordPage {

    private final Access access;
    private final Organizations organizations;
    private final OrganizationRecord record;
    private final RecordTable table;

    RecordPage(Access access, Organizations organizations, OrganizationRecord record, RecordTable table) {
        this.access = access;
        this.organizations = organizations;
        this.record = record;
        this.table = table;
    }

    @GetMapping("/record")
    ModelAndView list(
            @PathVariable String org, RecordQuery query, @RequestParam(required = false) @Nullable String pageToken) {
        Member member = access.to(org);
        PageRequest.Page<RecordEntry> found = record.list(member, query.filter(), PageRequest.of(pageToken, null));
        Names names = record.names(member, found.items());
        ModelAndView page = new ModelAndView("audit/record");
        page.addObject("organization", organizations.get(member));
        page.addObject("query", query);
        page.addObject(
                "entries", found.map(entry -> EntryRow.of(entry, names, member)).items());
        page.addObject("total", found.total());
        page.addObject("next", found.nextPageToken());
        page.addObject("first", pageToken == null);
        page.addObject("actions", record.actions(member));
        page.addObject("people", byName(record.actors(member)));
        return page;
    }

    private static List<Map.Entry<String, String>> byName(Map<String, String> people) {
        return people.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(String::toString, String.CASE_INSENSITIVE_ORDER)))
                .toList();
    }

    /** Proves the record from its first entry to its last. */
    @GetMapping(path = "/record", params = "verify")
    ModelAndView verify(@PathVariable String org, RecordQuery query, @RequestParam(defaultValue = "") String expect) {
        ModelAndView page = list(org, query, null);
        page.addObject("expect", expect);
        try {
            page.addObject("found", record.verify(access.to(org), expect.isBlank() ? null : expect.strip()));
        } catch (RefusedException e) {
            page.addObject("refusal", e.detail());
            page.setStatus(e.refusal().status());
        }
        return page;
    }

    @GetMapping("/record.csv")
    ResponseEntity<Resource> table(@PathVariable String org, RecordQuery query) {
        InputStream csv = table.csv(access.to(org), query.filter());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("record.csv")
                                .build()
                                .toString())
                .body(new InputStreamResource(csv));
    }
}
