package org.goalkeeper.source.tree;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Walks one YAML document, by the core schema: a quoted scalar is a text, whatever it looks like. */
final class YamlCursor implements Cursor {

    private static final int MAX_NUMBER_LENGTH = 1000;
    private static final String TAGS = "tag:yaml.org,2002:";

    private final String file;
    private final YamlEvents events;
    private final int maxDepth;
    private final BitSet objects = new BitSet();
    private Token token = Token.NULL;
    private String text = "";
    private int depth;
    private boolean nameExpected;
    private boolean documentSeen;
    private @Nullable Event event;

    YamlCursor(SourceText source, int maxDepth) {
        this.file = source.file();
        this.events = new YamlEvents(file, source.decoded());
        this.maxDepth = maxDepth;
    }

    @Override
    public Token next() {
        if (token != Token.END) {
            token = step();
        }
        return token;
    }

    private Token step() {
        while (true) {
            Event next = events.next();
            event = next;
            switch (next.getEventId()) {
                case Scalar -> {
                    return scalar((ScalarEvent) next);
                }
                case MappingStart -> {
                    return start((CollectionStartEvent) next, Token.OBJECT_START, "map");
                }
                case SequenceStart -> {
                    return start((CollectionStartEvent) next, Token.ARRAY_START, "seq");
                }
                case MappingEnd -> {
                    return end(Token.OBJECT_END);
                }
                case SequenceEnd -> {
                    return end(Token.ARRAY_END);
                }
                case DocumentStart -> {
                    if (documentSeen) {
                        throw invalid("a second document begins: keep one document a file");
                    }
                    documentSeen = true;
                }
                case StreamEnd -> {
                    return Token.END;
                }
                default -> {
                    // the start of the stream and the end of a document say nothing
                }
            }
        }
    }

    private Token start(CollectionStartEvent start, Token kind, String tag) {
        if (nameExpected) {
            throw invalid("the name of a property must be a text: quote it");
        }
        String given = core(start.getTag());
        if (given != null && !given.equals(tag)) {
            throw refused(given);
        }
        if (++depth > maxDepth) {
            throw invalid("nested deeper than " + maxDepth + " levels");
        }
        nameExpected = kind == Token.OBJECT_START;
        objects.set(depth, nameExpected);
        return kind;
    }

    private Token end(Token kind) {
        depth--;
        nameExpected = objects.get(depth);
        return kind;
    }

    private Token scalar(ScalarEvent scalar) {
        text = scalar.getValue();
        if (nameExpected) {
            nameExpected = false;
            if (scalar.isPlain() && text.equals("<<")) {
                throw invalid("merge keys (`<<`) are not read: repeat the properties");
            }
            return Token.NAME;
        }
        nameExpected = objects.get(depth);
        String tag = core(scalar.getTag());
        if (tag == null) {
            return scalar.isPlain() ? CoreSchema.resolve(text) : Token.TEXT;
        }
        Token wanted = CoreSchema.resolve(text);
        boolean fits = switch (tag) {
            case "str" -> true;
            case "int", "float" -> wanted == Token.NUMBER;
            case "bool" -> wanted == Token.TRUE || wanted == Token.FALSE;
            case "null" -> wanted == Token.NULL;
            default -> throw refused(tag);
        };
        if (!fits) {
            throw invalid("`" + Excerpt.of(text) + "` is not what its tag `!!" + tag + "` says");
        }
        return tag.equals("str") ? Token.TEXT : wanted;
    }

    /** The tag's name within the core schema; null where the node has none. */
    private @Nullable String core(Optional<String> given) {
        String tag = given.orElse(null);
        if (tag == null) {
            return null;
        }
        if (tag.equals("!")) {
            return event instanceof ScalarEvent ? "str" : null;
        }
        if (tag.startsWith(TAGS)) {
            return tag.substring(TAGS.length());
        }
        throw refused(tag);
    }

    private InvalidInputException refused(String tag) {
        return invalid("the tag `" + Excerpt.of(tag) + "` is not read: remove it");
    }

    private InvalidInputException invalid(String message) {
        return SourceText.invalid(location(), message);
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public @Nullable BigDecimal number() {
        if (text.length() > MAX_NUMBER_LENGTH || !CoreSchema.isDecimal(text)) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public long position() {
        Mark mark = event == null ? null : event.getStartMark().orElse(null);
        return mark == null ? 1L << 32 | 1 : (long) (mark.getLine() + 1) << 32 | mark.getColumn() + 1;
    }

    @Override
    public String file() {
        return file;
    }
}
