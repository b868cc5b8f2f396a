package org.goalkeeper.service.http;

import java.util.List;
import org.goalkeeper.source.Problem;

/** A request that is refused; what was begun for it is undone. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<Problem> problems;

    /**
     * @param refusal why
     * @param detail what is wrong here and, where known, the likely fix: a sentence
     */
    public RefusedException(Refusal refusal, String detail) {
        this(refusal, detail, List.of());
    }

    /**
     * @param refusal why
     * @param detail what is wrong here: a sentence
     * @param problems everything that stands in the way, each with its place
     */
    public RefusedException(Refusal refusal, String detail, List<Problem> problems) {
        super(detail);
        this.refusal = refusal;
        this.problems = List.copyOf(problems);
    }

    /** Everything that stands in the way; empty where the detail says it all. */
    public List<Problem> problems() {
        return problems;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** What is wrong here. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
