package io.salesfunnel.question;

import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.util.List;
import java.util.Objects;

/**
 * Something to ask, because the answer may settle a rule that is undetermined.
 *
 * @param text the question in words
 * @param rules the names of the rules that wait for the answer, in the order of the whole
 * @since 0.1
 */
public record Question(String text, List<String> rules) {

    /**
     * Keeps both.
     *
     * @param text the question in words
     * @param rules the names of the rules that wait for the answer
     */
    public Question {
        Objects.requireNonNull(text, "text");
        rules = List.copyOf(rules);
    }

    /**
     * What to ask, in the order that settles the rule soonest.
     *
     * @param rule the rule
     * @param known what is known
     * @return an unmodifiable list, empty if the rule is settled
     */
    public static List<Question> next(QualificationRule rule, Known known) {
        return rule.check(known).questions().stream()
                .map(text -> new Question(text, List.of()))
                .toList();
    }
}
