package org.goalkeeper.source.tree;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Walks JSON as it is streamed. */
final class JsonCursor implements Cursor {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int MAX_NUMBER_LENGTH = 1000;
    private static final Pattern SWITCHES =
            Pattern.compile(": enable `[^`]*` to allow| \\(not recognized as one since[^)]*\\)|, from `[^`]*`");

    private final SourceText source;
    private final int maxDepth;
    private final JsonParser parser;
    private final Locator locator;
    private Token token = Token.NULL;
    private int depth;
    private boolean rootSeen;

    JsonCursor(SourceText source, int maxDepth) {
        this.source = source;
        this.maxDepth = maxDepth;
        this.parser = JSON.createParser(
                ObjectReadContext.empty(), source.bytes(), source.start(), source.bytes().length - source.start());
        this.locator = source.locator();
    }

    @Override
    public Token next() {
        try {
            token = translate(parser.nextToken());
        } catch (JacksonException e) {
            throw unreadable(e);
        }
        return token;
    }

    private Token translate(@Nullable JsonToken next) {
        if (next == null) {
            return Token.END;
        }
        if (depth == 0) {
            if (rootSeen) {
                throw SourceText.invalid(location(), "text behind the end of the document: keep one document a file");
            }
            rootSeen = true;
        }
        return switch (next) {
            case START_OBJECT -> deeper(Token.OBJECT_START);
            case END_OBJECT -> {
                depth--;
                yield Token.OBJECT_END;
            }
            case START_ARRAY -> deeper(Token.ARRAY_START);
            case END_ARRAY -> {
                depth--;
                yield Token.ARRAY_END;
            }
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            default -> Token.NULL;
        };
    }

    private Token deeper(Token start) {
        if (++depth > maxDepth) {
            throw SourceText.invalid(location(), "nested deeper than " + maxDepth + " levels");
        }
        return start;
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public String text() {
        try {
            return token == Token.NAME ? parser.currentName() : parser.getString();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public @Nullable BigDecimal number() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() < 19) {
            return BigDecimal.valueOf(parser.getLongValue());
        }
        try {
            return parser.getStringLength() > MAX_NUMBER_LENGTH ? null : parser.getDecimalValue();
        } catch (JacksonException | NumberFormatException e) {
            return null;
        }
    }

    @Override
    public long position() {
        locator.moveTo(source.start() + (int) parser.currentTokenLocation().getByteOffset());
        return locator.position();
    }

    @Override
    public String file() {
        return source.file();
    }

    private InvalidInputException unreadable(JacksonException e) {
        long offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
        locator.moveTo(source.start() + (int) offset);
        return SourceText.invalid(locator.location(file()), "not valid JSON: " + Excerpt.whole(message(e)));
    }

    /** What Jackson says without the switches it offers to programmers. */
    private static String message(JacksonException e) {
        return SWITCHES.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
    }
}
