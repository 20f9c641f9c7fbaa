package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Code;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.TolerantRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.qualification.UnknownPolicy.Provisional;
import io.salesfunnel.rules.json.Node.Sequence;
import io.salesfunnel.rules.json.Node.Structure;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what to make of an unknown. */
final class PolicyReader {

    static final String NO = "no";

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Values values;

    PolicyReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** The rule with its policies, of which the first is asked first. */
    Optional<QualificationRule> applied(Node node, Optional<QualificationRule> rule) {
        Optional<List<UnknownPolicy>> policies = node instanceof Sequence
                ? values.list(node, "a list of policies").flatMap(nodes -> values.each(nodes, this::policy))
                : policy(node).map(List::of);
        return policies.flatMap(all -> rule.map(bare -> {
            QualificationRule tolerant = bare;
            for (UnknownPolicy policy : all) {
                tolerant = new TolerantRule(tolerant, policy);
            }
            return tolerant;
        }));
    }

    private Optional<UnknownPolicy> policy(Node node) {
        if (node instanceof Structure) {
            return provisional(node);
        }
        return values.text(node, "\"no\", or an object with grace and approaches")
                .flatMap(text -> text.equals(NO)
                        ? Optional.of(UnknownPolicy.NO)
                        : problems.add(
                                Problem.Code.WRONG_FORM,
                                node.place(),
                                "is no policy; \"no\", or an object with grace and approaches would work"));
    }

    private Optional<UnknownPolicy> provisional(Node node) {
        return Fields.of(node, "an object", problems).flatMap(fields -> {
            Set<String> meaningful = new LinkedHashSet<>(List.of("grace", "approaches"));
            fields.only(meaningful);
            Optional<Duration> grace = fields.required("grace").flatMap(values::duration);
            Optional<List<InteractionType>> approaches = fields.required("approaches")
                    .flatMap(list -> values.list(list, "a list of interactions"))
                    .flatMap(nodes -> values.each(nodes, this::interaction));
            return grace.flatMap(time -> approaches.map(types -> new Provisional(time, types)));
        });
    }

    private Optional<InteractionType> interaction(Node node) {
        return values.text(node, "the name of an interaction")
                .flatMap(name -> vocabulary
                        .interaction(name)
                        .or(() -> problems.add(
                                Problem.Code.UNKNOWN_INTERACTION,
                                node.place(),
                                Code.shown(name)
                                        + " is no interaction of the vocabulary; correct it, or add it there")));
    }
}
