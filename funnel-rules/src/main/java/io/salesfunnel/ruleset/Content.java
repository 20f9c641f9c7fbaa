package io.salesfunnel.ruleset;

import io.salesfunnel.condition.AtLeastFact;
import io.salesfunnel.condition.Between;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.condition.OneOf;
import io.salesfunnel.condition.SharesTag;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Tags;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Combination.Weighted;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.TolerantRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.qualification.UnknownPolicy.Provisional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule set consists of: a hash of all that is data, and the names of what is not. */
record Content(String hash, List<String> opaque) {

    static Content of(QualificationRule rule) {
        List<String> opaque = new ArrayList<>();
        String text = text(rule, opaque);
        return new Content(
                HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))), List.copyOf(opaque));
    }

    private static String text(QualificationRule rule, List<String> opaque) {
        if (rule instanceof Combination combination) {
            List<Object> parts = new ArrayList<>(List.of("combination", rule.name(), combination.threshold()));
            combination.vetoes().forEach(veto -> parts.add(line("veto", text(veto, opaque))));
            for (Weighted term : combination.terms()) {
                parts.add(line(term.weight(), text(term.rule(), opaque)));
            }
            return line(parts.toArray());
        }
        if (rule instanceof TolerantRule tolerant) {
            return line("tolerant", policy(tolerant.policy()), text(tolerant.rule(), opaque));
        }
        if (rule instanceof RuleSet set) {
            return line("set", set.name(), set.version(), set.validFrom(), set.validUntil(), text(set.rule(), opaque));
        }
        if (rule instanceof Criterion<?> criterion && criterion.condition().isPresent()) {
            return line(
                    "criterion",
                    rule.name(),
                    key(criterion.key()),
                    condition(criterion.condition().get()),
                    criterion.question(),
                    criterion.freshness());
        }
        if (rule instanceof RuleSets sets) {
            return line("sets", texts(sets.versions(), opaque));
        }
        if (rule instanceof DataRule data) {
            return line("data", data.getClass().getName(), rule.name(), data.content(), texts(data.parts(), opaque));
        }
        opaque.add(rule.name());
        return line("opaque", rule.name());
    }

    private static String texts(List<? extends QualificationRule> rules, List<String> opaque) {
        return line(rules.stream().map(rule -> text(rule, opaque)).toArray());
    }

    private static String condition(Condition<?> condition) {
        if (condition instanceof OneOf<?> oneOf) {
            return line("OneOf", inOrder(oneOf.values()));
        }
        if (condition instanceof SharesTag sharesTag) {
            return line("SharesTag", inOrder(sharesTag.wanted().codes()));
        }
        if (condition instanceof Between<?> between) {
            return line("Between", between.low(), between.high());
        }
        return condition instanceof AtLeastFact<?> atLeast
                ? line("AtLeastFact", key(atLeast.other()))
                : condition.toString();
    }

    /** By the names of the types, since the types may be of users, who need not say how they print. */
    private static String policy(UnknownPolicy policy) {
        return policy instanceof Provisional provisional
                ? line(
                        "provisional",
                        provisional.grace(),
                        inOrder(provisional.approaches().stream()
                                .map(InteractionType::name)
                                .toList()))
                : policy.toString();
    }

    private static String key(FactKey<?> key) {
        return line(key.name(), key.type().getName());
    }

    private static String inOrder(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(text(value)));
        texts.sort(null);
        return line(texts.toArray());
    }

    private static String text(Object value) {
        if (value instanceof Tags tags) {
            return inOrder(tags.codes());
        }
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    /** Each part with its length before it, so that no two lines can be read as one. */
    private static String line(Object... parts) {
        return Arrays.stream(parts)
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
