package org.goalkeeper.service.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.report.ReportFormat;
import org.goalkeeper.report.ReportStyle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a report in the form that Accept asks for. */
@Component
class ReportBodyConverter extends WrittenConverter<ReportBody> {

    ReportBodyConverter() {
        super(ReportBody.class, forms());
    }

    private static Map<MediaType, Form<ReportBody>> forms() {
        Map<MediaType, Form<ReportBody>> forms = new LinkedHashMap<>();
        forms.put(MediaType.APPLICATION_JSON, form(ReportFormat.JSON));
        forms.put(MediaTypes.SARIF, form(ReportFormat.SARIF));
        forms.put(MediaType.TEXT_HTML, form(ReportFormat.HTML));
        forms.put(MediaType.TEXT_MARKDOWN, form(ReportFormat.MARKDOWN));
        forms.put(MediaTypes.CSV, form(ReportFormat.CSV));
        return forms;
    }

    private static Form<ReportBody> form(ReportFormat format) {
        return (body, out) -> {
            if (format == ReportFormat.JSON && body.json() != null) {
                out.write(body.json());
            } else {
                format.report(body.rules()).write(body.verdict().get(), ReportStyle.PLAIN, out);
            }
        };
    }
}
