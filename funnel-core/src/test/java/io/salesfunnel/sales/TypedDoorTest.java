package io.salesfunnel.sales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funnel.attempt(Engagement.ENGAGE, prospect, evidence)",
                "funnel.attempt(Engagement.ENGAGE, prospect, evidence).orElseThrow().journal()",
                "funnel.attempt(Engagement.PROMOTE, prospect, evidence)",
                "funnel.attempt(Engagement.PROMOTE, customer, evidence)",
                "funnel.attempt(StatusTransition.LOSE, customer, decision)",
                "funnel.enter(Engagement.PROSPECT, \"P-1\", lead.party(), evidence)",
                "builder.automatic(Engagement.ENGAGE).from(Engagement.PROSPECT).to(Engagement.LEAD)",
                "builder.automatic(Engagement.PURSUE).from(Engagement.CONTACT, Engagement.OPPORTUNITY)",
                "builder.automatic(Engagement.PROMOTE).from(Engagement.PROSPECT, Engagement.LEAD)",
                "builder.automatic(buy).from(Engagement.LEAD).to(Engagement.CUSTOMER)"
            })
    void compilesWithTheRightTypes(String expression) {
        assertThat(Compilation.errors(expression)).isEmpty();
    }

    @Test
    void compilesToTheTypeOfTheRecordThatIsMade() {
        assertThat(Compilation.errors("(Lead) funnel.attempt(Engagement.ENGAGE, prospect, evidence).orElseThrow()"))
                .isEmpty();
        assertThat(Compilation.errors("(Customer) funnel.attempt(Engagement.ENGAGE, prospect, evidence).orElseThrow()"))
                .containsExactly("compiler.err.prob.found.req at"
                        + " funnel.attempt(Engagement.ENGAGE, prospect, evidence).orElseThrow()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "lead"})
    void doesNotCompileWithARecordOfAnotherType(String record) {
        assertThat(Compilation.errors("funnel.attempt(Engagement.ENGAGE, " + record + ", evidence)"))
                .containsExactly("compiler.err.cant.apply.symbols at funnel.attempt");
    }

    @Test
    void doesNotCompileWithEvidenceThatDecidesNothingForAChangeOfStatus() {
        assertThat(Compilation.errors("funnel.attempt(StatusTransition.LOSE, lead, evidence)"))
                .containsExactly("compiler.err.cant.apply.symbols at funnel.attempt");
    }

    @Test
    void doesNotCompileFromAStageOfOtherRecords() {
        String problem = "compiler.err.prob.found.req at Engagement.LEAD";

        assertThat(Compilation.errors("builder.automatic(Engagement.ENGAGE).from(Engagement.LEAD)"))
                .containsExactly(problem);
        assertThat(Compilation.errors(
                        "builder.automatic(Engagement.ENGAGE).from(Engagement.PROSPECT, Engagement.LEAD)"))
                .hasSize(1)
                .allSatisfy(error -> assertThat(error).contains(".automatic(Engagement.ENGAGE)"));
    }

    @Test
    void doesNotCompileToAStageOfOtherRecords() {
        assertThat(Compilation.errors("builder.automatic(buy).from(Engagement.LEAD).to(Engagement.LEAD)"))
                .containsExactly("compiler.err.prob.found.req at Engagement.LEAD");
        assertThat(Compilation.errors(
                        "builder.automatic(Engagement.ENGAGE).from(Engagement.PROSPECT).to(" + "Engagement.CUSTOMER)"))
                .containsExactly("compiler.err.prob.found.req at Engagement.CUSTOMER");
    }

    @Test
    void doesNotCompileAViewOfOtherRecords() {
        assertThat(Compilation.errors("Stage.of(\"LEAD\", StageKind.ENGAGED, Lead.class, Customer::of)"))
                .hasSize(1)
                .allSatisfy(error -> assertThat(error).contains("Stage.of"));
    }

    @Test
    void doesNotLetUsersMakeRecordsOrJournals() {
        assertThat(Compilation.errors("new Lead() {}")).isNotEmpty();
        assertThat(Compilation.errors("new Journal(null, null, null, null, null, null)"))
                .hasSize(1)
                .allSatisfy(error -> assertThat(error).startsWith("compiler.err.not.def.public"));
    }
}
