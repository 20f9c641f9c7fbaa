package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.DISQUALIFICATION_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.OWNER_ASSIGNED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_CANCELLED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_REJECTED;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.STRANGER;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static io.salesfunnel.preset.Told.pursued;
import static io.salesfunnel.preset.Told.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.testkit.FunnelContract;
import io.salesfunnel.testkit.Story;
import io.salesfunnel.testkit.assertion.FunnelAssertions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tryton: fourteen ways between six states, and no other. */
class TrytonFunnelTest implements FunnelContract {

    private static final Funnel TRYTON = Presets.tryton().funnel();
    private static final Evidence LISTED = did(LIST_IMPORTED, 0);
    private static final Evidence OWNED = decided(OWNER_ASSIGNED, 1);

    private static final List<String> PAIRS = List.of(
            "LEAD -> OPPORTUNITY",
            "LEAD -> LOST",
            "LEAD -> CANCELLED",
            "LEAD -> CONVERTED",
            "OPPORTUNITY -> CONVERTED",
            "OPPORTUNITY -> LEAD",
            "OPPORTUNITY -> LOST",
            "OPPORTUNITY -> CANCELLED",
            "CONVERTED -> WON",
            "CONVERTED -> LOST",
            "WON -> CONVERTED",
            "LOST -> CONVERTED",
            "LOST -> LEAD",
            "CANCELLED -> LEAD");

    private static HumanDecision chosen(String stage, int minute) {
        return Told.chosen(TRYTON, stage, minute);
    }

    @Override
    public Funnel funnel() {
        return TRYTON;
    }

    @Override
    public String table() {
        return """
                OUTSIDE     -> LEAD        : ENTER_LEAD
                LEAD        -> OPPORTUNITY : PURSUE [pursuit-decided, identified, employee-named]
                LEAD        -> CONVERTED   : CONVERT [sale-made, identified, employee-named]
                OPPORTUNITY -> CONVERTED   : CONVERT [sale-made, identified, employee-named]
                CONVERTED   -> WON         : WIN [commercial-commitment, sale-won]
                CONVERTED   -> LOST        : LOSE_SALE [sale-cancelled]
                LEAD        -> LOST        : MARK_LOST [loss-decided]
                OPPORTUNITY -> LOST        : MARK_LOST [loss-decided]
                CONVERTED   -> LOST        : MARK_LOST [loss-decided]
                LEAD        -> CANCELLED   : CANCEL [disqualification-decided]
                OPPORTUNITY -> CANCELLED   : CANCEL [disqualification-decided]
                OPPORTUNITY -> LEAD        : CHOOSE_LEAD [stage-chosen.tryton.lead] regress
                WON         -> CONVERTED   : CHOOSE_CONVERTED [stage-chosen.tryton.converted, identified, employee-named] reopen
                LOST        -> CONVERTED   : CHOOSE_CONVERTED [stage-chosen.tryton.converted, identified, employee-named] reopen
                LOST        -> LEAD        : RESUME [reopening-decided] reopen
                CANCELLED   -> LEAD        : RESUME [reopening-decided] reopen
                """;
    }

    @Override
    public Collection<Story> stories() {
        return List.of(
                Story.named("cam", CAM)
                        .with(Told.CAMS_LOG.toArray(Evidence[]::new))
                        .with(chosen("CONVERTED", 13), did(EMAIL_OPENED, 14), decided(LOSS_DECIDED, 15))
                        .with(chosen("CONVERTED", 16)),
                Story.named("is-quoted-as-a-lead", CAM)
                        .with(LISTED, did(QUOTE_ISSUED, 1), decided(OWNER_ASSIGNED, 2), did(QUOTE_REJECTED, 3))
                        .with(decided(REOPENING_DECIDED, 4), decided(LOSS_DECIDED, 5)),
                Story.named("is-cancelled", CAM)
                        .with(LISTED, decided(DISQUALIFICATION_DECIDED, 1), decided(REOPENING_DECIDED, 2)),
                Story.named("is-an-opportunity-for-a-while", CAM)
                        .with(LISTED, pursued(1), chosen("LEAD", 2), pursued(3), decided(LOSS_DECIDED, 4)),
                Story.named("is-an-opportunity-by-mistake", CAM)
                        .with(LISTED, pursued(1), decided(DISQUALIFICATION_DECIDED, 2)),
                Story.named("nobody-knows-who", STRANGER).with(LISTED, pursued(1)),
                Story.named("nobody-is-in-charge", CAM).with(LISTED, decided(PURSUIT_DECIDED, 1)));
    }

    @Test
    @DisplayName("S3.34 Cam is a lead until a deal is pursued, converted by the quote and won by the contract")
    void followsCam() {
        assertThat(Told.stages(TRYTON, Told.CAMS_LOG))
                .containsExactlyElementsOf(
                        Stream.concat(times(10, "LEAD"), Stream.of("OPPORTUNITY", "CONVERTED", "WON"))
                                .toList());
    }

    @Test
    void hasTheFourteenWays() {
        assertThat(TRYTON.definition().moves().stream()
                        .filter(move -> !"OUTSIDE".equals(move.from().name()))
                        .map(move -> move.from() + " -> " + move.to())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PAIRS);
    }

    @Test
    @DisplayName("P36 the sixteen other ways are refused, whichever transition is asked for, and the answer says why")
    void refusesTheOtherWays() {
        int refused = 0;
        for (Map.Entry<String, FunnelRecord> from : inEachState().entrySet()) {
            for (Stage<?> to : TRYTON.stages()) {
                if (to.name().equals(from.getKey()) || PAIRS.contains(from.getKey() + " -> " + to)) {
                    continue;
                }
                refused++;
                TRYTON.definition().moves().stream()
                        .filter(move -> move.to().equals(to))
                        .map(move -> move.trigger().name())
                        .distinct()
                        .forEach(transition -> refuses(transition, from.getValue()));
            }
        }
        assertThat(refused).isEqualTo(16);
    }

    private static void refuses(String transition, FunnelRecord record) {
        for (Evidence evidence : List.of(
                pursued(50),
                did(ORDER_PLACED, 50),
                decided(LOSS_DECIDED, 50),
                decided(DISQUALIFICATION_DECIDED, 50),
                decided(REOPENING_DECIDED, 50),
                chosen("LEAD", 50),
                chosen("CONVERTED", 50))) {
            Outcome<FunnelRecord> outcome = TRYTON.attemptByName(transition, record, evidence);

            FunnelAssertions.assertThat(outcome).isRefused();
            assertThat(outcome.record()).isSameAs(record);
            assertThat(outcome.explain()).contains("'R-1' cannot " + transition + " ");
        }
    }

    private static Map<String, FunnelRecord> inEachState() {
        Map<String, FunnelRecord> records = new LinkedHashMap<>();
        for (FunnelRecord record : List.of(
                live(TRYTON, LISTED, OWNED),
                live(TRYTON, LISTED, pursued(1)),
                live(TRYTON, LISTED, OWNED, did(QUOTE_ISSUED, 2)),
                live(TRYTON, LISTED, OWNED, did(CONTRACT_SIGNED, 2)),
                live(TRYTON, LISTED, decided(LOSS_DECIDED, 1)),
                live(TRYTON, LISTED, decided(DISQUALIFICATION_DECIDED, 1)))) {
            records.put(record.stage().name(), record);
        }
        assertThat(records.keySet()).containsExactly("LEAD", "OPPORTUNITY", "CONVERTED", "WON", "LOST", "CANCELLED");
        return records;
    }

    @Test
    void saysWhyAWayIsNotThere() {
        FunnelRecord lost = live(TRYTON, LISTED, decided(LOSS_DECIDED, 1));

        assertThat(TRYTON.attemptByName("WIN", lost, did(ORDER_PLACED, 2)).explain())
                .isEqualTo(
                        "Opportunity 'R-1' cannot WIN from LOST: LOST is terminal; from LOST it can CHOOSE_CONVERTED to"
                                + " CONVERTED or RESUME to LEAD");
    }

    @Test
    @DisplayName("P3 an opportunity needs somebody in charge, and the answer asks who")
    void needsAnEmployee() {
        FunnelRecord lead = live(TRYTON, LISTED);
        Outcome<FunnelRecord> nobody = TRYTON.record(lead, decided(PURSUIT_DECIDED, 1));

        assertThat(nobody.isMoved()).isFalse();
        assertThat(nobody.questions()).contains("who is in charge of it?");
        assertThat(and(TRYTON, lead, OWNED, decided(PURSUIT_DECIDED, 2)).stage())
                .isEqualTo(TrytonFunnel.OPPORTUNITY);
    }

    @Test
    @DisplayName("P17 who is converted again is not won by the old commitment, but by the next")
    void isNotWonAgainByTheOldCommitment() {
        FunnelRecord again =
                live(TRYTON, LISTED, OWNED, did(CONTRACT_SIGNED, 2), chosen("CONVERTED", 3), did(EMAIL_OPENED, 4));

        assertThat(again.stage()).isEqualTo(TrytonFunnel.CONVERTED);
        assertThat(again.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(again.cycle()).isEqualTo(2);
        assertThat(and(TRYTON, again, did(ORDER_PLACED, 5)).stage()).isEqualTo(TrytonFunnel.WON);
    }

    @Test
    void isLostWhenTheSaleIsCancelledAndNotLostAgainByIt() {
        FunnelRecord quoted = live(TRYTON, LISTED, OWNED, did(QUOTE_ISSUED, 2));
        FunnelRecord lost = and(TRYTON, quoted, did(QUOTE_REJECTED, 3));
        FunnelRecord again = and(TRYTON, lost, chosen("CONVERTED", 4), did(EMAIL_OPENED, 5));
        FunnelRecord resumed = and(TRYTON, lost, decided(REOPENING_DECIDED, 4), did(EMAIL_OPENED, 5));

        assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
        assertThat(again.stage()).isEqualTo(TrytonFunnel.CONVERTED);
        assertThat(resumed.stage()).isEqualTo(TrytonFunnel.LEAD);
        assertThat(and(TRYTON, resumed, did(QUOTE_ISSUED, 6)).stage()).isEqualTo(TrytonFunnel.CONVERTED);
    }

    @Test
    void convertsAnOrderThatWasNotCancelledBeforeSomebodyWasInCharge() {
        FunnelRecord cancelled = live(TRYTON, LISTED, did(ORDER_PLACED, 1), did(ORDER_CANCELLED, 2));

        assertThat(and(TRYTON, cancelled, decided(OWNER_ASSIGNED, 3)).stage()).isEqualTo(TrytonFunnel.LEAD);
        assertThat(live(TRYTON, LISTED, did(ORDER_PLACED, 1), decided(OWNER_ASSIGNED, 3))
                        .stage())
                .isEqualTo(TrytonFunnel.WON);
    }

    @Test
    void countsWhatCameAfterTheLossWhenItIsTakenUpAgain() {
        FunnelRecord lost = live(TRYTON, LISTED, OWNED, did(QUOTE_ISSUED, 2), decided(LOSS_DECIDED, 3));

        assertThat(and(TRYTON, lost, decided(REOPENING_DECIDED, 5)).stage()).isEqualTo(TrytonFunnel.LEAD);
        assertThat(and(TRYTON, lost, did(ORDER_PLACED, 4), decided(REOPENING_DECIDED, 5))
                        .stage())
                .isEqualTo(TrytonFunnel.WON);
    }
}
