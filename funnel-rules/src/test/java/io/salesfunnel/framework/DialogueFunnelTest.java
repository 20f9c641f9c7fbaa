package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.EMPLOYEES;
import static io.salesfunnel.evidence.StandardInteraction.CALL_ANSWERED;
import static io.salesfunnel.evidence.StandardInteraction.CONTRACT_SIGNED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_REPLIED;
import static io.salesfunnel.evidence.StandardInteraction.EMAIL_SENT;
import static io.salesfunnel.evidence.StandardInteraction.INFORMATION_REQUESTED;
import static io.salesfunnel.evidence.StandardInteraction.LIST_IMPORTED;
import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.day;
import static io.salesfunnel.framework.Case.did;
import static io.salesfunnel.framework.Case.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.party.Person;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A funnel told by dialogue: a lead is whoever is in the database, a prospect was qualified, then spoken with. */
class DialogueFunnelTest {

    private static final RuleSet DIALOGUE =
            StandardRuleSets.dialogue(RuleSet.named("large", 1).of(ProfileCriteria.employeesAtLeast(50)));
    private static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);
    private static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);
    private static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);

    private static final Funnel FUNNEL = Funnel.named("by-dialogue")
            .stages(LEAD, PROSPECT, CUSTOMER)
            .promotedBy(CONTRACT_SIGNED)
            .entry(LEAD)
            .when(InteractionRules.IDENTIFIED)
            .automatic(new Transition<>("PROMOTE", Prospect.class, Customer.class))
            .from(PROSPECT)
            .to(CUSTOMER)
            .automatic(new Transition<>("SPEAK", Lead.class, Prospect.class))
            .from(LEAD)
            .to(PROSPECT)
            .when(DIALOGUE)
            .build();

    private static FunnelRecord after(FunnelRecord record, Evidence... evidence) {
        FunnelRecord latest = record;
        for (Evidence next : evidence) {
            latest = FUNNEL.record(latest, next).record();
        }
        return latest;
    }

    private static FunnelRecord imported(int number) {
        Person person =
                Person.builder().id("p-" + number).name("Cam Marker " + number).build();
        return FUNNEL.enter(LEAD, "L-" + number, person, Interaction.of("i-" + number, person, LIST_IMPORTED, day(0)))
                .orElseThrow();
    }

    @Test
    @DisplayName("S4.13 an import of twenty makes twenty leads and no prospect")
    void makesLeadsByImport() {
        List<FunnelRecord> imported =
                IntStream.range(0, 20).mapToObj(DialogueFunnelTest::imported).toList();

        assertThat(imported).hasSize(20).allMatch(record -> record.stage().equals(LEAD));
    }

    @Test
    @DisplayName("S4.1 lead and prospect are two stages, and by a dialogue one becomes the other")
    void tellsLeadAndProspectApart() {
        FunnelRecord lead =
                FUNNEL.enter(LEAD, "L-1", CAM, did(INFORMATION_REQUESTED, 0)).orElseThrow();
        FunnelRecord prospect = after(lead, told(EMPLOYEES, 60, 1), did(CALL_ANSWERED, 2));

        assertThat(FUNNEL.stages()).extracting(Stage::name).startsWith("LEAD", "PROSPECT");
        assertThat(lead).isInstanceOf(Lead.class);
        assertThat(prospect).isInstanceOf(Prospect.class);
        assertThat(prospect.history()).extracting(StageChange::to).containsExactly("LEAD", "PROSPECT");
    }

    @Test
    @DisplayName("S4.3, S4.4, A11 of a lead who asked it is not known what for, why, or when it might buy")
    void knowsNothingMoreOfALead() {
        FunnelRecord lead =
                FUNNEL.enter(LEAD, "L-1", CAM, did(INFORMATION_REQUESTED, 0)).orElseThrow();

        assertThat(lead.assess(day(1), StandardCriteria.NEED::check).value().status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(lead.assess(day(1), InteractionRules.INTEREST_SHOWN::check)
                        .value()
                        .status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(lead.assess(day(1), StandardCriteria.TIMELINE::check).value().status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(lead.assess(day(1), BuyingStage::of).value().levels()).isEmpty();
    }

    @Test
    @DisplayName("S4.14 who asks for information is a lead, if it is known who asks")
    void makesALeadOfWhoAsks() {
        Person nobody = Person.builder().id(CAM.id()).build();

        assertThat(FUNNEL.enter(LEAD, "L-1", CAM, did(INFORMATION_REQUESTED, 0)).orElseThrow())
                .isInstanceOf(Lead.class);
        assertThat(FUNNEL.enter(LEAD, "L-1", nobody, did(INFORMATION_REQUESTED, 0))
                        .questions())
                .containsExactly("who is it?");
    }

    @Test
    @DisplayName("S4.7 who was reached before it was qualified stays a lead, and it is told why")
    void keepsALeadWhoWasReachedTooEarly() {
        FunnelRecord lead =
                FUNNEL.enter(LEAD, "L-1", CAM, did(INFORMATION_REQUESTED, 0)).orElseThrow();

        Outcome<FunnelRecord> tooEarly =
                FUNNEL.record(after(lead, did(EMAIL_SENT, 1), told(EMPLOYEES, 60, 2)), did(CALL_ANSWERED, 3));
        FunnelRecord inOrder = after(lead, told(EMPLOYEES, 60, 1), did(EMAIL_SENT, 2));

        assertThat(tooEarly.record().stage()).isEqualTo(LEAD);
        assertThat(tooEarly.explain()).contains("large-before-outreach (not met: not before 2026-03-02T12:00:00Z");
        assertThat(inOrder.stage()).isEqualTo(LEAD);
        assertThat(after(inOrder, did(EMAIL_REPLIED, 3)).stage()).isEqualTo(PROSPECT);
    }
}
