package io.salesfunnel.preset;

import static io.salesfunnel.evidence.StandardInteraction.CART_ITEM_ADDED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.DEMO_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.evidence.StandardInteraction.ORDER_PLACED;
import static io.salesfunnel.evidence.StandardInteraction.PAGE_VIEWED;
import static io.salesfunnel.evidence.StandardInteraction.PURCHASE_INTENT_DECLARED;
import static io.salesfunnel.evidence.StandardInteraction.QUOTE_ISSUED;
import static io.salesfunnel.evidence.StandardInteraction.WEBSITE_VISITED;
import static io.salesfunnel.preset.IntentFunnel.CUSTOMER;
import static io.salesfunnel.preset.IntentFunnel.LEAD;
import static io.salesfunnel.preset.IntentFunnel.PROSPECT;
import static io.salesfunnel.preset.Told.CAM;
import static io.salesfunnel.preset.Told.and;
import static io.salesfunnel.preset.Told.day;
import static io.salesfunnel.preset.Told.decided;
import static io.salesfunnel.preset.Told.did;
import static io.salesfunnel.preset.Told.live;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.evidence.Strength;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.framework.StandardRuleSets;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.temperature.Temperature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The statements of the first article about its stages. */
class IntentFunnelTest {

    private static final Preset INTENT = Presets.intent();
    private static final FunnelRecord VISITOR = live(INTENT, did(WEBSITE_VISITED, 0));

    private static Optional<Temperature> warmth(FunnelRecord record) {
        return record.assess(day(90), INTENT.temperature()::classify).value().temperature();
    }

    private static List<String> way(FunnelRecord record) {
        return record.history().stream().map(StageChange::to).toList();
    }

    @ParameterizedTest
    @EnumSource(StandardInteraction.class)
    @DisplayName("S0.13 of a lead nothing tells that it wants to buy; as soon as something does, it is none any more")
    void isALeadOnlyWhileNothingTellsThatItWantsToBuy(StandardInteraction type) {
        FunnelRecord record = and(INTENT, VISITOR, did(type, 1));

        boolean wants = record.assess(day(1), known -> known.shows(Strength.INFERRED_INTENT))
                .value();
        assertThat(record.stage().equals(LEAD)).isEqualTo(!wants);
    }

    @ParameterizedTest
    @EnumSource(names = {"WEBSITE_VISITED", "PHONE_CALL_RECEIVED", "EMAIL_REPLIED", "AD_CLICKED", "EMAIL_SENT"})
    @DisplayName("S0.11, S0.12 whoever was in contact in some way is a lead")
    void makesALeadByAnyContact(StandardInteraction type) {
        assertThat(live(INTENT, did(type, 0)).stage()).isEqualTo(LEAD);
        assertThat(INTENT.funnel()
                        .replay("R-1", CAM, List.of(did(LIST_IMPORTED, 0)))
                        .isAdmitted())
                .isFalse();
    }

    @Test
    @DisplayName("S0.4 a prospect stands between lead and customer")
    void standsBetweenLeadAndCustomer() {
        FunnelRecord customer = and(INTENT, VISITOR, did(DEMO_REQUESTED, 1), did(CONTRACT_SIGNED, 2));

        assertThat(INTENT.funnel().stages()).extracting(Stage::name).containsExactly("LEAD", "PROSPECT", "CUSTOMER");
        assertThat(way(customer)).containsExactly("LEAD", "PROSPECT", "CUSTOMER");
    }

    @Test
    @DisplayName("S0.36 a lead leads to a conversion just as a prospect does, and what it skipped is told")
    void convertsALeadDirectly() {
        FunnelRecord customer = and(INTENT, VISITOR, did(ORDER_PLACED, 1));

        assertThat(way(customer)).containsExactly("LEAD", "CUSTOMER");
        assertThat(customer).isInstanceOf(Customer.class);
    }

    @Test
    @DisplayName("S0.4, S0.36 read strictly, a lead converts by way of being a prospect: a funnel of these stages")
    void convertsByWayOfAProspectWhenReadStrictly() {
        Funnel strict = Funnel.named("intent-strict")
                .stages(LEAD, PROSPECT, CUSTOMER)
                .promotedBy(CONTRACT_SIGNED, ORDER_PLACED)
                .entry(LEAD)
                .when(InteractionRules.CONTACTED)
                .automatic(IntentFunnel.SUSPECT)
                .from(LEAD)
                .to(PROSPECT)
                .when(StandardRuleSets.intent())
                .automatic(IntentFunnel.PROMOTE)
                .from(PROSPECT)
                .to(CUSTOMER)
                .build();

        FunnelRecord customer = strict.replay("R-1", CAM, List.of(did(WEBSITE_VISITED, 0), did(ORDER_PLACED, 1)))
                .orElseThrow();

        assertThat(way(customer)).containsExactly("LEAD", "PROSPECT", "CUSTOMER");
        assertThat(customer.history().get(1).occurredAt())
                .isEqualTo(customer.history().get(2).occurredAt());
    }

    @Test
    @DisplayName("S0.5, S0.19, S0.26, A1 who says that they want to buy is a prospect at once, and a hot one")
    void isHotByADeclaration() {
        FunnelRecord hot = and(INTENT, VISITOR, did(PURCHASE_INTENT_DECLARED, 1));

        assertThat(hot.stage()).isEqualTo(PROSPECT);
        assertThat(warmth(hot)).contains(Temperature.HOT);
        assertThat(warmth(and(INTENT, VISITOR, did(DEMO_REQUESTED, 1)))).isEmpty();
    }

    @Test
    @DisplayName("P5, S0.6, S0.8 a hot prospect is no customer, and may be lost with a reason")
    void isNoCustomerByBeingHot() {
        FunnelRecord hot = and(INTENT, VISITOR, did(PURCHASE_INTENT_DECLARED, 1), did(QUOTE_ISSUED, 2));

        assertThat(hot).isInstanceOf(Prospect.class);
        assertThat(hot.status()).isEqualTo(RecordStatus.OPEN);
        assertThat(and(INTENT, hot, did(CONTRACT_SIGNED, 3))).isInstanceOf(Customer.class);
        FunnelRecord lost = and(INTENT, hot, decided(StandardDecision.LOSS_DECIDED, "price", 3));
        assertThat(lost.status()).isEqualTo(RecordStatus.LOST);
        assertThat(lost.stage()).isEqualTo(PROSPECT);
    }

    @Test
    @DisplayName("P6, S0.7 no number of weak signs makes hot")
    void isNotHotByManyWeakSigns() {
        Evidence[] signs = Stream.iterate(1, day -> day + 1)
                .limit(80)
                .map(day -> did(
                        List.of(PAGE_VIEWED, CART_ITEM_ADDED, DEMO_REQUESTED).get(day % 3), day))
                .toArray(Evidence[]::new);

        FunnelRecord busy = and(INTENT, VISITOR, signs);

        assertThat(busy.stage()).isEqualTo(PROSPECT);
        assertThat(warmth(busy)).isEmpty();
    }

    @Test
    @DisplayName("P17, S0.6 a quote promotes nobody, and a second order does not promote again")
    void promotesOnceAndByNoQuote() {
        FunnelRecord quoted = and(INTENT, VISITOR, did(QUOTE_ISSUED, 1), did(QUOTE_ISSUED, 2));
        FunnelRecord twice = and(INTENT, quoted, did(ORDER_PLACED, 3), did(ORDER_PLACED, 4));

        assertThat(quoted.stage()).isEqualTo(LEAD);
        assertThat(way(twice)).containsExactly("LEAD", "CUSTOMER");
    }

    @Test
    @DisplayName("S0.9, S0.14 a lead, a prospect and a hot prospect are treated differently")
    void treatsEachDifferently() {
        FunnelRecord prospect = and(INTENT, VISITOR, did(DEMO_REQUESTED, 1));
        FunnelRecord hot = and(INTENT, VISITOR, did(PURCHASE_INTENT_DECLARED, 1));

        assertThat(Stream.of(VISITOR, prospect, hot)
                        .map(record -> INTENT.treatments()
                                .advise(record, day(1))
                                .value()
                                .actions())
                        .distinct())
                .hasSize(3);
    }

    @Test
    @DisplayName("S0.1, S0.2, S0.5 the article has words for its stages")
    void hasWords() {
        assertThat(INTENT.terms().all())
                .filteredOn(term -> term.locale().getLanguage().equals("nl"))
                .extracting(term -> term.word() + " is " + term.stage().orElseThrow()
                        + term.temperature().map(warm -> " at " + warm).orElse(""))
                .containsExactly(
                        "lead is LEAD",
                        "prospect is PROSPECT",
                        "potentiële klant is PROSPECT",
                        "hot-prospect is PROSPECT at HOT",
                        "klant is CUSTOMER");
    }

    @Test
    @DisplayName("S0.12 it does not matter who began")
    void countsWhatTheSellerSends() {
        assertThat(live(INTENT, did(EMAIL_SENT, 0)).stage()).isEqualTo(LEAD);
    }
}
