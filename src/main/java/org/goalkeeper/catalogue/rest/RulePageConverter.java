package org.goalkeeper.catalogue.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.report.page.RulePage;
import org.goalkeeper.report.page.RulePageReport;
import org.goalkeeper.service.http.WrittenConverter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a rule's page as the command line does. */
@Component
class RulePageConverter extends WrittenConverter<RulePage> {

    RulePageConverter() {
        super(RulePage.class, forms());
    }

    private static Map<MediaType, Form<RulePage>> forms() {
        Map<MediaType, Form<RulePage>> forms = new LinkedHashMap<>();
        forms.put(MediaType.APPLICATION_JSON, RulePageReport::json);
        forms.put(MediaType.TEXT_MARKDOWN, RulePageReport::markdown);
        return forms;
    }
}
