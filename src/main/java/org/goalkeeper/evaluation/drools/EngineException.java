package org.goalkeeper.evaluation.drools;

/** The engine could not judge: there is no result, which is not the same as no findings. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what failed, with the rule where it is known
     * @param cause why
     */
    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
