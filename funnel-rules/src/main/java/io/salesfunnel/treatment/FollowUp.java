package io.salesfunnel.treatment;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How much follow-up a prospect takes, by six questions about its way to buy: what it knows of the offer, what is
 * known of its business, how often it visited the site, what it understands of the value, whether it has a budget and
 * whether it would appreciate a proposal. Each gives 0, 1 or 2 points; the further the party is, the more.
 *
 * <p>What is not known is asked and not assumed, so there are two sums. Ask with {@code record.assess(at,
 * FollowUp::of)}.
 *
 * @param atLeast the points by the answers that are known, from 0 to 12
 * @param atMost the points if all other answers were the best possible, from 0 to 12
 * @param open the questions without an answer, in their order
 * @since 0.1
 */
public record FollowUp(int atLeast, int atMost, List<Finding> open) {

    private static final int BEST = 2;
    private static final int OFTEN = 3;

    /**
     * Keeps the three.
     *
     * @param atLeast the points by the answers that are known
     * @param atMost the points if all other answers were the best possible
     * @param open the questions without an answer
     */
    public FollowUp {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException(
                    "FollowUp cannot be from " + atLeast + " to " + atMost + "; the bounds count up from 0");
        }
        open = List.copyOf(open);
    }

    /**
     * How much follow-up it takes by what is known.
     *
     * @param known what is known
     * @return the follow-up
     */
    public static FollowUp of(Known known) {
        List<Finding> open = new ArrayList<>();
        int points = visits(known)
                + answer(known, Facts.KNOWS_OFFER, FollowUp::grade, "how much do they know about the offer?", open)
                + answer(
                        known,
                        Facts.KNOWS_BUSINESS,
                        FollowUp::grade,
                        "what is known about their business, industry and challenges?",
                        open)
                + answer(
                        known,
                        Facts.UNDERSTANDS_VALUE,
                        FollowUp::grade,
                        "what do they understand about how the offer could help them?",
                        open)
                + answer(
                        known,
                        Facts.BUDGET,
                        budget -> budget.amount().signum() > 0 ? BEST : 0,
                        "do they have a budget?",
                        open)
                + answer(
                        known,
                        Facts.WANTS_PROPOSAL,
                        wanted -> wanted ? BEST : 0,
                        "would they appreciate a proposal?",
                        open);
        return new FollowUp(points, points + BEST * open.size(), open);
    }

    /**
     * What to ask.
     *
     * @return an unmodifiable list, empty if all is known
     */
    public List<String> questions() {
        return open.stream().flatMap(finding -> finding.questions().stream()).toList();
    }

    private static <T> int answer(
            Known known, FactKey<T> key, ToIntFunction<T> points, String question, List<Finding> open) {
        Optional<T> value = known.value(key);
        if (value.isEmpty()) {
            open.add(Finding.unknown("{question}")
                    .with("fact", key.name())
                    .with("question", question)
                    .named(key.name()));
        }
        return value.map(points::applyAsInt).orElse(0);
    }

    private static int grade(int given) {
        return Math.max(0, Math.min(given, BEST));
    }

    private static int visits(Known known) {
        long count = known.interactions().stream()
                .filter(one -> one.type().equals(StandardInteraction.WEBSITE_VISITED))
                .count();
        return count >= OFTEN ? BEST : count > 0 ? 1 : 0;
    }
}
