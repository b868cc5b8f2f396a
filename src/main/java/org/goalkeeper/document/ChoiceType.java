package org.goalkeeper.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.goal.Worded;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One of a few words.
 *
 * @param <E> what the words stand for
 */
final class ChoiceType<E extends Worded> implements Type<E> {

    private final Map<String, E> choices = new LinkedHashMap<>();

    @SafeVarargs
    ChoiceType(E... values) {
        for (E value : values) {
            choices.put(value.word(), value);
        }
    }

    @Override
    public @Nullable E read(Binding in, String name, boolean required) {
        if (in.token() != Token.TEXT) {
            in.expected(name, "one of " + words());
            return null;
        }
        String given = in.text();
        E choice = choices.get(given);
        if (choice == null) {
            in.problem(() -> "`" + name + "`: `" + Excerpt.of(given) + "` is none of " + words()
                    + Names.didYouMean(given, choices.keySet()));
        }
        return choice;
    }

    private String words() {
        return String.join(", ", choices.keySet());
    }

    @Override
    public void describe(JsonGenerator schema) {
        schema.writeArrayPropertyStart("enum");
        choices.keySet().forEach(schema::writeString);
        schema.writeEndArray();
    }

    @Override
    public void write(YamlText yaml, E value) {
        yaml.text(value.word());
    }
}
