package io.salesfunnel.sales;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PARKING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.WAKE_UP_DECIDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.sales.Sale.FUNNEL;
import static io.salesfunnel.sales.Sale.at;
import static io.salesfunnel.sales.Sale.confirmed;
import static io.salesfunnel.sales.Sale.customer;
import static io.salesfunnel.sales.Sale.decided;
import static io.salesfunnel.sales.Sale.did;
import static io.salesfunnel.sales.Sale.goodCall;
import static io.salesfunnel.sales.Sale.lead;
import static io.salesfunnel.sales.Sale.pursuit;
import static io.salesfunnel.sales.Sale.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Outcome.Verdict;
import io.salesfunnel.machine.PossibleMove;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import org.junit.jupiter.api.Test;

class ClosedSaleTest {

    private static FunnelRecord lost() {
        return recorded(lead(), decided(LOSS_DECIDED, 20));
    }

    private static FunnelRecord parked() {
        return recorded(lead(), decided(PARKING_DECIDED, 20, Fact.of(Facts.WAKE_UP, at(999), "call", at(20))));
    }

    @Test
    void keepsWhatHappensAndSaysWhyNothingFollows() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(lost(), goodCall(30));

        assertThat(outcome.verdict()).isEqualTo(Verdict.RECORDED);
        assertThat(outcome.record().journal().log().find(goodCall(30).id())).contains(goodCall(30));
        assertThat(outcome.record().history()).isEqualTo(lost().history());
        assertThat(outcome.explain())
                .isEqualTo("Lead 'P-1' stays in LEAD: record-closed (not met: it is LOST; REOPEN it first)");
        assertThat(FUNNEL.record(parked(), goodCall(30)).explain())
                .isEqualTo("Lead 'P-1' stays in LEAD: record-closed (not met: it is PARKED; WAKE it first)");
    }

    @Test
    void isPromotedByNothing() {
        assertThat(recorded(lost(), did(CONTRACT_SIGNED, 30))).isInstanceOf(Lead.class);
        assertThat(recorded(parked(), did(CONTRACT_SIGNED, 30)).status()).isEqualTo(RecordStatus.PARKED);
        assertThat(FUNNEL.attempt(Engagement.PROMOTE, lost(), did(CONTRACT_SIGNED, 30))
                        .explain())
                .isEqualTo("Lead 'P-1' cannot PROMOTE in LEAD: it is LOST; REOPEN it first");
    }

    @Test
    void isPursuedByNothing() {
        FunnelRecord closed = recorded(confirmed(), decided(LOSS_DECIDED, 31));

        assertThat(recorded(closed, pursuit(32)).stage()).isEqualTo(Engagement.CONTACT);
        assertThat(recorded(closed, pursuit(32)).status()).isEqualTo(RecordStatus.LOST);
    }

    @Test
    void catchesUpOnWhatHappenedOnceItIsReopened() {
        FunnelRecord closed = recorded(lost(), goodCall(30));

        Outcome<FunnelRecord> reopened = FUNNEL.record(closed, decided(REOPENING_DECIDED, 40));

        assertThat(reopened.changes()).extracting(StageChange::transition).containsExactly("REOPEN", "QUALIFY");
        assertThat(reopened.record()).isInstanceOf(Contact.class);
        assertThat(reopened.record().cycle()).isEqualTo(2);
    }

    @Test
    void catchesUpOnWhatHappenedOnceItIsAwake() {
        FunnelRecord closed = recorded(parked(), did(CONTRACT_SIGNED, 30));

        FunnelRecord awake = recorded(closed, decided(WAKE_UP_DECIDED, 40));

        assertThat(awake).isInstanceOf(Customer.class);
        assertThat(awake.cycle()).isEqualTo(1);
    }

    @Test
    void offersNothingButChangesOfStatus() {
        assertThat(FUNNEL.moves(lost(), at(40)))
                .extracting(PossibleMove::trigger)
                .hasToString("[REOPEN]");
        assertThat(FUNNEL.moves(parked(), at(40)))
                .extracting(PossibleMove::trigger)
                .hasToString("[LOSE, DISQUALIFY, WAKE, ABANDON]");
        assertThat(FUNNEL.moves(customer(), at(50))).isEmpty();
    }

    @Test
    void offersEverythingWhileItIsOpen() {
        assertThat(FUNNEL.moves(lead(), at(40)))
                .extracting(PossibleMove::trigger)
                .hasToString("[PROMOTE, QUALIFY, LOSE, DISQUALIFY, PARK, ABANDON]");
        assertThat(FUNNEL.moves(lead(), at(40)).get(2).explain())
                .isEqualTo("Lead 'P-1' cannot yet LOSE from OPEN: 1 of 1 guard unknown: loss-decided (unknown: needs"
                        + " LOSS_DECIDED of a person, with a reason)");
        assertThat(FUNNEL.moves(lead(), at(40))).noneMatch(PossibleMove::isLegal);
    }
}
