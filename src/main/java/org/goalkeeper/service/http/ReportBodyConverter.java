package org.goalkeeper.service.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.report.ReportFormat;
import org.goalkeeper.report.ReportStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes a report in the form that Accept asks for. */
@Component
class ReportBodyConverter extends AbstractHttpMessageConverter<ReportBody> {

    private static final Map<MediaType, ReportFormat> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put(MediaType.APPLICATION_JSON, ReportFormat.JSON);
        FORMATS.put(MediaTypes.SARIF, ReportFormat.SARIF);
        FORMATS.put(MediaType.TEXT_HTML, ReportFormat.HTML);
        FORMATS.put(MediaType.TEXT_MARKDOWN, ReportFormat.MARKDOWN);
    }

    ReportBodyConverter() {
        super(StandardCharsets.UTF_8, FORMATS.keySet().toArray(MediaType[]::new));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReportBody.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ReportBody readInternal(Class<? extends ReportBody> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("reports are only written");
    }

    @Override
    protected void writeInternal(ReportBody body, HttpOutputMessage output) throws IOException {
        MediaType type = output.getHeaders().getContentType();
        ReportFormat format = FORMATS.entrySet().stream()
                .filter(known -> known.getKey().equalsTypeAndSubtype(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ReportFormat.JSON);
        Writer writer = new BufferedWriter(new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8));
        format.report(body.rules()).write(body.verdict(), ReportStyle.PLAIN, writer);
        writer.flush();
    }
}
