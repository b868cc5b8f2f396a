package org.goalkeeper.evaluation.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.goalkeeper.evaluation.matching.Step;
import org.goalkeeper.evaluation.matching.Tally;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A total of the rule language as a Drools accumulate function. */
public final class Totals implements AccumulateFunction<Tally> {

    private static final long serialVersionUID = 1L;

    private final Step.Kind kind;

    Totals(Step.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Tally createContext() {
        return new Tally();
    }

    @Override
    public void init(Tally context) {
        // a tally is made empty, once an evaluation
    }

    @Override
    public Tally initContext(Tally context) {
        return new Tally();
    }

    @Override
    public void accumulate(Tally context, Object value) {
        context.add(value);
    }

    @Override
    public void reverse(Tally context, Object value) {
        throw new UnsupportedOperationException("facts never change during an evaluation");
    }

    @Override
    public @Nullable Object getResult(Tally context) {
        return context.total(kind);
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return kind == Step.Kind.COUNT ? Integer.class : java.math.BigDecimal.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("rule bases are not serialized");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("rule bases are not serialized");
    }
}
