package io.salesfunnel.qualification;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.UnknownPolicy.Provisional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A rule with a policy for what it does not know. Made by {@link QualificationRule#whenUnknown}.
 *
 * @param rule the rule
 * @param policy the policy
 * @since 0.1
 */
public record TolerantRule(QualificationRule rule, UnknownPolicy policy) implements QualificationRule {

    /**
     * Keeps both.
     *
     * @param rule the rule
     * @param policy the policy
     */
    public TolerantRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public Set<FactKey<?>> reads() {
        return rule.reads();
    }

    @Override
    public Status answer(Known known) {
        Status answer = Asking.answer(rule, known);
        return answer == Status.UNKNOWN ? whenUnknown(known) : answer;
    }

    @Override
    public Finding check(Known known) {
        Finding finding = Asking.finding(rule, known);
        if (finding.status() != Status.UNKNOWN) {
            return finding;
        }
        List<Finding> because = List.of(finding);
        if (policy instanceof Provisional provisional) {
            return deadline(known, provisional)
                    .map(end -> (known.hasPassed(end)
                                    ? Finding.unknown("was to be known by {deadline}")
                                    : Finding.met("unknown, passes until {deadline}"))
                            .with("deadline", end))
                    .orElseGet(() -> Finding.met("unknown, passes until some time after the first approach"))
                    .with(because);
        }
        return Finding.notMet("unknown counts as no").with(because);
    }

    private Status whenUnknown(Known known) {
        if (policy instanceof Provisional provisional) {
            return deadline(known, provisional).filter(known::hasPassed).isPresent() ? Status.UNKNOWN : Status.MET;
        }
        return Status.NOT_MET;
    }

    private static Optional<Instant> deadline(Known known, Provisional provisional) {
        return known.interactions().stream()
                .filter(interaction -> provisional.approaches().contains(interaction.type()))
                .findFirst()
                .map(Interaction::occurredAt)
                .map(first -> Deadline.after(first, provisional.grace()));
    }
}
