package io.salesfunnel.treatment;

import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CHECKOUT_STARTED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.MEETING_HELD;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.UNSUBSCRIBED;
import static io.salesfunnel.treatment.Desk.LEAD;
import static io.salesfunnel.treatment.Desk.PROSPECT;
import static io.salesfunnel.treatment.Desk.at;
import static io.salesfunnel.treatment.Desk.did;
import static io.salesfunnel.treatment.StandardAction.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.known.Assessment;
import io.salesfunnel.temperature.Temperature;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntentPlanTest {

    private static final Evidence CONSENT = did(CONSENT_GIVEN, 0);
    private static final Claim TODAY = new Claim("today", "alleen vandaag", at(1), at(12));

    private static final TreatmentPlan NORMAL = TreatmentPlans.intent().classifiedBy(Desk.readingNothing());
    private static final TreatmentPlan HOT = TreatmentPlans.intent().classifiedBy(Desk.reading(Temperature.HOT));

    private static Advice lead(Evidence... evidence) {
        return Desk.advice(NORMAL.claiming(TODAY), Desk.in(LEAD, evidence), 2);
    }

    private static Advice prospect(int hour, Evidence... evidence) {
        return Desk.advice(NORMAL.claiming(TODAY), Desk.in(PROSPECT, evidence), hour);
    }

    private static Advice hot(int hour, Evidence... evidence) {
        return Desk.advice(HOT.claiming(TODAY), Desk.in(PROSPECT, evidence), hour);
    }

    private static List<String> names(Advice advice) {
        return advice.treatments().stream().map(Treatment::name).toList();
    }

    @Test
    @DisplayName("S0.15, S0.16 A lead is sent information, helped, and shown value and need")
    void convincesALead() {
        assertThat(lead(CONSENT).actions())
                .containsExactly(CONVINCE_OF_VALUE, SEND_INFORMATION, HELP, SHOW_NEED, WARM_UP);
    }

    @Test
    @DisplayName("S0.17 A lead is warmed up without pressure: no pitch, no urgency")
    void doesNotPushALead() {
        Advice advice = lead(CONSENT);

        assertThat(advice.tone()).contains(Tone.NOT_PUSHY);
        assertThat(advice.avoided()).containsExactly(BE_PUSHY, CREATE_URGENCY, SALES_PITCH);
        assertThat(advice.actions())
                .contains(WARM_UP)
                .noneMatch(action -> action.kind().isPitch());
        assertThat(advice.claims()).isEmpty();
    }

    @Test
    @DisplayName("S0.14 What is done with a lead is not what is done with a prospect")
    void treatsALeadUnlikeAProspect() {
        assertThat(lead(CONSENT).actions())
                .doesNotContainAnyElementsOf(prospect(2, CONSENT).actions());
    }

    @Test
    @DisplayName("S0.21, S0.22 A prospect gets the sales pitch and courage for the last step")
    void pitchesToAProspect() {
        Advice advice = prospect(2);

        assertThat(advice.actions()).startsWith(SALES_PITCH, ENCOURAGE_LAST_STEP);
        assertThat(advice.tone()).contains(Tone.ENCOURAGING);
        assertThat(advice.team()).contains(Treatment.Team.SALES);
    }

    @Test
    @DisplayName("S0.23 A prospect is urged, on the web site, as long as a claim is true")
    void urgesAProspectByWhatIsTrue() {
        Assessment<Advice> advice = NORMAL.claiming(TODAY).advise(Desk.in(PROSPECT), at(2));

        assertThat(advice.value().steps()).contains(new Step(CREATE_URGENCY, Optional.of(StandardChannel.WEB)));
        assertThat(advice.value().claims()).containsExactly(TODAY);
        assertThat(advice.validUntil()).contains(at(12));
    }

    @Test
    @DisplayName("S0.23 The three phrases of the article are kept as they are")
    void keepsThePhrases() {
        assertThat(NORMAL.rows())
                .flatExtracting(row -> row.treatment().sources())
                .filteredOn(source -> source.number().equals("S0.23"))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.language()).isEqualTo("nl");
                    assertThat(source.phrase()).contains("alleen vandaag", "op = op", "wees er snel bij");
                });
    }

    @Test
    @DisplayName("S0.7 A prospect is not to be taken for hot too soon")
    void warnsOfHotTooSoon() {
        assertThat(prospect(2).avoided()).containsExactly(TREAT_AS_HOT);
    }

    @Test
    @DisplayName("S0.9 A hot prospect is spoken with otherwise than a normal one")
    void treatsAHotProspectOtherwise() {
        assertThat(names(prospect(2))).containsExactly("prospect");
        assertThat(names(hot(2))).containsExactly("hot-prospect");
        assertThat(hot(2).tone()).isNotEqualTo(prospect(2).tone());
    }

    @Test
    @DisplayName("S0.26, S0.27 For a hot prospect everything runs smoothly, without a pitch")
    void leadsAHotProspectToTheContract() {
        Advice advice = hot(2, did(PURCHASE_INTENT_DECLARED, 1));

        assertThat(advice.actions()).containsExactly(REMOVE_FRICTION, FAST_TRACK);
        assertThat(advice.actions()).noneMatch(action -> action.kind().isPitch());
        assertThat(advice.tone()).contains(Tone.SMOOTH);
        assertThat(advice.respondBy()).contains(at(5));
    }

    @Test
    @DisplayName("S0.6, S0.8 A hot prospect is no customer yet, and nobody counts on it")
    void warnsOfCountingOnAHotProspect() {
        assertThat(hot(2).avoided()).containsExactly(ASSUME_WON);
    }

    @Test
    @DisplayName("S0.28, S0.29, S0.30 Who asked for a demonstration gets a prototype, case studies and the reasons why")
    void demonstrates() {
        Advice advice = prospect(3, did(DEMO_REQUESTED, 1));

        assertThat(advice.actions()).startsWith(SEND_PROTOTYPE, SEND_CASE_STUDIES, SHOW_DIFFERENTIATION, OFFER_EXTRA);
    }

    @Test
    @DisplayName("S0.31 Who asked for a demonstration is answered fast and clearly, with something extra")
    void demonstratesSoon() {
        Advice inTime = prospect(4, did(DEMO_REQUESTED, 1));
        Advice late = prospect(5, did(DEMO_REQUESTED, 1));

        assertThat(inTime.tone()).contains(Tone.QUICK_AND_CLEAR);
        assertThat(inTime.actions()).contains(OFFER_EXTRA);
        assertThat(inTime.respondBy()).contains(at(5));
        assertThat(inTime.isOverdue()).isFalse();
        assertThat(late.isOverdue()).isTrue();
        assertThat(late.remarks())
                .extracting(Finding::describe)
                .containsExactly("overdue (not met: was to be done by 2026-03-01T17:00:00Z)");
    }

    @Test
    void demonstratesOnce() {
        assertThat(names(prospect(9, did(DEMO_REQUESTED, 1), did(MEETING_HELD, 2))))
                .containsExactly("prospect");
        assertThat(names(prospect(9, did(DEMO_REQUESTED, 1), did(ORDER_PLACED, 2))))
                .containsExactly("prospect");
        assertThat(names(prospect(9, did(MEETING_HELD, 1), did(DEMO_REQUESTED, 2))))
                .containsExactly("demo-requested", "prospect");
    }

    @Test
    @DisplayName("S0.32, S0.34, S0.35 Who left a cart is sent one e-mail that takes doubts away")
    void remindsOfACart() {
        Advice advice = prospect(25, CONSENT, did(CART_ITEM_ADDED, 1));

        assertThat(names(advice)).containsExactly("cart-abandoned", "prospect");
        assertThat(advice.steps())
                .startsWith(
                        new Step(SEND_REMINDER, Optional.of(StandardChannel.E_MAIL)),
                        new Step(ADDRESS_DOUBTS, Optional.of(StandardChannel.E_MAIL)));
        assertThat(advice.tone()).contains(Tone.UNDERSTANDING);
    }

    @Test
    @DisplayName("S0.34 Without permission the reminder is suppressed, with the reason")
    void doesNotRemindWithoutPermission() {
        Advice asked = prospect(25, did(CART_ITEM_ADDED, 1));
        Advice objected = prospect(25, CONSENT, did(CART_ITEM_ADDED, 1), did(UNSUBSCRIBED, 2));

        assertThat(asked.actions()).doesNotContain(SEND_REMINDER, ADDRESS_DOUBTS);
        assertThat(asked.suppressed().get(0).describe())
                .isEqualTo("SEND_REMINDER (unknown: e-mail-permission (unknown: may marketing messages be sent by"
                        + " e-mail?))");
        assertThat(asked.questions()).contains("may marketing messages be sent by e-mail?");
        assertThat(objected.actions()).doesNotContain(SEND_REMINDER, ADDRESS_DOUBTS);
        assertThat(objected.suppressed().get(0).describe())
                .isEqualTo("SEND_REMINDER (not met: e-mail-permission (not met: UNSUBSCRIBED on"
                        + " 2026-03-01T14:00:00Z))");
        assertThat(objected.questions()).isEqualTo(List.of("what is limited, and until when?"));
    }

    @Test
    @DisplayName("S0.32 A cart is abandoned after a day, and not if it was bought")
    void waitsForTheCart() {
        Assessment<Advice> early = NORMAL.advise(Desk.in(PROSPECT, did(CART_ITEM_ADDED, 1)), at(24));

        assertThat(names(early.value())).containsExactly("prospect");
        assertThat(early.validUntil()).contains(at(25));
        assertThat(names(prospect(30, did(CHECKOUT_STARTED, 1)))).contains("cart-abandoned");
        assertThat(names(prospect(30, did(CHECKOUT_STARTED, 1), did(ORDER_PLACED, 1))))
                .containsExactly("prospect");
        assertThat(names(prospect(30, did(ORDER_PLACED, 1), did(CART_ITEM_ADDED, 2))))
                .contains("cart-abandoned");
        assertThat(prospect(30, did(CART_ITEM_ADDED, 1), did(CONTRACT_SIGNED, 2))
                        .treatments())
                .isEmpty();
    }

    @Test
    @DisplayName("S0.34 One e-mail, and not a second one")
    void remindsOnce() {
        assertThat(names(prospect(30, did(CART_ITEM_ADDED, 1), did(EMAIL_SENT, 25))))
                .containsExactly("prospect");
        assertThat(names(prospect(30, did(CART_ITEM_ADDED, 1), did(EMAIL_SENT, 24))))
                .contains("cart-abandoned");
    }

    @Test
    void takesAnotherRuleForCarts() {
        TreatmentPlan patient = TreatmentPlans.intent(Occasions.cartAbandoned(Duration.ofDays(2)))
                .classifiedBy(Desk.readingNothing());

        assertThat(names(Desk.advice(patient, Desk.in(PROSPECT, did(CART_ITEM_ADDED, 1)), 48)))
                .containsExactly("prospect");
        assertThat(names(Desk.advice(patient, Desk.in(PROSPECT, did(CART_ITEM_ADDED, 1)), 49)))
                .containsExactly("cart-abandoned", "prospect");
    }
}
