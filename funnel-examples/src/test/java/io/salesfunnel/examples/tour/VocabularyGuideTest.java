package io.salesfunnel.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.label.LabelMaps;
import io.salesfunnel.label.LabelReading;
import io.salesfunnel.party.Person;
import io.salesfunnel.preset.Presets;
import io.salesfunnel.preset.StageChosen;
import io.salesfunnel.projection.Comparison;
import io.salesfunnel.projection.DriftReport;
import io.salesfunnel.projection.Translation;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.webanalytics.AnalyticsEvent;
import io.salesfunnel.webanalytics.AnalyticsReading;
import io.salesfunnel.webanalytics.GoogleAnalytics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the guide to the vocabularies shows. */
class VocabularyGuideTest {

    private static final Instant MORNING = Instant.parse("2026-03-03T09:00:00Z");

    private final Person cam = Person.builder().id("P-1").name("Cam Customer").build();
    private final List<Evidence> log = List.of(
            HumanDecision.by("seller-4", StandardDecision.FIT_ASSERTED, "met at a fair", day(0)),
            did(StandardInteraction.WEBSITE_VISITED, 20),
            did(StandardInteraction.FORM_SUBMITTED, 21),
            did(StandardInteraction.PRICE_REQUESTED, 24),
            HumanDecision.by("seller-4", StandardDecision.PURSUIT_DECIDED, "wants to buy", day(28)),
            did(StandardInteraction.QUOTE_ISSUED, 36),
            did(StandardInteraction.ORDER_PLACED, 50));

    private static Instant day(int day) {
        return MORNING.plus(Duration.ofDays(day));
    }

    private Interaction did(StandardInteraction type, int day) {
        return Interaction.of("I-" + day, cam, type, day(day));
    }

    @Test
    void comparesFunnels() throws IOException {
        // spotless:off
        Comparison comparison = Comparison.of(
                cam, log, Presets.intent().funnel(), Presets.engagement().funnel(), Presets.odoo().funnel());
        System.out.println(comparison.markdown());
        // spotless:on

        assertThat(Files.readString(Path.of("../docs/guide/vocabularies.md"))).contains(comparison.markdown());
    }

    @Test
    void translatesNamesOfStages() {
        // spotless:off
        Translation words = Translation.between(Presets.engagement().funnel(), Presets.intent().funnel());
        System.out.println(words.row(Engagement.CONTACT).to());          // PROSPECT
        System.out.println(words.row(Engagement.PROSPECT).isOutside());  // true: the same word, and not in there yet
        // spotless:on

        assertThat(words.row(Engagement.CONTACT).to().orElseThrow().name()).isEqualTo("PROSPECT");
        assertThat(words.row(Engagement.PROSPECT).isOutside()).isTrue();
    }

    @Test
    void reportsDrift() {
        // spotless:off
        DriftReport report = DriftReport.of(
                Presets.engagement().funnel(), List.of(DriftReport.Entry.of("R-1", cam, "PROSPECT", log)));
        System.out.println(report.markdown());
        // spotless:on

        assertThat(report.rows()).extracting(DriftReport.Row::kind).containsExactly(DriftReport.Kind.BEHIND);
    }

    @Test
    void looksUpWords() {
        // spotless:off
        Terms terms = Presets.terms();
        List<Term> both = terms.find("prospect").all();                                 // every meaning
        Term one = terms.find("cliente potencial").in(Locale.forLanguageTag("es")).onlyOne();  // stage LEAD
        String label = Presets.salesforceLead().terms().in(Locale.ENGLISH).label("OPEN_NOT_CONTACTED").orElseThrow();
        // spotless:on

        assertThat(both).hasSizeGreaterThan(10);
        assertThat(one.stage()).contains("LEAD");
        assertThat(label).isEqualTo("Open - Not Contacted");
    }

    @Test
    void movesByHand() {
        Funnel deals = Presets.salesforceOpportunity().funnel();
        FunnelRecord deal = deals.replay("D-1", cam, log.subList(0, 5)).orElseThrow();
        // spotless:off
        StageChosen needs = new StageChosen("salesforce-opportunity", "NEEDS_ANALYSIS");
        FunnelRecord moved = deals.record(deal, HumanDecision.by("seller-4", needs, "he told us more", day(30))).record();
        // spotless:on

        assertThat(moved.stage().name()).isEqualTo("NEEDS_ANALYSIS");
    }

    @Test
    void readsLabels() {
        // spotless:off
        LabelReading reading = LabelMaps.ESPOCRM_LEAD.read(List.of("New", "In Process", "Waiting for Godot"));
        System.out.println(reading.kinds());                  // {1=TARGET, 2=ENGAGED}
        System.out.println(reading.problems().get(0).describe());
        String written = LabelMaps.ESPOCRM_LEAD.write(StageKind.PARKED).orElseThrow();  // Recycled
        // spotless:on

        assertThat(reading.kinds()).containsEntry(1, StageKind.TARGET).containsEntry(2, StageKind.ENGAGED);
        assertThat(reading.problems()).hasSize(1);
        assertThat(written).isEqualTo("Recycled");
    }

    @Test
    void readsEventsOfTheWeb() {
        // spotless:off
        AnalyticsReading reading = GoogleAnalytics.standard().read(List.of(
                AnalyticsEvent.of(1, "add_to_cart", cam.id(), day(0)),
                AnalyticsEvent.of(2, "purchase", cam.id(), day(1)).with("transaction_id", "T-7"),
                AnalyticsEvent.of(3, "watched_demo", cam.id(), day(2))));
        FunnelRecord customer = Presets.intent().funnel().replay("R-1", cam, reading.interactions()).orElseThrow();
        // spotless:on

        assertThat(customer.stage().name()).isEqualTo("CUSTOMER");
        assertThat(reading.problems()).hasSize(1);
    }
}
