package io.salesfunnel.framework;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardInteraction.AD_CLICKED;
import static io.salesfunnel.evidence.StandardInteraction.AD_SHOWN;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ATTEMPTED;
import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_BOUNCED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PHONE_CALL_RECEIVED;
import static io.salesfunnel.evidence.StandardInteraction.PRICE_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.InteractionRules.CONTACTED;
import static io.salesfunnel.framework.InteractionRules.INTENT_DECLARED;
import static io.salesfunnel.framework.InteractionRules.INTENT_INFERRED;
import static io.salesfunnel.framework.InteractionRules.contacted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Flow;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is told apart by intent: a lead was in contact, a prospect seems to want to buy. */
class IntentTest {

    private static final RuleSet INTENT = StandardRuleSets.intent();
    private static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);
    private static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);
    private static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);
    private static final Transition<FunnelRecord, Customer> PROMOTE =
            new Transition<>("PROMOTE", FunnelRecord.class, Customer.class);
    private static final Transition<Lead, Prospect> SUSPECT = new Transition<>("SUSPECT", Lead.class, Prospect.class);

    private static final Funnel FUNNEL = Funnel.named("by-intent")
            .stages(LEAD, PROSPECT, CUSTOMER)
            .promotedBy(CONTRACT_SIGNED, ORDER_PLACED)
            .entry(LEAD)
            .when(CONTACTED)
            .automatic(PROMOTE)
            .from(LEAD, PROSPECT)
            .to(CUSTOMER)
            .automatic(SUSPECT)
            .from(LEAD)
            .to(PROSPECT)
            .when(INTENT)
            .build();

    private static final Funnel STRICT = Funnel.named("strictly-by-intent")
            .stages(LEAD, PROSPECT, CUSTOMER)
            .promotedBy(CONTRACT_SIGNED, ORDER_PLACED)
            .entry(LEAD)
            .when(CONTACTED)
            .automatic(PROMOTE)
            .from(PROSPECT)
            .to(CUSTOMER)
            .automatic(SUSPECT)
            .from(LEAD)
            .to(PROSPECT)
            .when(INTENT)
            .build();

    private enum Own implements InteractionType {
        CHAT_OPENED(Flow.INBOUND),
        NOTE_WRITTEN(Flow.INTERNAL);

        private final Flow flow;

        Own(Flow flow) {
            this.flow = flow;
        }

        @Override
        public Flow flow() {
            return flow;
        }

        @Override
        public Strength strength() {
            return Strength.NONE;
        }
    }

    private static Lead lead() {
        return FUNNEL.enter(LEAD, "L-1", CAM, did(WEBSITE_VISITED, 0)).orElseThrow();
    }

    @Test
    @DisplayName("S0.3, S0.18 a prospect was in contact and seems to want to buy; either alone is not enough")
    void needsContactAndIntent() {
        assertThat(cam(did(PRICE_REQUESTED, 1)).status(INTENT)).isEqualTo(Status.MET);
        assertThat(cam(did(FORM_SUBMITTED, 1)).judged(INTENT).explain())
                .isEqualTo("Party 'p-1' is disqualified: intent (not met: intent-inferred (not met: nothing that the"
                        + " party did or said shows it))");
        assertThat(cam().judged(INTENT).explain())
                .contains("contacted (not met: contacts so far: 0)")
                .contains("intent-inferred (not met: ");
        assertThat(cam(did(PRICE_REQUESTED, 1)).judged(INTENT).explain())
                .isEqualTo("Party 'p-1' is qualified: intent (met: contacted (met: contacts: 1), intent-inferred (met:"
                        + " shown by PRICE_REQUESTED))");
    }

    @Test
    @DisplayName(
            "S0.1, S0.4 a prospect is no lead: it stands between lead and customer, and does not go back by itself")
    void standsBetweenLeadAndCustomer() {
        assertThat(FUNNEL.stages()).extracting(Stage::name).containsExactly("LEAD", "PROSPECT", "CUSTOMER");

        FunnelRecord prospect = FUNNEL.record(lead(), did(DEMO_REQUESTED, 1)).record();
        FunnelRecord customer = FUNNEL.record(prospect, did(CONTRACT_SIGNED, 2)).record();

        assertThat(prospect.stage()).isEqualTo(PROSPECT);
        assertThat(FUNNEL.record(prospect, did(WEBSITE_VISITED, 3)).record().stage())
                .isEqualTo(PROSPECT);
        assertThat(customer.stage()).isEqualTo(CUSTOMER);
        assertThat(FUNNEL.definition().moves())
                .noneMatch(move -> move.from().equals(PROSPECT) && move.to().equals(LEAD));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PURCHASE_INTENT_DECLARED",
                "CART_ITEM_ADDED",
                "DEMO_REQUESTED",
                "PRICE_REQUESTED",
                "CHECKOUT_STARTED",
                "PROPOSAL_REQUESTED"
            })
    @DisplayName("S0.19, S0.20, S0.24, S0.28 there are many ways from lead to prospect, and the history tells which")
    void becomesAProspectInManyWays(StandardInteraction type) {
        Outcome<FunnelRecord> outcome = FUNNEL.record(lead(), did(type, 1));

        assertThat(outcome.record().stage()).isEqualTo(PROSPECT);
        StageChange change = outcome.changes().get(0);
        assertThat(change.cause()).contains(type.name() + "-1-0");
        assertThat(change.findings().get(0).parameters()).containsEntry("ruleSet", INTENT.reference());
        assertThat(change.findings().get(0).describe()).contains("shown by " + type.name());
    }

    @Test
    @DisplayName("S0.20, S0.28 what somebody does lets infer intent and is no declaration, however often")
    void infersFromWhatSomebodyDoes() {
        Evidence[] many = IntStream.range(0, 40)
                .mapToObj(i -> did(i % 2 == 0 ? CART_ITEM_ADDED : DEMO_REQUESTED, i / 10, i))
                .toArray(Evidence[]::new);

        assertThat(cam(many).status(INTENT_INFERRED)).isEqualTo(Status.MET);
        assertThat(cam(many).status(INTENT_DECLARED)).isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("S0.19, S0.26 who says that they want to buy has declared it, and is a prospect at once")
    void takesADeclarationAtOnce() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(lead(), did(PURCHASE_INTENT_DECLARED, 1));

        assertThat(outcome.record().stage()).isEqualTo(PROSPECT);
        assertThat(cam(did(PURCHASE_INTENT_DECLARED, 1)).status(INTENT_DECLARED))
                .isEqualTo(Status.MET);
        assertThat(cam(did(ORDER_PLACED, 1)).status(INTENT_DECLARED)).isEqualTo(Status.MET);
        assertThat(cam(did(QUOTE_ISSUED, 1)).status(INTENT_INFERRED)).isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("S0.25 how often there was contact is known")
    void countsContacts() {
        Case twice = cam(did(AD_CLICKED, 1), did(PHONE_CALL_RECEIVED, 2));

        assertThat(twice.status(contacted(2))).isEqualTo(Status.MET);
        assertThat(twice.status(contacted(2), 1)).isEqualTo(Status.NOT_MET);
        assertThat(twice.status(contacted(3))).isEqualTo(Status.NOT_MET);
        assertThat(contacted(3).check(twice.known(9)).reason()).isEqualTo("contacts so far: 2");
        assertThat(contacted(3).name()).isEqualTo("contacted-3-times");
        assertThat(contacted(1)).isEqualTo(CONTACTED).isNotEqualTo(contacted(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contacted(0))
                .withMessage("Rule 'contacted' cannot need 0 contacts; a number from 1 is possible");
    }

    @Test
    @DisplayName("S0.11, S0.12 contact is any touch in either direction; a list and an unanswered call touch nobody")
    void knowsWhatContactIs() {
        for (StandardInteraction touch : List.of(WEBSITE_VISITED, AD_CLICKED, PHONE_CALL_RECEIVED, EMAIL_SENT)) {
            assertThat(cam(did(touch, 1)).status(CONTACTED)).isEqualTo(Status.MET);
        }
        for (StandardInteraction none : List.of(LIST_IMPORTED, AD_SHOWN, CALL_ATTEMPTED, EMAIL_BOUNCED)) {
            assertThat(cam(did(none, 1)).status(CONTACTED)).isEqualTo(Status.NOT_MET);
        }
        assertThat(FUNNEL.enter(LEAD, "L-1", CAM, did(LIST_IMPORTED, 0)).isAdmitted())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"WEBSITE_VISITED", "PHONE_CALL_RECEIVED", "EMAIL_REPLIED", "EMAIL_SENT", "AD_CLICKED"})
    @DisplayName("S0.11, S0.12 a visit, a call, a mail or a click on an advertisement makes a lead")
    void makesALeadOfAnyContact(StandardInteraction touch) {
        FunnelRecord record = FUNNEL.enter(LEAD, "L-1", CAM, did(touch, 0)).orElseThrow();

        assertThat(record.stage()).isEqualTo(LEAD);
        assertThat(record.history().get(0).cause()).contains(touch.name() + "-0-0");
    }

    @Test
    @DisplayName("S0.12 contact of one's own kind makes a lead too")
    void makesALeadOfContactOfItsOwnKind() {
        assertThat(FUNNEL.enter(LEAD, "L-1", CAM, did(Own.CHAT_OPENED, 0)).isAdmitted())
                .isTrue();
        assertThat(FUNNEL.enter(LEAD, "L-1", CAM, did(Own.NOTE_WRITTEN, 0)).isAdmitted())
                .isFalse();
    }

    @Test
    @DisplayName("S0.13 nothing tells yet that a lead wants to buy; once something does, it is a lead no more")
    void isALeadWhileNothingTellsThatItWantsToBuy() {
        FunnelRecord record = lead();
        for (Evidence next :
                List.of(did(EMAIL_SENT, 1), did(FORM_SUBMITTED, 2), did(AD_CLICKED, 3), did(DEMO_REQUESTED, 4))) {
            record = FUNNEL.record(record, next).record();

            Finding intent =
                    record.assess(next.occurredAt(), INTENT_INFERRED::check).value();
            assertThat(record.stage().equals(LEAD)).isEqualTo(intent.status() == Status.NOT_MET);
        }
        assertThat(record.stage()).isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("A2, S0.36 a lead may convert directly, and the history shows that it was no prospect before")
    void convertsDirectly() {
        Outcome<FunnelRecord> outcome = FUNNEL.record(lead(), did(ORDER_PLACED, 1));

        assertThat(outcome.record().stage()).isEqualTo(CUSTOMER);
        assertThat(outcome.changes()).extracting(StageChange::from).containsExactly("LEAD");
    }

    @Test
    @DisplayName("A2 read strictly: whoever converts was a prospect before, if only for an instant")
    void convertsByWayOfTheProspect() {
        FunnelRecord lead =
                STRICT.enter(LEAD, "L-1", CAM, did(WEBSITE_VISITED, 0)).orElseThrow();

        assertThat(STRICT.record(lead, did(ORDER_PLACED, 1)).changes())
                .extracting(StageChange::to)
                .containsExactly("PROSPECT", "CUSTOMER");
    }

    @Test
    @DisplayName("X5, S0.11, S3.15 by one log a life begins as a lead, or as a prospect who is a lead later")
    void beginsAsALeadOrAsAProspect() {
        List<Evidence> log = List.of(Case.decided(FIT_ASSERTED, 0), did(WEBSITE_VISITED, 1), did(FORM_SUBMITTED, 2));

        FunnelRecord lead = FUNNEL.replay("L-1", CAM, log).orElseThrow();
        FunnelRecord prospect =
                Engagement.standard().funnel().replay("P-1", CAM, log).orElseThrow();

        assertThat(lead.history()).extracting(StageChange::to).containsExactly("LEAD");
        assertThat(lead.history().get(0).cause()).contains("WEBSITE_VISITED-1-0");
        assertThat(prospect.history()).extracting(StageChange::to).containsExactly("PROSPECT", "LEAD");
    }
}
