package org.goalkeeper.document;

import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** True or false. */
enum FlagType implements Type<Boolean> {
    /** The only one. */
    FLAG;

    @Override
    public @Nullable Boolean read(Binding in, String name, boolean required) {
        if (in.token() == Token.TRUE) {
            return true;
        }
        if (in.token() == Token.FALSE) {
            return false;
        }
        in.expected(name, "true or false");
        return null;
    }

    @Override
    public void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "boolean");
    }

    @Override
    public void write(YamlText yaml, Boolean value) {
        yaml.plain(value.toString());
    }
}
