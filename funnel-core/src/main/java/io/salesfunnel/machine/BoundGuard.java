package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import org.jspecify.annotations.Nullable;

/** A guard in its place in a machine, asked in a way that keeps what went wrong. */
final class BoundGuard<C> {

    private record Failure(@Nullable Throwable cause) {}

    private final Guard<? super C> guard;
    private final int slot;
    private final String name;
    private final Finding[] plain;

    BoundGuard(String name, Guard<? super C> guard, int slot) {
        this.guard = guard;
        this.slot = slot;
        this.name = name;
        Finding.Status[] answers = Finding.Status.values();
        this.plain = new Finding[answers.length];
        for (Finding.Status answer : answers) {
            plain[answer.ordinal()] = Finding.of(answer).named(name);
        }
    }

    /** What the guard says without a reason; one instance for each answer. */
    Finding plain(Finding.Status status) {
        return plain[status.ordinal()];
    }

    /**
     * Asks the guard, or looks up what it answered to the same question; the finding is not {@link #named} yet.
     *
     * @param known the answers given so far by slot, or null when nothing is asked twice
     */
    Finding ask(C context, @Nullable Object @Nullable [] known, Asked<?, ?> asked) {
        if (known == null) {
            return ask(context, asked);
        }
        Object answer = known[slot];
        if (answer == null) {
            answer = answer(context, asked);
            known[slot] = answer;
        }
        if (answer instanceof Finding finding) {
            return finding;
        }
        throw new GuardFailedException(asked, name, ((Failure) answer).cause());
    }

    private Object answer(C context, Asked<?, ?> asked) {
        try {
            return ask(context, asked);
        } catch (GuardFailedException e) {
            return new Failure(e.getCause());
        }
    }

    // Null is what a broken guard may return in spite of its signature.
    @SuppressWarnings({"ConstantConditions", "ConstantValue"})
    private Finding ask(C context, Asked<?, ?> asked) {
        @Nullable Finding finding;
        try {
            finding = guard.check(context);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw new GuardFailedException(asked, name, e);
        }
        if (finding == null) {
            throw new GuardFailedException(asked, name, null);
        }
        return finding;
    }

    /** What the guard found, under its name. */
    Finding named(Finding finding) {
        return finding.hasReason() ? finding.named(name) : plain(finding.status());
    }
}
