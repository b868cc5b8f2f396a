package org.goalkeeper.service.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Takes a document from a request as it is, so that it is judged, and kept, byte by byte as it was sent. */
@Component
class SubmittedDocumentConverter extends AbstractHttpMessageConverter<SubmittedDocument> {

    private static final Map<MediaType, String> ENDINGS = new LinkedHashMap<>();

    static {
        ENDINGS.put(MediaType.APPLICATION_JSON, ".json");
        ENDINGS.put(MediaTypes.YAML, ".yaml");
        ENDINGS.put(MediaTypes.CSV, ".csv");
        ENDINGS.put(MediaTypes.XLSX, ".xlsx");
    }

    SubmittedDocumentConverter() {
        super(ENDINGS.keySet().toArray(MediaType[]::new));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == SubmittedDocument.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return supports(type) ? getSupportedMediaTypes() : List.of();
    }

    @Override
    protected SubmittedDocument readInternal(Class<? extends SubmittedDocument> type, HttpInputMessage input)
            throws IOException {
        byte[] bytes = input.getBody().readAllBytes();
        return new SubmittedDocument("goal-set" + ending(input.getHeaders().getContentType()), bytes);
    }

    private static String ending(@Nullable MediaType type) {
        for (Map.Entry<MediaType, String> known : ENDINGS.entrySet()) {
            if (type != null && known.getKey().includes(type)) {
                return known.getValue();
            }
        }
        return "";
    }

    @Override
    protected void writeInternal(SubmittedDocument document, HttpOutputMessage output) {
        throw new UnsupportedOperationException("documents are only read");
    }
}
