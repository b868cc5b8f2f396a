package org.goalkeeper.document;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.document.Binding.Counted;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A list of values of one type.
 *
 * @param item what its items are
 * @param kind what they count as
 * @param placeholder keeps the place of an item that could not be read, so that pointers stay true
 * @param <T> what an item becomes
 */
record ListType<T>(Type<T> item, Counted kind, @Nullable T placeholder) implements Type<List<T>> {

    /** A list of texts, such as ids. */
    static final ListType<String> TEXTS = new ListType<>(TextType.TEXT, Counted.ITEMS, "");

    static <T> ListType<T> of(Shape<T> item, Counted kind) {
        return new ListType<>(item, kind, null);
    }

    @Override
    public @Nullable List<T> read(Binding in, String name, boolean required) {
        if (in.token() != Token.ARRAY_START) {
            in.expected(name, "a list");
            return null;
        }
        List<T> items = new ArrayList<>();
        in.enter();
        while (in.next() != Token.ARRAY_END) {
            in.at(items.size());
            in.count(kind);
            T value = item.read(in, name, true);
            if (value != null) {
                items.add(value);
            } else if (placeholder != null) {
                items.add(placeholder);
            }
        }
        in.leave();
        return List.copyOf(items);
    }

    @Override
    public void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "array");
        schema.writeObjectPropertyStart("items");
        if (item instanceof TextType text) {
            text.describeSolid(schema);
        } else {
            item.describe(schema);
        }
        schema.writeEndObject();
    }

    @Override
    public void write(YamlText yaml, List<T> value) {
        yaml.startList(item instanceof Shape);
        value.forEach(each -> {
            yaml.item();
            item.write(yaml, each);
        });
        yaml.endList();
    }
}
