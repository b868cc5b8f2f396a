package org.goalkeeper.service.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Writes what the kernel knows how to write, in the form that Accept asks for.
 *
 * @param <T> what is written
 */
public abstract class WrittenConverter<T> extends AbstractHttpMessageConverter<T> {

    private final Class<T> type;
    private final Map<MediaType, Form<T>> forms;

    /**
     * @param type what is written
     * @param forms how, by media type; the first where Accept takes any
     */
    protected WrittenConverter(Class<T> type, Map<MediaType, Form<T>> forms) {
        super(StandardCharsets.UTF_8, forms.keySet().toArray(MediaType[]::new));
        this.type = type;
        this.forms = forms;
    }

    /**
     * One way of writing something.
     *
     * @param <T> what is written
     */
    @FunctionalInterface
    public interface Form<T> {
        /** Writes it, with line feeds as line ends. */
        void write(T body, Writer out) throws IOException;
    }

    @Override
    protected final boolean supports(Class<?> other) {
        return other == type;
    }

    @Override
    public final boolean canRead(Class<?> other, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected final T readInternal(Class<? extends T> other, HttpInputMessage input) {
        throw new UnsupportedOperationException("only written");
    }

    @Override
    protected final void writeInternal(T body, HttpOutputMessage output) throws IOException {
        MediaType asked = output.getHeaders().getContentType();
        Form<T> form = forms.entrySet().stream()
                .filter(known -> known.getKey().equalsTypeAndSubtype(asked))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not written as " + asked));
        output.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Writer writer = new BufferedWriter(new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8));
        form.write(body, writer);
        writer.flush();
    }
}
