package org.goalkeeper.document.patch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.goalkeeper.document.patch.TextNode.Kind;
import org.goalkeeper.document.patch.TextNode.Style;
import org.goalkeeper.document.patch.TextNode.TextEntry;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Finds the stretches of a YAML text that is known to be valid. */
final class YamlTextParser {

    private final String text;
    private final int[] offsets;
    private final Iterator<Event> events;

    private YamlTextParser(String text) {
        this.text = text;
        this.offsets = offsets(text);
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    static TextNode parse(String text) {
        YamlTextParser parser = new YamlTextParser(text);
        Event event = parser.events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = parser.events.next();
        }
        return parser.value(event);
    }

    private TextNode value(Event event) {
        return switch (event.getEventId()) {
            case MappingStart -> object((CollectionStartEvent) event);
            case SequenceStart -> list((CollectionStartEvent) event);
            case Alias -> new TextNode(Kind.ALIAS, Style.FLOW, start(event), end(event), List.of());
            default -> scalar((ScalarEvent) event);
        };
    }

    private TextNode scalar(ScalarEvent scalar) {
        int start = start(scalar);
        int end = end(scalar);
        if (scalar.isLiteral() || scalar.isFolded()) {
            while (end > start && text.charAt(end - 1) <= ' ') {
                end--;
            }
            return new TextNode(Kind.SCALAR, Style.BLOCK, start, end, List.of());
        }
        return TextNode.scalar(start, end);
    }

    private TextNode object(CollectionStartEvent object) {
        List<TextEntry> entries = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            ScalarEvent name = (ScalarEvent) next;
            entries.add(new TextEntry(name.getValue(), start(name), end(name), value(events.next())));
            next = events.next();
        }
        return collection(Kind.OBJECT, object, next, entries);
    }

    private TextNode list(CollectionStartEvent list) {
        List<TextEntry> entries = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            TextNode value = value(next);
            int dash = list.isFlow() ? -1 : dashBefore(value.start());
            int start = dash < 0 ? value.start() : dash;
            entries.add(new TextEntry(null, start, dash < 0 ? start : dash + 1, value));
            next = events.next();
        }
        return collection(Kind.LIST, list, next, entries);
    }

    private TextNode collection(Kind kind, CollectionStartEvent start, Event end, List<TextEntry> entries) {
        if (start.isFlow() || entries.isEmpty()) {
            return new TextNode(kind, Style.FLOW, start(start), end(end), entries);
        }
        return new TextNode(
                kind, Style.BLOCK, start(start), entries.get(entries.size() - 1).end(), entries);
    }

    /** The dash of a block item; comments between the two are rare, and then the item cannot be edited. */
    private int dashBefore(int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) <= ' ') {
            at--;
        }
        if (at < 0 || text.charAt(at) != '-') {
            throw new PatchRefusedException("a list is written in a way that cannot be edited: edit it by hand");
        }
        return at;
    }

    private int start(Event event) {
        return offset(event.getStartMark().orElseThrow().getIndex());
    }

    private int end(Event event) {
        return offset(event.getEndMark().orElseThrow().getIndex());
    }

    private int offset(int codePoint) {
        return offsets.length == 0 ? codePoint : offsets[codePoint];
    }

    /** The character where each code point begins; empty where each is one character. */
    private static int[] offsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        for (int i = 0, at = 0; i < count; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = text.length();
        return offsets;
    }
}
