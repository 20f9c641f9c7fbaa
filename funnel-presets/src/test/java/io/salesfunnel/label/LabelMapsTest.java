package io.salesfunnel.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.definition.InvalidDefinitionException;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelBuilder;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.sales.Pipeline;
import io.salesfunnel.stage.RecordStatus;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelMapsTest {

    static List<LabelMap> all() {
        return LabelMaps.all();
    }

    /** Every label of every system, as read in its sources, by kind; {@code -} is what tells no stage. */
    @Test
    void hasTheLabelsOfEverySystem() {
        assertThat(LabelMaps.all().stream().map(LabelMapsTest::table).collect(Collectors.joining()))
                .isEqualTo("""
                        pipedrive-status PURSUIT open; CUSTOMER won; LOST lost; - deleted
                        pipedrive-stage QUALIFIED Qualified; PURSUIT Contact Made; PURSUIT Proposal Made; ENGAGED Lead In; PURSUIT Demo Scheduled; PURSUIT Negotiations Started
                        twenty PURSUIT NEW; PURSUIT SCREENING; PURSUIT MEETING; PURSUIT PROPOSAL; CUSTOMER CUSTOMER; PURSUIT New; PURSUIT Screening; PURSUIT Meeting; PURSUIT Proposal; CUSTOMER Customer
                        frappe-lead TARGET New; ENGAGED Contacted; PARKED Nurture; QUALIFIED Qualified; REJECTED Unqualified; REJECTED Junk; QUALIFIED Converted
                        frappe-deal PURSUIT Qualification; PURSUIT Demo/Making; PURSUIT Proposal/Quotation; PURSUIT Negotiation; PURSUIT Ready to Close; CUSTOMER Won; LOST Lost
                        espocrm-lead TARGET New; TARGET Assigned; ENGAGED In Process; QUALIFIED Converted; PARKED Recycled; REJECTED Dead
                        espocrm-opportunity PURSUIT Prospecting; PURSUIT Qualification; PURSUIT Proposal; PURSUIT Negotiation; CUSTOMER Closed Won; LOST Closed Lost; PURSUIT Needs Analysis; PURSUIT Value Proposition; PURSUIT Id. Decision Makers; PURSUIT Perception Analysis; PURSUIT Proposal/Price Quote; PURSUIT Negotiation/Review
                        suitecrm-lead TARGET New; TARGET Assigned; ENGAGED In Process; QUALIFIED Converted; PARKED Recycled; REJECTED Dead
                        suitecrm-opportunity PURSUIT Prospecting; PURSUIT Qualification; PURSUIT Needs Analysis; PURSUIT Value Proposition; PURSUIT Id. Decision Makers; PURSUIT Perception Analysis; PURSUIT Proposal/Price Quote; PURSUIT Negotiation/Review; CUSTOMER Closed Won; LOST Closed Lost; PURSUIT Identifying Decision Makers
                        krayin TARGET new; ENGAGED follow-up; QUALIFIED prospect; PURSUIT negotiation; CUSTOMER won; LOST lost; TARGET New; ENGAGED Follow Up; QUALIFIED Prospect; PURSUIT Negotiation; CUSTOMER Won; LOST Lost
                        erpnext-lead TARGET Lead; TARGET Open; ENGAGED Replied; ENGAGED Interested; PURSUIT Opportunity; PURSUIT Quotation; LOST Lost Quotation; CUSTOMER Converted; - Do Not Contact
                        erpnext-opportunity PURSUIT Open; PURSUIT Replied; PURSUIT Quotation; LOST Lost; CUSTOMER Converted; - Closed
                        axelor-lead TARGET To be processed; ENGAGED Marketing qualification; QUALIFIED Sales qualification; PARKED Nurturing; QUALIFIED Converted; LOST Lost
                        axelor-opportunity PURSUIT New; PURSUIT Qualification; PURSUIT Proposition; PURSUIT Negotiation; CUSTOMER Closed won; LOST Closed lost
                        dolibarr-client TARGET 2; CUSTOMER 1; CUSTOMER 3; - 0
                        dolibarr-prospect-status TARGET 0; TARGET 1; ENGAGED 3; ENGAGED 2; TARGET ST_NEVER; TARGET ST_TODO; ENGAGED ST_DONE; ENGAGED ST_PEND; TARGET Never contacted; TARGET To contact; ENGAGED Contacted; ENGAGED Contact in progress; - -1; - ST_NO; - Do not contact
                        dolibarr-opportunity PURSUIT 1; PURSUIT 2; PURSUIT 3; PURSUIT 4; PURSUIT 5; CUSTOMER 6; LOST 7; PURSUIT PROSP; PURSUIT QUAL; PURSUIT PROPO; PURSUIT NEGO; PURSUIT PENDING; CUSTOMER WON; LOST LOST; PURSUIT Prospection; PURSUIT Qualification; PURSUIT Proposal; PURSUIT Negotiation; PURSUIT Pending; CUSTOMER Won; LOST Lost
                        """);
    }

    private static String table(LabelMap map) {
        List<String> cells = new ArrayList<>();
        map.labels().forEach((label, kind) -> cells.add(kind + " " + label));
        map.withoutStage().keySet().forEach(label -> cells.add("- " + label));
        return map.id() + " " + String.join("; ", cells) + "\n";
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsWhatItWrites(LabelMap map) {
        for (StageKind kind : StageKind.values()) {
            map.write(kind).ifPresent(label -> assertThat(map.read(label)).contains(kind));
            assertThat(map.write(kind).isPresent())
                    .isNotEqualTo(map.whyNot(kind).isPresent());
        }
        for (Stage<?> stage : Pipeline.standard().stages()) {
            map.write(stage).ifPresent(label -> assertThat(map.read(label)).contains(stage.kind()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsEveryLabelAsExactlyOneThing(LabelMap map) {
        LabelReading reading = map.read(List.copyOf(map.labels().keySet()));

        assertThat(reading.isComplete()).isTrue();
        assertThat(List.copyOf(reading.kinds().values()))
                .isEqualTo(List.copyOf(map.labels().values()));
        assertThat(map.withoutStage()).allSatisfy((label, meaning) -> {
            assertThat(map.read(label)).isEmpty();
            assertThat(map.labels()).doesNotContainKey(label);
        });
        assertThat(LabelMaps.find(map.id())).contains(map);
    }

    @Test
    void marksWhatIsCommonKnowledgeOnly() {
        Map<String, List<String>> unverified = LabelMaps.all().stream()
                .collect(Collectors.toMap(
                        LabelMap::id,
                        map -> map.labels().keySet().stream()
                                .filter(label ->
                                        !map.source(label).orElseThrow().isVerified())
                                .toList()));
        unverified.values().removeIf(List::isEmpty);

        assertThat(unverified)
                .containsExactly(
                        Map.entry("pipedrive-stage", List.of("Lead In", "Demo Scheduled", "Negotiations Started")));
        assertThat(LabelMaps.find("nobody")).isEmpty();
    }

    @Test
    void saysThatTwentyHasNoStageForALostDeal() {
        assertThat(LabelMaps.TWENTY.write(StageKind.LOST)).isEmpty();
        assertThat(LabelMaps.TWENTY.whyNot(StageKind.LOST))
                .contains(
                        "'twenty' has no label for LOST: an opportunity that was lost stays in its stage or is deleted");
        assertThat(LabelMaps.TWENTY.write(Pipeline.PROPOSAL)).contains("PROPOSAL");
        assertThat(LabelMaps.TWENTY.write(Pipeline.WON)).contains("CUSTOMER");
    }

    @Test
    @DisplayName("P21 a deal of Pipedrive is won or lost by its status, and keeps its stage")
    void readsStatusAndStageOfADealApart() {
        assertThat(LabelMaps.PIPEDRIVE_STATUS.read("lost")).contains(StageKind.LOST);
        assertThat(LabelMaps.PIPEDRIVE_STAGE.read("Proposal Made")).contains(StageKind.PURSUIT);
        assertThat(LabelMaps.PIPEDRIVE_STAGE.whyNot(StageKind.LOST))
                .contains("'pipedrive-stage' has no label for LOST: a deal is lost by its status and keeps its stage");
        assertThat(LabelMaps.PIPEDRIVE_STATUS.read(List.of("deleted")).problems())
                .extracting(UnreadLabel::reason)
                .containsExactly(
                        "it is known and tells no stage, since it means: the deal was deleted, whatever became of it");
    }

    @Test
    @DisplayName("P35 a stage is known by its code, whatever its name was translated or changed to")
    void knowsAStageByItsCode() {
        assertThat(LabelMaps.KRAYIN.read("won")).contains(StageKind.CUSTOMER);
        assertThat(LabelMaps.KRAYIN.read(List.of("Gewonnen", "WON")).problems())
                .extracting(UnreadLabel::reason)
                .containsExactly("it is none of the 12 labels that 'krayin' knows", "'krayin' spells it 'won'");
        assertThat(LabelMaps.KRAYIN.label(StageKind.CUSTOMER, "Gewonnen").write(StageKind.CUSTOMER))
                .contains("won");
    }

    @ParameterizedTest
    @EnumSource(
            value = StageKind.class,
            names = {"PURSUIT", "CUSTOMER", "LOST"})
    @DisplayName("P35 a system that stores codes or ids is written to by those, not by what it displays")
    void writesCodes(StageKind kind) {
        assertThat(LabelMaps.DOLIBARR_OPPORTUNITY.write(kind))
                .hasValueSatisfying(label -> assertThat(label).matches("\\d"));
        assertThat(LabelMaps.KRAYIN.write(kind))
                .hasValueSatisfying(label -> assertThat(label).matches("[a-z-]+"));
    }

    @Test
    @DisplayName("P40 a new lead of Krayin is open, though its pipeline calls it certain; such a funnel is refused")
    void doesNotTakeAStageForWonByItsProbability() {
        assertThat(LabelMaps.KRAYIN.read("new").orElseThrow().status()).isEqualTo(RecordStatus.OPEN);
        List<Stage<Opportunity>> stages = List.of("new", "follow-up", "prospect", "negotiation", "won").stream()
                .map(code ->
                        Stage.of(code, LabelMaps.KRAYIN.read(code).orElseThrow(), Opportunity.class, Opportunity::of))
                .toList();
        FunnelBuilder seeded = Funnel.named("krayin").promotedBy(StandardInteraction.ORDER_PLACED);
        stages.forEach(stage -> seeded.stages(stage).probability(stage, 1));
        Transition<Opportunity, Opportunity> win = new Transition<>("WIN", Opportunity.class, Opportunity.class);
        Transition<Opportunity, Opportunity> next = new Transition<>("NEXT", Opportunity.class, Opportunity.class);

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> seeded.entry(stages.get(0))
                        .automatic(win)
                        .from(stages.get(0), stages.get(1), stages.get(2), stages.get(3))
                        .to(stages.get(4))
                        .onRequest(next)
                        .from(stages.get(0))
                        .to(stages.get(1))
                        .build())
                .withMessageContaining("CERTAIN_BEFORE_THE_END new: probability 1 belongs to a terminal stage only");
    }
}
