package io.salesfunnel.machine;

import io.salesfunnel.finding.Finding;
import java.util.Comparator;
import java.util.stream.Stream;
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
        this.plain = Stream.of(Finding.met(), Finding.notMet(), Finding.unknown())
                .sorted(Comparator.comparing(Finding::status))
                .map(finding -> finding.named(name))
                .toArray(Finding[]::new);
    }

    /** What the guard says without a reason; one instance for each answer. */
    Finding plain(Finding.Status status) {
        return plain[status.ordinal()];
    }

    /**
     * Asks the guard, or looks up what it answered to the same question.
     *
     * @param known the answers given so far by slot, or null when nothing is asked twice
     */
    Finding ask(C context, @Nullable Object @Nullable [] known, Asked<?, ?> asked) {
        Object answer = known == null ? null : known[slot];
        if (answer == null) {
            answer = answer(context);
            if (known != null) {
                known[slot] = answer;
            }
        }
        if (answer instanceof Finding finding) {
            return finding;
        }
        throw new GuardFailedException(asked, name, ((Failure) answer).cause());
    }

    // Null is what a broken guard may return in spite of its signature.
    @SuppressWarnings({"ConstantConditions", "ConstantValue"})
    private Object answer(C context) {
        try {
            @Nullable Finding finding = guard.check(context);
            return finding == null ? new Failure(null) : named(finding);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return new Failure(e);
        }
    }

    private Finding named(Finding finding) {
        return finding.hasReason() ? finding.named(name) : plain(finding.status());
    }
}
