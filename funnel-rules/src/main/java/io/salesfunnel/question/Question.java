package io.salesfunnel.question;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.question.Wish.Shared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Something to ask, because the answer may settle a rule that is undetermined.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @param text the question in words
 * @param rules the names of the rules that wait for the answer
 * @param facts under which keys the answer is to be told, empty if the rules do not declare it
 * @since 0.1
 */
public record Question(String text, List<String> rules, Set<FactKey<?>> facts) {

    private static final int TRIED = 8;

    /**
     * Keeps all three.
     *
     * @param text the question in words
     * @param rules the names of the rules that wait for the answer
     * @param facts under which keys the answer is to be told
     */
    public Question {
        Objects.requireNonNull(text, "text");
        rules = List.copyOf(rules);
        facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
    }

    /**
     * What to ask, in the order that settles the rule soonest.
     *
     * <p>That is the order with the fewest questions to be expected, if one asks in this order until the rule is
     * settled, and each open rule may turn out either way with equal chance, whatever the others do. A veto that
     * has one question so comes first, and what weighs more before what weighs less. Of equally good orders, the
     * one nearest to the order of the rules is taken.
     *
     * <p>Up to 8 questions of up to 8 open rules, all orders are compared, and the list ends where the rule is
     * settled for sure. Above that, the form of the rule decides: vetoes first, then by weight, then the parts with
     * fewer questions. For a single combination of rules that have a question each, this is the best order too.
     *
     * <p>What cannot matter any more, since the part to which it belongs is settled, is not asked. Equal words and
     * equal facts are one question. A rule that has several questions is taken to wait for all of them.
     *
     * <p>What passes for the time being, or counts as a no, under a policy for unknowns is settled and so not asked
     * here; ask it of the rule {@linkplain io.salesfunnel.qualification.TolerantRule#rule() inside}.
     *
     * @param rule the rule
     * @param known what is known
     * @return an unmodifiable list, empty if the rule is settled
     */
    public static List<Question> next(QualificationRule rule, Known known) {
        OpenRules open = new OpenRules(known);
        OpenPart part = open.read(rule);
        List<Shared> questions = new ArrayList<>();
        int[] needs = new int[open.rules().size()];
        for (int place : part.places()) {
            QualificationRule waiting = open.rules().get(place);
            for (Wish wish : Wish.of(waiting, known)) {
                int number = number(wish, questions);
                questions.get(number).add(wish, waiting);
                needs[place] |= 1 << number;
            }
        }
        boolean few = needs.length <= TRIED && questions.size() <= TRIED;
        List<Integer> order = few
                ? new SoonestOrder(part, needs).of(questions.size())
                : IntStream.range(0, questions.size()).boxed().toList();
        return order.stream().map(number -> questions.get(number).question()).toList();
    }

    private static int number(Wish wish, List<Shared> questions) {
        for (int number = 0; number < questions.size(); number++) {
            if (questions.get(number).fulfils(wish)) {
                return number;
            }
        }
        questions.add(new Shared());
        return questions.size() - 1;
    }
}
