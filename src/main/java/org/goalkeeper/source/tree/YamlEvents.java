package org.goalkeeper.source.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The events of a YAML text with every alias replaced by what its anchor stands for, within a limit. */
final class YamlEvents {

    private static final int MAX_EXPANDED = 100_000;
    // The parser copies what it holds of a scalar each time it reads on: small steps make a long scalar quadratic.
    private static final int MOST_AT_ONCE = 1 << 20;

    private final String file;
    private final String text;
    private final Iterator<Event> parser;
    private final Map<Anchor, List<Event>> anchored = new HashMap<>();
    private final List<Recording> open = new ArrayList<>();
    private @Nullable Iterator<Event> replay;
    private int expanded;

    YamlEvents(String file, String text) {
        this.file = file;
        this.text = text;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.min(text.length() + 2, MOST_AT_ONCE))
                .build();
        this.parser = new Parse(settings).parseString(text).iterator();
    }

    /** The next event, never an alias. */
    Event next() {
        if (replay != null && replay.hasNext()) {
            Event event = replay.next();
            if (++expanded > MAX_EXPANDED) {
                throw SourceText.invalid(
                        place(event),
                        "aliases repeat more than " + MAX_EXPANDED + " values: write them out or share less");
            }
            record(event);
            return event;
        }
        Event event = parse();
        if (event instanceof AliasEvent alias) {
            replay = meaning(alias).iterator();
            return next();
        }
        record(event);
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            start(node, node.getAnchor().get());
        }
        return event;
    }

    private List<Event> meaning(AliasEvent alias) {
        Anchor anchor = alias.getAlias();
        if (open.stream().anyMatch(recording -> recording.anchor.equals(anchor))) {
            throw SourceText.invalid(
                    place(alias), "the alias `*" + Excerpt.of(anchor.getValue()) + "` contains itself");
        }
        List<Event> meaning = anchored.get(anchor);
        if (meaning == null) {
            throw SourceText.invalid(
                    place(alias), "no anchor `&" + Excerpt.of(anchor.getValue()) + "` stands before this alias");
        }
        return meaning;
    }

    private void start(NodeEvent node, Anchor anchor) {
        Recording recording = new Recording(anchor);
        recording.events.add(node);
        if (node instanceof CollectionStartEvent) {
            recording.depth = 1;
            open.add(recording);
        } else {
            anchored.put(anchor, recording.events);
        }
    }

    private void record(Event event) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Recording recording = open.get(i);
            recording.events.add(event);
            if (event instanceof CollectionStartEvent) {
                recording.depth++;
            } else if (event instanceof CollectionEndEvent && --recording.depth == 0) {
                open.remove(i);
                anchored.put(recording.anchor, recording.events);
            }
        }
    }

    private Event parse() {
        try {
            return parser.next();
        } catch (ReaderException e) {
            String character = String.format("U+%04X", e.getCodePoint());
            throw SourceText.invalid(
                    place(e.getPosition()), "the character " + character + " is not allowed: remove it");
        } catch (MarkedYamlEngineException e) {
            Location place = e.getProblemMark().map(this::place).orElseGet(() -> Location.of(file));
            throw SourceText.invalid(place, message(e));
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw SourceText.invalid(
                    Location.of(file), "not valid YAML: " + Excerpt.whole(String.valueOf(e.getMessage())));
        }
    }

    private static String message(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("\\t(TAB)")) {
            return "a tab in the indentation: YAML is indented with spaces";
        }
        String context = e.getContext() == null || e.getContext().isEmpty() ? "" : e.getContext() + ": ";
        return "not valid YAML: " + Excerpt.whole(context + problem);
    }

    private Location place(Event event) {
        return event.getStartMark().map(this::place).orElseGet(() -> Location.of(file));
    }

    private Location place(Mark mark) {
        return Location.of(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Location place(int character) {
        int line = 1;
        int column = 1;
        for (int i = 0, seen = 0; seen < character && i < text.length(); seen++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            column++;
            if (c == '\n') {
                line++;
                column = 1;
            }
        }
        return Location.of(file, line, column);
    }

    /** The events of an anchored collection that has not ended yet. */
    private static final class Recording {
        private final Anchor anchor;
        private final List<Event> events = new ArrayList<>();
        private int depth;

        private Recording(Anchor anchor) {
            this.anchor = anchor;
        }
    }
}
