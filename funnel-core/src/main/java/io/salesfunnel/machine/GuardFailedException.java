package io.salesfunnel.machine;

import org.jspecify.annotations.Nullable;

/**
 * A guard that threw something or returned null: neither yes nor no. Errors of the virtual machine pass
 * through as they are.
 *
 * <p>What the guard threw is the cause; nothing of it is quoted, since it may hold personal data.
 * The machine is unharmed and answers the next question.
 *
 * @since 0.1
 */
public final class GuardFailedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The name of the stage that was asked about. */
    private final String stage;

    /** The name of the trigger that was asked for. */
    private final String trigger;

    /** The name of the guard that failed. */
    private final String guard;

    /** What cannot be done and why, without its subject. */
    private final String failure;

    GuardFailedException(Asked<?, ?> asked, String guard, @Nullable Throwable cause) {
        this(
                asked.machine(),
                asked.cannot("") + "guard '" + guard + "' "
                        + (cause == null ? "returned null" : "threw what is the cause")
                        + "; a guard that lacks what it needs answers Finding.unknown(..)",
                asked.stage(),
                asked.trigger(),
                guard,
                cause);
    }

    private GuardFailedException(
            String subject, String failure, String stage, String trigger, String guard, @Nullable Throwable cause) {
        super(subject + failure, cause);
        this.failure = failure;
        this.stage = stage;
        this.trigger = trigger;
        this.guard = guard;
    }

    /**
     * The same failure, told of somebody else than the machine.
     *
     * @param subject what begins the message, such as {@code Lead 'L-7'}; an id or a code, never personal data
     * @return the exception, with the same cause
     */
    public GuardFailedException about(String subject) {
        return new GuardFailedException(subject, failure, stage, trigger, guard, getCause());
    }

    /**
     * The name of the stage that was asked about.
     *
     * @return the name
     */
    public String stage() {
        return stage;
    }

    /**
     * The name of the trigger that was asked for.
     *
     * @return the name
     */
    public String trigger() {
        return trigger;
    }

    /**
     * The name of the guard that failed.
     *
     * @return the name
     */
    public String guard() {
        return guard;
    }
}
