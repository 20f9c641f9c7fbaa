package io.salesfunnel.benchmarks.replay;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.sales.Engagement;
import java.util.ArrayList;
import java.util.List;

/** Derives a life from a log, of one funnel or of five. */
interface Replayer {

    /**
     * Replays a log.
     *
     * @param log the events
     * @return what the contestant derives, one for each funnel
     */
    List<Object> replay(List<Evidence> log);

    /** A contestant by name. */
    static Replayer named(String name) {
        Engagement standard = Engagement.standard();
        Funnel one = standard.funnel();
        List<Funnel> five = List.of(
                one,
                standard.named("without-dialogue", 1).withoutDialogue().funnel(),
                standard.named("by-payment", 1)
                        .promotedBy(StandardInteraction.PAYMENT_RECEIVED)
                        .funnel(),
                standard.named("with-loss-reasons", 1).lossReasons("price").funnel(),
                standard.named("again", 1).funnel());
        return switch (name) {
            case "fold" -> log -> List.of(HandFold.of(log));
            case "funnel" -> log -> replay(List.of(one), log);
            case "fold-five" ->
                log -> List.of(
                        HandFold.of(log), HandFold.of(log), HandFold.of(log), HandFold.of(log), HandFold.of(log));
            case "funnel-five" -> log -> replay(five, log);
            default -> throw new IllegalArgumentException("no replayer is called " + name);
        };
    }

    private static List<Object> replay(List<Funnel> funnels, List<Evidence> log) {
        List<Object> lives = new ArrayList<>(funnels.size());
        for (Funnel funnel : funnels) {
            lives.add(funnel.replay("R-1", Logs.PARTY, log).orElseThrow());
        }
        return lives;
    }

    /** The stages entered, in order. */
    static List<String> stages(Object life) {
        return life instanceof FunnelRecord record
                ? record.history().stream().map(change -> change.to()).toList()
                : ((HandFold.Life) life)
                        .history().stream().map(change -> change.to().name()).toList();
    }
}
