package io.salesfunnel.framework;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.known.Known;
import io.salesfunnel.question.Question;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a prospect is on the way to buying, by the answers to six questions. It is an axis of its own, beside the
 * stage of the seller's funnel, and tells how much follow-up the prospect takes. What was not answered is open, and
 * nothing is assumed for it.
 *
 * <pre>{@code
 * Assessment<BuyingStage> stage = prospect.assess(now, BuyingStage::of);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param levels the answers, each with its level from 0 to 2, in the order of {@link BuyingQuestion}
 * @since 0.1
 */
public record BuyingStage(Map<BuyingQuestion, Integer> levels) {

    /**
     * Keeps the answers.
     *
     * @param levels the answers, each with its level from 0 to 2
     */
    public BuyingStage {
        Map<BuyingQuestion, Integer> ordered = new EnumMap<>(BuyingQuestion.class);
        ordered.putAll(levels);
        ordered.forEach((question, level) -> {
            if (level < 0 || level > BuyingQuestion.HIGHEST) {
                throw new IllegalArgumentException("BuyingStage cannot have the level " + level + " for " + question
                        + "; a level from 0 to " + BuyingQuestion.HIGHEST + " is possible");
            }
        });
        levels = Collections.unmodifiableMap(ordered);
    }

    /**
     * Reads the answers; meant for {@link io.salesfunnel.funnel.FunnelRecord#assess}.
     *
     * @param known what is known
     * @return the buying stage
     */
    public static BuyingStage of(Known known) {
        Map<BuyingQuestion, Integer> levels = new EnumMap<>(BuyingQuestion.class);
        for (BuyingQuestion question : BuyingQuestion.values()) {
            question.level(known).ifPresent(level -> levels.put(question, level));
        }
        return new BuyingStage(levels);
    }

    /**
     * What is not answered yet.
     *
     * @return an unmodifiable list in the order of the questions
     */
    public List<BuyingQuestion> open() {
        return Arrays.stream(BuyingQuestion.values())
                .filter(question -> !levels.containsKey(question))
                .toList();
    }

    /**
     * What to ask.
     *
     * @return an unmodifiable list of the open questions in words
     */
    public List<Question> questions() {
        return open().stream()
                .map(question -> new Question(
                        question.text(),
                        List.of(),
                        question.fact().map(Set::<FactKey<?>>of).orElse(Set.of())))
                .toList();
    }

    /**
     * The sum of the levels that are known: the further, the more.
     *
     * @return the points, from 0 to 12
     */
    public int points() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The sum of the levels if every open question were answered in the best way.
     *
     * @return the points, from {@link #points()} to 12
     */
    public int possible() {
        return points() + BuyingQuestion.HIGHEST * open().size();
    }
}
