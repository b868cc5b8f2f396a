package org.goalkeeper.catalogue.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.report.page.CatalogueReport;
import org.goalkeeper.service.http.RuleListBody;
import org.goalkeeper.service.http.WrittenConverter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes rules as the command line does. */
@Component
class RuleListConverter extends WrittenConverter<RuleListBody> {

    RuleListConverter() {
        super(RuleListBody.class, forms());
    }

    private static Map<MediaType, Form<RuleListBody>> forms() {
        Map<MediaType, Form<RuleListBody>> forms = new LinkedHashMap<>();
        forms.put(MediaType.APPLICATION_JSON, (body, out) -> CatalogueReport.json(body.rules(), out));
        forms.put(MediaType.TEXT_MARKDOWN, (body, out) -> CatalogueReport.markdown(body.rules(), out));
        return forms;
    }
}
