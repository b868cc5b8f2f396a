package org.goalkeeper.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.document.Document.Format;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.goalkeeper.source.Problems;
import org.goalkeeper.source.tree.Cursor;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.NodeCursor;
import org.goalkeeper.source.tree.Syntax;
import org.jspecify.annotations.Nullable;

/** Reads goal sets written in YAML or JSON. */
public final class GoalSetReader {

    private GoalSetReader() {}

    /**
     * Reads a document that refers to nothing outside it.
     *
     * @param name the name it is read under; {@code .json}, {@code .yaml} and {@code .yml} tell how it is written, else
     *     its content does
     * @param bytes its UTF-8 bytes, not to be changed afterwards
     * @param limits how large it may be
     * @return what it says
     * @throws InvalidInputException with everything that is wrong with it, in its order
     */
    public static Document read(String name, byte[] bytes, Limits limits) {
        return read(name, bytes, limits, List.of());
    }

    /**
     * Reads a document whose references may also name what other goal sets hold.
     *
     * @param name as above
     * @param bytes as above
     * @param limits as above
     * @param context the other goal sets; null to leave references unchecked
     * @return what it says
     * @throws InvalidInputException with everything that is wrong with it, in its order
     */
    public static Document read(String name, byte[] bytes, Limits limits, @Nullable List<GoalSet> context) {
        if (bytes.length > limits.bytes()) {
            throw new InvalidInputException(List.of(new Problem(
                    Location.of(name), "larger than the limit of " + limits.bytes() + " bytes: split it by team")));
        }
        Syntax syntax = Syntax.of(name, bytes);
        Cursor cursor = syntax.cursor(name, bytes, limits.depth());
        if (syntax == Syntax.JSON) {
            // Streaming JSON again is cheap, so that its places cost nothing unless they are asked for.
            SourceMap places =
                    new TextSourceMap(name, () -> new OutlineCursor(syntax.cursor(name, bytes, limits.depth())));
            GoalSet goalSet = bind(cursor, GoalSetShape.SHAPE, limits, places, context);
            return new Document(name, Format.JSON, bytes, goalSet, places);
        }
        OutlineCursor outlined = new OutlineCursor(cursor);
        SourceMap places = new TextSourceMap(name, () -> outlined);
        GoalSet goalSet = bind(outlined, GoalSetShape.SHAPE, limits, places, context);
        return new Document(name, Format.YAML, bytes, goalSet, places);
    }

    /**
     * Reads a document that was read before, whose references may since lead nowhere.
     *
     * @param name as above
     * @param bytes as above
     * @param limits as above
     * @return what it says
     * @throws InvalidInputException with everything that is wrong with it apart from its references, in its order
     */
    public static Document readAgain(String name, byte[] bytes, Limits limits) {
        return read(name, bytes, limits, null);
    }

    /**
     * Reads a goal set that is a part of another file, such as a case of a rule. It needs no {@code goalSet: 1}; its
     * places are those in the file, and its bytes are its own in YAML.
     *
     * @param node the part
     * @param limits how large it may be
     * @return what it says
     * @throws InvalidInputException with everything that is wrong with it, in its order
     */
    public static Document read(Node node, Limits limits) {
        return read(node, limits, List.of());
    }

    /**
     * Reads a goal set that is a part of another file, and whose references may also name what other goal sets hold.
     *
     * @param node the part
     * @param limits as above
     * @param context the other goal sets
     * @return what it says
     * @throws InvalidInputException with everything that is wrong with it, in its order
     */
    public static Document read(Node node, Limits limits, List<GoalSet> context) {
        String name = node.location().file();
        OutlineCursor outlined = new OutlineCursor(new NodeCursor(node));
        SourceMap places = new TextSourceMap(name, () -> outlined);
        GoalSet goalSet = bind(outlined, GoalSetShape.FRAGMENT, limits, places, context);
        byte[] bytes = GoalSetWriter.yaml(goalSet).getBytes(StandardCharsets.UTF_8);
        return new Document(name, Format.YAML, bytes, goalSet, places);
    }

    private static GoalSet bind(
            Cursor cursor, Shape<GoalSet> shape, Limits limits, SourceMap places, @Nullable List<GoalSet> context) {
        Problems problems = new Problems(cursor.file());
        LateProblems late = new LateProblems(problems);
        GoalSet goalSet;
        try {
            cursor.next();
            goalSet = shape.read(new Binding(cursor, limits, problems, late), "document", true);
            cursor.next();
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> problems.add(() -> problem));
            late.place(places);
            throw problems.toException();
        }
        if (context != null) {
            new References(late, context).check(goalSet);
        }
        late.place(places);
        problems.throwIfAny();
        return goalSet;
    }
}
