package io.salesfunnel.ruleset;

import static io.salesfunnel.ruleset.Bench.FIT;
import static io.salesfunnel.ruleset.Bench.JANE;
import static io.salesfunnel.ruleset.Bench.NOON;
import static io.salesfunnel.ruleset.Bench.SIZE;
import static io.salesfunnel.ruleset.Bench.day;
import static io.salesfunnel.ruleset.Bench.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.AssessmentFailedException;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleSetInFunnelTest {

    private static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);
    private static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);
    private static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);
    private static final Transition<Prospect, Customer> PROMOTE =
            new Transition<>("PROMOTE", Prospect.class, Customer.class);
    private static final Transition<Lead, Prospect> QUALIFY = new Transition<>("QUALIFY", Lead.class, Prospect.class);

    private static Funnel funnel(QualificationRule rule) {
        return Funnel.named("fit-first")
                .stages(LEAD, PROSPECT, CUSTOMER)
                .promotedBy(StandardInteraction.CONTRACT_SIGNED)
                .entry(LEAD)
                .automatic(PROMOTE)
                .from(PROSPECT)
                .to(CUSTOMER)
                .automatic(QUALIFY)
                .from(LEAD)
                .to(PROSPECT)
                .when(rule)
                .build();
    }

    private static Lead lead(Funnel funnel) {
        Interaction form = Interaction.of("i-1", JANE, StandardInteraction.FORM_SUBMITTED, NOON);
        return funnel.enter(LEAD, "L-1", JANE, form).orElseThrow();
    }

    private static Outcome<FunnelRecord> qualified(Funnel funnel) {
        FunnelRecord large =
                funnel.record(lead(funnel), told(Facts.EMPLOYEES, 60)).record();
        return funnel.record(large, told(Facts.NEED, true));
    }

    @Test
    @DisplayName("S4.8 the version of the criteria is recorded with the result")
    void writesItsReferenceIntoTheHistory() {
        Outcome<FunnelRecord> outcome = qualified(funnel(FIT));

        assertThat(outcome.record().stage()).isEqualTo(PROSPECT);
        StageChange change = outcome.changes().get(0);
        assertThat(change.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.name()).isEqualTo("fit");
            assertThat(finding.parameters()).containsEntry("ruleSet", FIT.reference());
            assertThat(finding.parts()).extracting(Finding::name).containsExactly("size", "need");
        });
    }

    @Test
    void staysInTheHistoryWhenTheRulesChange() {
        RuleSet next = RuleSet.named("fit", 2).of(SIZE).validFrom(day(1));
        RuleSets rules = RuleSets.of(FIT.validUntil(day(1)), next);
        Funnel funnel = funnel(rules);

        FunnelRecord first = qualified(funnel).record();
        FunnelRecord second = funnel.record(lead(funnel), Fact.of(Facts.EMPLOYEES, 60, "call", day(1)))
                .record();

        assertThat(reference(first)).isEqualTo(rules.versions().get(0).reference());
        assertThat(reference(second)).isEqualTo(next.reference());
    }

    private static @Nullable Object reference(FunnelRecord record) {
        return record.history().get(1).findings().get(0).parameters().get("ruleSet");
    }

    @Test
    void judgesARecord() {
        FunnelRecord record = qualified(funnel(FIT)).record();

        Qualification qualification = FIT.judge(record, NOON);

        assertThat(qualification.isQualified()).isTrue();
        assertThat(qualification).isEqualTo(FIT.judge(JANE, record.journal().log(), NOON));
    }

    @Test
    void namesTheRecordWhenARuleThrows() {
        RuleSet broken = RuleSet.named("broken", 1).of(QualificationRule.of("throwing", known -> {
            throw new IllegalStateException("out of order");
        }));

        assertThatExceptionOfType(AssessmentFailedException.class)
                .isThrownBy(() -> broken.judge(lead(funnel(FIT)), NOON))
                .withMessageContaining("L-1");
    }
}
