package io.salesfunnel.prospecting;

import static io.salesfunnel.prospecting.Market.FUNNEL;
import static io.salesfunnel.prospecting.Market.HEAT;
import static io.salesfunnel.prospecting.Market.NEED;
import static io.salesfunnel.prospecting.Market.NOON;
import static io.salesfunnel.prospecting.Market.RANKING;
import static io.salesfunnel.prospecting.Market.after;
import static io.salesfunnel.prospecting.Market.at;
import static io.salesfunnel.prospecting.Market.closed;
import static io.salesfunnel.prospecting.Market.customer;
import static io.salesfunnel.prospecting.Market.ids;
import static io.salesfunnel.prospecting.Market.prospect;
import static io.salesfunnel.prospecting.Market.selected;
import static io.salesfunnel.prospecting.Market.told;
import static io.salesfunnel.temperature.Temperature.COLD;
import static io.salesfunnel.temperature.Temperature.HOT;
import static io.salesfunnel.temperature.Temperature.LUKEWARM;
import static io.salesfunnel.temperature.Temperature.WARM;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.condition.AgeBetween;
import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.party.Organization;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProspectStatementTest {

    @Test
    @DisplayName("S1.28 a list is named, of one seller, dated, and made again every so often")
    void isMadeEverySoOften() {
        ProspectList monday = selected(RANKING, prospect("a")).list();
        ProspectList later = RANKING.select("today", "rep-1", List.of(prospect("a")), monday.reviewAt())
                .list();

        assertThat(monday.name()).isEqualTo("today");
        assertThat(monday.seller()).isEqualTo("rep-1");
        assertThat(monday.asOf()).isEqualTo(NOON);
        assertThat(monday.isDueForReview(later.asOf())).isTrue();
        assertThat(later).isNotEqualTo(monday);
        assertThat(later.find("a").orElseThrow().stage()).isEqualTo("PROSPECT");
    }

    @Test
    @DisplayName("S1.29 a list holds potential customers only, wherever they are on their way")
    void holdsPotentialCustomers() {
        FunnelRecord lead = after(prospect("b"), StandardInteraction.FORM_SUBMITTED, -5);

        Selection selection = selected(
                RANKING,
                prospect("a"),
                lead,
                customer(prospect("c")),
                closed(prospect("d"), StandardDecision.LOSS_DECIDED));

        assertThat(ids(selection)).containsExactly("a", "b");
        assertThat(selection.leftOut()).containsOnlyKeys("c", "d");
    }

    @Test
    @DisplayName("S1.29 read narrowly: a list holds those in the stage of prospects only")
    void holdsProspectsOnly() {
        FunnelRecord lead = after(prospect("b"), StandardInteraction.FORM_SUBMITTED, -5);

        assertThat(ids(selected(RANKING.only(StageKind.TARGET), prospect("a"), lead)))
                .containsExactly("a");
    }

    @Test
    @DisplayName("S1.30 a list shows results: who became a customer, who was lost, who is open")
    void showsResults() {
        ProspectList list =
                selected(RANKING, prospect("a"), prospect("b"), prospect("c")).list();

        Progress progress = Progress.of(
                list,
                List.of(customer(prospect("a")), closed(prospect("b"), StandardDecision.LOSS_DECIDED), prospect("c")));

        assertThat(progress.count(RecordStatus.WON)).isEqualTo(1);
        assertThat(progress.count(RecordStatus.LOST)).isEqualTo(1);
        assertThat(progress.count(RecordStatus.OPEN)).isEqualTo(1);
    }

    @Test
    @DisplayName("S2.5, S3.26 a list of prospects is built from an import, and where they came from is kept")
    void isBuiltFromAnImport() {
        List<FunnelRecord> imported =
                Stream.of("org-1", "org-2").map(ProspectStatementTest::imported).toList();

        assertThat(ids(RANKING.select("fair", "rep-1", imported, NOON))).containsExactly("org-1", "org-2");
        assertThat(imported.get(0)
                        .assess(
                                NOON,
                                known -> known.fact(Facts.MEANS).orElseThrow().source())
                        .value())
                .isEqualTo("trade-fair");
    }

    private static FunnelRecord imported(String id) {
        Organization organization = Organization.builder().id(id).build();
        Interaction list = Interaction.builder()
                .id("import-" + id)
                .partyId(id)
                .type(StandardInteraction.LIST_IMPORTED)
                .occurredAt(at(-60))
                .addFacts(fromFair(Facts.TARGET_GROUP), fromFair(Facts.IDEAL_CUSTOMER_PROFILE), fromFair(Facts.MEANS))
                .build();
        return FUNNEL.enter(Engagement.PROSPECT, id, organization, list).orElseThrow();
    }

    private static Fact<Boolean> fromFair(FactKey<Boolean> key) {
        return Fact.of(key, true, "trade-fair", at(-60));
    }

    @Test
    @DisplayName("S2.10 age, purchasing power and residence decide who is worth approaching")
    void isWorthApproaching() {
        QualificationRule worth = QualificationRule.all(
                "worth-approaching",
                Criterion.named("age")
                        .reads(Facts.DATE_OF_BIRTH)
                        .metWhen(new AgeBetween(18, 40, ZoneOffset.UTC))
                        .ask("how old is the person?"),
                Criterion.named("purchasing-power")
                        .reads(Facts.PURCHASING_POWER)
                        .metWhen(Condition.atLeast(Money.of(20_000, "EUR"))),
                Criterion.named("residence").reads(Facts.RESIDENCE).metWhen(Condition.oneOf("NL", "BE")));

        Selection selection = selected(
                RANKING.qualifiedBy(RuleSet.named("segment", 1).of(worth)),
                prospect("a", resident("BE"), power(30_000)),
                prospect("b", resident("BE"), power(30_000), born(1990)),
                prospect("c", resident("BE"), power(30_000), born(1950)),
                prospect("d", resident("BE"), power(10_000)),
                prospect("e", resident("FR")));

        assertThat(ids(selection)).containsExactly("b", "a");
        assertThat(selection.list().undetermined())
                .extracting(Approach::recordId)
                .containsExactly("a");
        assertThat(selection.leftOut()).containsOnlyKeys("c", "d", "e");
    }

    private static Fact<String> resident(String country) {
        return told(Facts.RESIDENCE, country);
    }

    private static Fact<Money> power(long amount) {
        return told(Facts.PURCHASING_POWER, Money.of(amount, "EUR"));
    }

    private static Fact<LocalDate> born(int year) {
        return told(Facts.DATE_OF_BIRTH, LocalDate.of(year, 1, 1));
    }

    @Test
    @DisplayName("S2.14 somebody cold is in no hurry, and can become a customer nevertheless")
    void isNotInAHurryWhenCold() {
        FunnelRecord cold = prospect("a", COLD);

        assertThat(selected(RANKING, cold).list().find("a").orElseThrow().urgency())
                .isEqualTo(Urgency.LOW);
        assertThat(customer(cold)).isInstanceOf(Customer.class);
    }

    @Test
    @DisplayName("S2.16 somebody lukewarm is more urgent than somebody cold, and comes before")
    void comesBeforeTheColdWhenLukewarm() {
        Selection selection = selected(RANKING, prospect("a", COLD), prospect("b", LUKEWARM));

        assertThat(ids(selection)).containsExactly("b", "a");
        assertThat(selection.list().approaches())
                .extracting(Approach::urgency)
                .containsExactly(Urgency.HIGH, Urgency.LOW);
    }

    @Test
    @DisplayName("S2.17, S2.19 somebody warm comes before somebody lukewarm, and only a declared wish before that")
    void comesFirstWhenWarm() {
        assertThat(ids(selected(
                        RANKING,
                        prospect("a", COLD),
                        prospect("b", LUKEWARM),
                        prospect("c", WARM),
                        prospect("d", HOT))))
                .containsExactly("d", "c", "b", "a");
    }

    @Test
    @DisplayName("S2.37 a customer is no prospect: each record is on the list or left out, never both")
    void tellsProspectsFromCustomers() {
        FunnelRecord before = prospect("a", WARM);
        FunnelRecord afterwards = customer(before);

        assertThat(selected(RANKING, before).leftOut()).isEmpty();
        assertThat(ids(selected(RANKING, afterwards))).isEmpty();
        assertThat(selected(RANKING, afterwards).leftOut()).containsOnlyKeys("a");
    }

    @Test
    @DisplayName("S4.16 those who require more research are found, with what is missing")
    void findsWhoRequiresResearch() {
        Selection selection = selected(
                RANKING.qualifiedBy(RuleSet.named("fit", 1)
                        .of(QualificationRule.all(
                                "all", NEED, Criterion.isTrue(Facts.MEANS).ask("are there means?")))),
                prospect("a", told(Facts.NEED, true), told(Facts.MEANS, true)),
                prospect("b", told(Facts.NEED, true), told(HEAT, COLD)));

        assertThat(selection.list().undetermined()).singleElement().satisfies(approach -> {
            assertThat(approach.recordId()).isEqualTo("b");
            assertThat(approach.questions()).containsExactly("are there means?");
        });
    }

    @Test
    @DisplayName("P15 somebody of whom nothing is known is not cold, and not urgent either")
    void isNotColdByDefault() {
        assertThat(Urgency.of(Optional.empty())).isEqualTo(Urgency.LOW);
        assertThat(selected(RANKING, prospect("a"))
                        .list()
                        .find("a")
                        .orElseThrow()
                        .temperature())
                .isEmpty();
    }
}
