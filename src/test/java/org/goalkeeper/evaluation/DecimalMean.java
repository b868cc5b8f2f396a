package org.goalkeeper.evaluation;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.math.BigDecimal;
import org.goalkeeper.evaluation.matching.Step;
import org.goalkeeper.evaluation.matching.Tally;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The mean that the specification asks for, in the place of Drools' own. */
public final class DecimalMean implements AccumulateFunction<Tally> {

    private static final long serialVersionUID = 1L;

    @Override
    public Tally createContext() {
        return new Tally();
    }

    @Override
    public Tally initContext(Tally context) {
        return new Tally();
    }

    @Override
    public void init(Tally context) {
        // a tally is made empty
    }

    @Override
    public void accumulate(Tally context, Object value) {
        context.add(value);
    }

    @Override
    public void reverse(Tally context, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Object getResult(Tally context) {
        return context.total(Step.Kind.AVERAGE);
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return BigDecimal.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException();
    }
}
