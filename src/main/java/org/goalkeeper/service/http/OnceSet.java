package org.goalkeeper.service.http;

import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.module.SimpleAbstractTypeResolver;
import tools.jackson.databind.module.SimpleModule;

/** A set from the JSON of a request, in which the contract lets nothing stand twice. */
final class OnceSet<T> extends LinkedHashSet<T> {

    private static final long serialVersionUID = 1L;

    /** Has sets read as these; Jackson's own drop what comes again. */
    static JacksonModule module() {
        return new SimpleModule("once").setAbstractTypes(new Sets());
    }

    @Override
    public boolean add(T item) {
        if (!super.add(item)) {
            throw new IllegalArgumentException("given twice");
        }
        return true;
    }

    private static final class Sets extends SimpleAbstractTypeResolver {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JavaType findTypeMapping(DeserializationConfig config, JavaType type) {
            return type.hasRawClass(LinkedHashSet.class)
                    ? config.getTypeFactory().constructSpecializedType(type, OnceSet.class)
                    : null;
        }
    }
}
