package org.goalkeeper.service.http;

/** A request that is refused; what was begun for it is undone. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * @param refusal why
     * @param detail what is wrong here and, where known, the likely fix: a sentence
     */
    public RefusedException(Refusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
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
