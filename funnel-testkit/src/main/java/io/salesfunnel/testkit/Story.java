package io.salesfunnel.testkit;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Code;
import io.salesfunnel.party.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happens to a party, to be told to a funnel by a {@link FunnelContract}.
 *
 * <pre>{@code
 * Story.named("joins-after-a-trial", PERSON).with(visit, training, payment)
 * Story.named("asks-for-a-discount", PERSON).with(visit).asking("DISCOUNT", decision)
 * }</pre>
 *
 * <p>The party enters as soon as the evidence so far is enough for an entry of the funnel; what comes then is
 * recorded piece by piece. {@link #asking} is for transitions that are taken on request, and for an entry into one
 * stage and no other.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Story {

    /**
     * One piece of evidence, and the transition that is asked for with it, if one is.
     *
     * @param transition the name of the transition
     * @param evidence the evidence
     */
    record Step(Optional<String> transition, Evidence evidence) {}

    private final String name;
    private final Party party;
    private final List<Step> steps;

    private Story(String name, Party party, List<Step> steps) {
        this.name = name;
        this.party = party;
        this.steps = List.copyOf(steps);
    }

    /**
     * Starts a story in which nothing happens.
     *
     * @param name the name, a code, by which a failure calls it
     * @param party whom it is about
     * @return the story
     */
    public static Story named(String name, Party party) {
        return new Story(Code.require("Story", "name", name), Objects.requireNonNull(party, "party"), List.of());
    }

    /**
     * The story with what happens next.
     *
     * @param evidence the evidence, in the order in which it arrives
     * @return the longer story
     */
    public Story with(Evidence... evidence) {
        return longer(Arrays.stream(evidence)
                .map(next -> new Step(Optional.empty(), next))
                .toList());
    }

    /**
     * The story with a request.
     *
     * @param transition the name of a transition, of one of the status, or of an entry such as {@code ENTER_LEAD}
     * @param evidence why it is asked for
     * @return the longer story
     */
    public Story asking(String transition, Evidence evidence) {
        return longer(List.of(new Step(Optional.of(transition), Objects.requireNonNull(evidence, "evidence"))));
    }

    private Story longer(List<Step> more) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Story(name, party, all);
    }

    String name() {
        return name;
    }

    Party party() {
        return party;
    }

    List<Step> steps() {
        return steps;
    }

    @Override
    public String toString() {
        return "Story{" + name + "}";
    }
}
