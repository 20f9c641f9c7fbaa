package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardDecision.FIT_ASSERTED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.QUALIFICATION_CONFIRMED;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CAMPAIGN_TOUCHED;
import static io.salesfunnel.evidence.StandardInteraction.CONSENT_GIVEN;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_OPENED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.FORM_SUBMITTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.PAYMENT_RECEIVED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_CONVERTED_TO_INVOICE;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.classifier.TemperatureScale;
import io.salesfunnel.definition.Move;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.stage.TransitionMode;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.Advice;
import io.salesfunnel.treatment.StandardAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the articles contradict each other in: each conflict on one log, with both sides at once. */
class ConflictTest {

    private static final Preset INTENT = Presets.intent();
    private static final Preset FIT = Presets.fit();
    private static final Preset COMMITMENT = Presets.commitment();
    private static final Preset ENGAGEMENT = Presets.engagement();
    private static final Preset DIALOGUE = Presets.dialogue();
    private static final List<Preset> ARTICLES = List.of(INTENT, FIT, COMMITMENT, ENGAGEMENT, DIALOGUE);

    private static List<String> prospectsBy(OneLog log) {
        return ARTICLES.stream()
                .filter(preset -> log.stage(preset).equals("PROSPECT"))
                .map(Preset::id)
                .toList();
    }

    @Test
    @DisplayName("X1, S0.4, S1.27, S4.5, S3.5, S3.15 a lead becomes a prospect, and a prospect becomes a lead")
    void ordersLeadAndProspectBothWays() {
        OneLog log = OneLog.of(
                decided(FIT_ASSERTED, 0, told(Facts.MEANS, true, 0), told(Facts.AUTHORITY, true, 0)),
                did(FORM_SUBMITTED, 1),
                did(DEMO_REQUESTED, 2));

        assertThat(log.way(INTENT)).containsExactly("OUTSIDE", "LEAD", "PROSPECT");
        assertThat(log.way(ENGAGEMENT)).containsExactly("PROSPECT", "LEAD");
        assertThat(log.and(did(CALL_ANSWERED, 3)).way(DIALOGUE)).endsWith("LEAD", "PROSPECT");
        assertThat(COMMITMENT.funnel().stages()).extracting(Stage::name).doesNotContain("LEAD");
    }

    @Test
    @DisplayName("X2, S0.3, S4.5, S3.3, S1.4, S1.13 contact: needed, both ways, forbidden, no matter")
    void readsContactInFourWays() {
        OneLog listed = OneLog.of(decided(
                FIT_ASSERTED,
                0,
                told(Facts.TARGET_GROUP, true, 0),
                told(Facts.MEANS, true, 0),
                told(Facts.AUTHORITY, true, 0),
                told(Facts.NEED, true, 0)));
        OneLog asked = listed.and(did(DEMO_REQUESTED, 1));
        OneLog spoken = asked.and(did(CALL_ANSWERED, 2));

        assertThat(prospectsBy(listed)).containsExactly("fit", "commitment", "engagement");
        assertThat(prospectsBy(asked)).containsExactly("intent", "fit", "commitment");
        assertThat(prospectsBy(spoken)).containsExactly("intent", "fit", "commitment", "dialogue");
    }

    @Test
    @DisplayName("X3, S0.3, S4.6, S1.4, S2.12 interest: suspected, real, no matter, and what cold begins with")
    void readsInterestInFourWays() {
        OneLog uninterested = OneLog.of(
                did(LIST_IMPORTED, 0),
                decided(FIT_ASSERTED, 0, told(Facts.MEANS, true, 0), told(Facts.AUTHORITY, true, 0)),
                did(WEBSITE_VISITED, 1),
                told(Facts.INTEREST, false, 1));
        OneLog suspected = uninterested.and(did(DEMO_REQUESTED, 2));

        assertThat(uninterested.stage(FIT)).isEqualTo("PROSPECT");
        assertThat(uninterested.stage(INTENT)).isEqualTo("LEAD");
        assertThat(uninterested.stage(DIALOGUE)).isEqualTo("LEAD");
        assertThat(suspected.and(told(Facts.INTEREST, true, 2)).stage(INTENT)).isEqualTo("PROSPECT");
        assertThat(OneLog.of(decided(FIT_ASSERTED, 0)).temperature(COMMITMENT)).isEmpty();
        assertThat(OneLog.of(decided(FIT_ASSERTED, 0), did(CAMPAIGN_TOUCHED, 1), did(WEBSITE_VISITED, 2))
                        .temperature(COMMITMENT))
                .contains(Temperature.COLD);
    }

    @Test
    @DisplayName("X4, S3.5, S3.6, S1.23, S0.13 a lead is a potential buyer, or need not be one")
    void readsALeadAsBuyerOrNot() {
        OneLog stranger = OneLog.of(did(FORM_SUBMITTED, 0));
        OneLog fitting = stranger.and(decided(FIT_ASSERTED, 1), did(FORM_SUBMITTED, 2));

        assertThat(stranger.stage(INTENT)).isEqualTo("LEAD");
        assertThat(stranger.stage(FIT)).isEqualTo("LEAD");
        assertThat(stranger.stage(ENGAGEMENT)).isEqualTo("OUTSIDE");
        assertThat(stranger.why(ENGAGEMENT)).contains("does the party belong to the target group?");
        assertThat(fitting.stage(ENGAGEMENT)).isEqualTo("LEAD");
    }

    @Test
    @DisplayName("X5, S0.11, S4.14, S3.15, S2.5, S1.28 at the top is the lead, or the prospect, or either")
    void beginsAtOneTopOrAnother() {
        assertThat(tops(INTENT)).containsExactly("LEAD");
        assertThat(tops(DIALOGUE)).containsExactly("LEAD");
        assertThat(tops(FIT)).containsExactlyInAnyOrder("LEAD", "PROSPECT");
        assertThat(tops(COMMITMENT)).containsExactly("PROSPECT");
        assertThat(tops(ENGAGEMENT)).containsExactly("PROSPECT");

        OneLog asserted = OneLog.of(decided(FIT_ASSERTED, 0), did(FORM_SUBMITTED, 1));
        assertThat(ARTICLES)
                .extracting(preset -> asserted.way(preset).stream()
                        .filter(stage -> !stage.equals("OUTSIDE"))
                        .findFirst()
                        .orElse("none"))
                .containsExactly("LEAD", "PROSPECT", "PROSPECT", "PROSPECT", "LEAD");
    }

    private static List<String> tops(Preset preset) {
        return preset.funnel().definition().moves().stream()
                .filter(move -> move.from().name().equals("OUTSIDE"))
                .map(move -> move.to())
                .filter(stage -> stage.kind() != StageKind.CUSTOMER)
                .map(Stage::name)
                .distinct()
                .toList();
    }

    @Test
    @DisplayName("X6, S4.7, S3.10, S1.13, S1.27 to qualify: before any contact, after it by a salesperson, at any time")
    void qualifiesBeforeOrAfterContact() {
        OneLog late = OneLog.of(
                did(FORM_SUBMITTED, 0),
                did(EMAIL_SENT, 1),
                did(CALL_ANSWERED, 2, told(Facts.INTEREST, true, 2)),
                decided(
                        FIT_ASSERTED,
                        3,
                        told(Facts.TARGET_GROUP, true, 3),
                        told(Facts.IDEAL_CUSTOMER_PROFILE, true, 3),
                        told(Facts.MEANS, true, 3),
                        told(Facts.AUTHORITY, true, 3)),
                did(CALL_ANSWERED, 4));

        assertThat(late.stage(DIALOGUE)).isEqualTo("LEAD");
        assertThat(late.why(DIALOGUE)).contains("before-outreach (not met");
        assertThat(late.stage(ENGAGEMENT)).isEqualTo("CONTACT");
        assertThat(late.stage(FIT)).isEqualTo("PROSPECT");
    }

    @Test
    @DisplayName("X7, S1.6, S3.4, S2.3, S4.9 each has criteria of its own: one party passes some and fails others")
    void hasCriteriaOfItsOwn() {
        Preset thresholds =
                Presets.dialogue("large-retail", StandardRuleSets.thresholds(50, Money.of(1_000_000, "EUR"), "retail"));
        OneLog small = OneLog.of(
                did(
                        LIST_IMPORTED,
                        0,
                        told(Facts.TARGET_GROUP, true, 0),
                        told(Facts.IDEAL_CUSTOMER_PROFILE, false, 0),
                        told(Facts.MEANS, true, 0),
                        told(Facts.AUTHORITY, true, 0),
                        told(Facts.NEED, false, 0),
                        told(Facts.INDUSTRY, "retail", 0),
                        told(Facts.EMPLOYEES, 80, 0),
                        told(Facts.ANNUAL_REVENUE, Money.of(5_000_000, "EUR"), 0)),
                did(CALL_ANSWERED, 1));

        assertThat(small.stage(FIT)).isEqualTo("PROSPECT");
        assertThat(small.stage(thresholds)).isEqualTo("PROSPECT");
        assertThat(small.stage(COMMITMENT)).isEqualTo("OUTSIDE");
        assertThat(small.stage(ENGAGEMENT)).isEqualTo("OUTSIDE");
    }

    @Test
    @DisplayName("X8, S1.15, S4.12, S3.4 authority: needed of a prospect, looked for in a lead, not asked for")
    void readsAuthorityInThreeWays() {
        OneLog clerk = OneLog.of(
                decided(
                        FIT_ASSERTED,
                        0,
                        told(Facts.TARGET_GROUP, true, 0),
                        told(Facts.MEANS, true, 0),
                        told(Facts.AUTHORITY, false, 0)),
                did(FORM_SUBMITTED, 1),
                did(CONSENT_GIVEN, 1));

        assertThat(clerk.stage(FIT)).isEqualTo("LEAD");
        assertThat(clerk.stage(ENGAGEMENT)).isEqualTo("LEAD");
        assertThat(clerk.way(ENGAGEMENT)).startsWith("PROSPECT");
        assertThat(clerk.advice(DIALOGUE).actions()).contains(StandardAction.VERIFY_RIGHT_PERSON);
    }

    @Test
    @DisplayName("X9, S0.5, S2.11, P16 one reading, three words: warm is the top of one scale, the middle of another")
    void saysWarmOfDifferentThings() {
        OneLog responded = OneLog.of(decided(FIT_ASSERTED, 0), did(FORM_SUBMITTED, 1));
        OneLog declared = responded.and(did(PURCHASE_INTENT_DECLARED, 2));
        List<Term> warm = Presets.terms().find("warm").all();

        assertThat(responded.temperature(COMMITMENT)).contains(Temperature.WARM);
        assertThat(responded.temperature(INTENT)).isEmpty();
        assertThat(declared.temperature(INTENT)).contains(Temperature.HOT);
        assertThat(TemperatureScale.DUTCH_PROSPECTS.find("warm")).contains(Temperature.WARM);
        assertThat(TemperatureScale.SALESFORCE_RATING.find("Warm")).contains(Temperature.LUKEWARM);
        assertThat(warm)
                .extracting(term -> term.funnel() + " " + term.temperature().orElseThrow())
                .contains("commitment WARM", "salesforce-lead LUKEWARM");
    }

    @Test
    @DisplayName("X10, S0.2, S1.1, S3.2, S4.3, P2 a potential customer is a prospect in Dutch, and a lead in Spanish")
    void keepsWordsApart() {
        Terms terms = Presets.terms();

        assertThat(terms.find("potentiële klant").all()).isNotEmpty().allSatisfy(term -> {
            assertThat(term.locale()).isEqualTo(Locale.forLanguageTag("nl"));
            assertThat(term.stage()).contains("PROSPECT");
        });
        assertThat(terms.find("cliente potencial").all()).isNotEmpty().allSatisfy(term -> {
            assertThat(term.locale()).isEqualTo(Locale.forLanguageTag("es"));
            assertThat(term.stage()).contains("LEAD");
        });
        assertThat(terms.find("prospect").all())
                .extracting(Term::funnel)
                .contains("intent", "fit", "commitment", "engagement");

        OneLog asked = OneLog.of(did(DEMO_REQUESTED, 0));
        assertThat(asked.stage(INTENT)).isEqualTo("PROSPECT");
        assertThat(asked.stage(DIALOGUE)).isEqualTo("LEAD");
    }

    @Test
    @DisplayName("X11, S1.23, S2.20, S3.7 a contact is a stage of one funnel, and an everyday word in the others")
    void knowsAContactInOneFunnelOnly() {
        OneLog log = OneLog.of(
                decided(
                        FIT_ASSERTED,
                        0,
                        told(Facts.TARGET_GROUP, true, 0),
                        told(Facts.IDEAL_CUSTOMER_PROFILE, true, 0),
                        told(Facts.MEANS, true, 0)),
                did(FORM_SUBMITTED, 1),
                did(CALL_ANSWERED, 2, told(Facts.INTEREST, true, 2)));

        assertThat(log.stage(ENGAGEMENT)).isEqualTo("CONTACT");
        for (Preset preset : List.of(INTENT, FIT, COMMITMENT, DIALOGUE)) {
            assertThat(preset.funnel().stage("CONTACT")).isEmpty();
            assertThat(log.stage(preset)).isIn("LEAD", "PROSPECT");
        }
        assertThat(Presets.terms().find("contact").all())
                .filteredOn(term -> term.stage().equals(Optional.of("CONTACT")))
                .extracting(Term::funnel)
                .containsOnly("engagement");
    }

    @Test
    @DisplayName("X12, S2.12, S2.20 after an e-mail campaign: who only looked is cold, who replied is warm")
    void readsACampaignAsColdOrWarm() {
        OneLog looked = OneLog.of(
                decided(FIT_ASSERTED, 0), did(CAMPAIGN_TOUCHED, 1), did(EMAIL_OPENED, 2), did(WEBSITE_VISITED, 2));
        OneLog replied = looked.and(did(EMAIL_REPLIED, 3));

        assertThat(looked.temperature(COMMITMENT)).contains(Temperature.COLD);
        assertThat(replied.temperature(COMMITMENT)).contains(Temperature.WARM);
        assertThat(replied.stage(COMMITMENT)).isEqualTo("PROSPECT");
    }

    @Test
    @DisplayName("X13, S0.17, S0.23, S2.14, S2.16 urgency: none for a lead, wanted for a prospect, by temperature")
    void urgesSomeAndNotOthers() {
        OneLog lead = OneLog.of(
                decided(FIT_ASSERTED, 0), did(CONSENT_GIVEN, 0), did(CAMPAIGN_TOUCHED, 1), did(WEBSITE_VISITED, 2));
        OneLog prospect = lead.and(did(DEMO_REQUESTED, 3));

        Advice cold = lead.advice(COMMITMENT);
        assertThat(lead.advice(INTENT).avoided()).contains(StandardAction.CREATE_URGENCY);
        assertThat(prospect.advice(INTENT).questions()).contains("what is limited, and until when?");
        assertThat(prospect.advice(INTENT).avoided()).doesNotContain(StandardAction.CREATE_URGENCY);
        assertThat(cold.avoided()).contains(StandardAction.CREATE_URGENCY);
        assertThat(cold.respondBy()).isEmpty();
        assertThat(OneLog.of(decided(FIT_ASSERTED, 0), did(WEBSITE_VISITED, 1), did(CAMPAIGN_TOUCHED, 90))
                        .advice(COMMITMENT)
                        .respondBy())
                .isPresent();
    }

    @Test
    @DisplayName("X14, S0.6, S2.35, S2.39, S1.3 a customer: by contract, by an invoice from a quote, by paying")
    void makesCustomersByDifferentEvents() {
        OneLog quoted = OneLog.of(
                decided(FIT_ASSERTED, 0, told(Facts.MEANS, true, 0), told(Facts.AUTHORITY, true, 0)),
                did(DEMO_REQUESTED, 1),
                did(QUOTE_ISSUED, 2));
        OneLog invoiced = quoted.and(did(QUOTE_CONVERTED_TO_INVOICE, 3));
        OneLog signed = quoted.and(did(CONTRACT_SIGNED, 3));
        OneLog paid = quoted.and(did(PAYMENT_RECEIVED, 3));

        assertThat(customersBy(quoted)).isEmpty();
        assertThat(customersBy(invoiced)).containsExactly("commitment", "engagement");
        assertThat(customersBy(signed)).containsExactly("intent", "commitment", "engagement");
        assertThat(customersBy(paid)).containsExactly("fit", "engagement");
    }

    private static List<String> customersBy(OneLog log) {
        return ARTICLES.stream()
                .filter(preset -> log.record(preset)
                        .map(FunnelRecord::stage)
                        .filter(stage -> stage.kind() == StageKind.CUSTOMER)
                        .isPresent())
                .map(Preset::id)
                .toList();
    }

    @Test
    @DisplayName("X15, S2.39, S4.13, S3.34 by itself, not by itself, and only by decision of a person")
    void movesByItselfOrByDecision() {
        OneLog log = OneLog.of(
                decided(
                        FIT_ASSERTED,
                        0,
                        told(Facts.TARGET_GROUP, true, 0),
                        told(Facts.IDEAL_CUSTOMER_PROFILE, true, 0),
                        told(Facts.MEANS, true, 0)),
                did(LIST_IMPORTED, 0),
                did(FORM_SUBMITTED, 1),
                did(CALL_ANSWERED, 2, told(Facts.INTEREST, true, 2)),
                decided(QUALIFICATION_CONFIRMED, 3));
        OneLog decided = log.and(decided(PURSUIT_DECIDED, 4, told(Facts.ACCOUNT_MANAGER, "manager-2", 4)));

        assertThat(log.stage(ENGAGEMENT)).isEqualTo("CONTACT");
        assertThat(decided.stage(ENGAGEMENT)).isEqualTo("OPPORTUNITY");
        assertThat(decided.and(did(QUOTE_CONVERTED_TO_INVOICE, 5)).stage(COMMITMENT))
                .isEqualTo("CUSTOMER");
        assertThat(OneLog.of(did(LIST_IMPORTED, 0)).stage(DIALOGUE)).isEqualTo("LEAD");
        assertThat(mode(ENGAGEMENT, "OPPORTUNITY")).containsOnly(TransitionMode.HUMAN_DECISION);
        assertThat(mode(COMMITMENT, "CUSTOMER")).containsOnly(TransitionMode.AUTOMATIC);
    }

    private static Stream<TransitionMode> mode(Preset preset, String stage) {
        return preset.funnel().definition().moves().stream()
                .filter(move -> move.to().name().equals(stage))
                .map(Move<Stage<?>, Transition<?, ?>>::trigger)
                .map(transition -> preset.funnel().mode(transition).orElseThrow());
    }
}
