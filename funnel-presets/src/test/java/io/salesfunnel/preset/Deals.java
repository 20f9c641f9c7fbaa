package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.testkit.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * Stories for pipelines in which people set the stage as they like.
 *
 * @param open the stages that are open, the first one first
 * @param won the stage of deals that are won
 * @param lost the stage of deals that are lost
 */
record Deals(List<Stage<?>> open, Stage<?> won, Stage<?> lost) {

    List<Story> stories(Funnel funnel) {
        Stage<?> first = open.get(0);
        List<Story> stories = new ArrayList<>(List.of(
                Told.story(funnel, "is-pursued-after-a-form", FORM_SUBMITTED, PURSUIT_DECIDED),
                Told.story(funnel, "is-known-as-lost", lost),
                Told.story(funnel, "is-known-as-won", ORDER_PLACED, won),
                Told.story(funnel, "is-taken-up-again", PURSUIT_DECIDED, LOSS_DECIDED, REOPENING_DECIDED)));
        for (Stage<?> from : open) {
            stories.add(Told.story(funnel, "is-known-as-" + from, from));
            stories.add(Told.story(funnel, "is-won-in-" + from, from, CONTRACT_SIGNED));
            stories.add(Told.story(funnel, "is-lost-in-" + from, from, LOSS_DECIDED));
            stories.add(Told.story(funnel, "is-set-to-won-in-" + from, ORDER_PLACED, from, won));
            stories.add(Told.story(funnel, "is-set-to-lost-in-" + from, from, lost));
            stories.add(Told.story(funnel, "is-opened-as-" + from + "-when-won", first, CONTRACT_SIGNED, from));
            stories.add(Told.story(funnel, "is-opened-as-" + from + "-when-lost", first, LOSS_DECIDED, from));
            for (Stage<?> to : open) {
                stories.add(Told.story(funnel, "goes-from-" + from + "-to-" + to, from, to));
            }
        }
        return stories;
    }
}
