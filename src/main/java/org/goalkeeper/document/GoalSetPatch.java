package org.goalkeeper.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problems;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.NodeCursor;
import org.jspecify.annotations.Nullable;

/** Carries out a patch on what a document says: without its text, which costs much more to patch and to read. */
public final class GoalSetPatch {

    private static final String NAME = "patch";

    private final Limits limits;
    private final Problems problems = new Problems(NAME);

    private GoalSetPatch(Limits limits) {
        this.limits = limits;
    }

    /**
     * The goal set that the patched text would say.
     *
     * @param operations additions of properties, and of items behind those of a list; at most one to a place
     * @param limits how long its texts may be
     * @throws InvalidInputException where a value is none that its property may have
     * @throws IllegalArgumentException where an operation is no addition, or the goal set has no such place
     */
    public static GoalSet apply(GoalSet goalSet, List<PatchOperation> operations, Limits limits) {
        GoalSetPatch patch = new GoalSetPatch(limits);
        GoalSet patched = patch.changed(GoalSetShape.SHAPE, goalSet, Additions.of(operations));
        patch.problems.throwIfAny();
        return patched;
    }

    private <O> O changed(Shape<O> shape, O object, Additions additions) {
        for (String name : additions.below().keySet()) {
            if (shape.properties().stream()
                    .noneMatch(property -> property.name().equals(name))) {
                throw new IllegalArgumentException(shape.name() + " has no " + name);
            }
        }
        return shape.with(new Shape.Change<O>() {
            @Override
            public <T> @Nullable T value(Property<O, T> property) {
                T now = property.getter().apply(object);
                Additions here = additions.below().get(property.name());
                return here == null ? now : changed(property.type(), now, here);
            }
        });
    }

    @SuppressWarnings("unchecked") // a list's value is a list of its items
    private <T> @Nullable T changed(Type<T> type, @Nullable T now, Additions additions) {
        Node value = additions.value();
        if (value != null) {
            return read(type, value);
        }
        if (now != null && type instanceof Shape<T> shape) {
            return changed(shape, now, additions);
        }
        if (now instanceof List<?> items && type instanceof ListType<?> list) {
            return (T) changedItems(list, items, additions);
        }
        throw new IllegalArgumentException("there is nothing below this place");
    }

    @SuppressWarnings("unchecked") // the items are of the list's type
    private <I> List<I> changedItems(ListType<I> list, List<?> items, Additions additions) {
        List<I> changed = new ArrayList<>((List<I>) items);
        for (Map.Entry<String, Additions> each : additions.below().entrySet()) {
            int index = Integer.parseInt(each.getKey());
            if (index >= changed.size() || each.getValue().value() != null) {
                throw new IllegalArgumentException("the list has no item " + index + " to change");
            }
            I item = changed(list.item(), changed.get(index), each.getValue());
            if (item != null) {
                changed.set(index, item);
            }
        }
        for (Node added : additions.appended()) {
            I item = read(list.item(), added);
            if (item != null) {
                changed.add(item);
            }
        }
        return changed;
    }

    private <T> @Nullable T read(Type<T> type, Node value) {
        LateProblems late = new LateProblems(problems);
        Binding binding = new Binding(new NodeCursor(value), limits, problems, late);
        binding.next();
        T read = type.read(binding, NAME, false);
        late.place((pointer, property) -> value.location());
        return read;
    }
}
