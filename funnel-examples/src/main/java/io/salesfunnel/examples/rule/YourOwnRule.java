package io.salesfunnel.examples.rule;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

/** The ready-made funnel, which asks for a budget only after it was given a rule that does. */
public final class YourOwnRule {

    private static final Instant SUNDAY = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final Person PERSON =
            Person.builder().id("P-7").phone("+1 202 555 0117").build();

    // spotless:off
    static QualificationRule budgetCovers(Money price) {
        return Criterion.named("budget-covers-price")
                .reads(Facts.BUDGET)
                .metWhen(Condition.atLeast(price))
                .ask("what is the budget?");
    }

    static Funnel withBudget(Money price) {
        return Engagement.standard().named("engagement-with-budget", 1).requiring(budgetCovers(price)).funnel();
    }
    // spotless:on

    private YourOwnRule() {}

    /** Tells the story on standard output. */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        out.println("Without the rule, after a good call:");
        out.println("  " + called(Engagement.standard().funnel(), call()).explain());

        Funnel funnel = withBudget(Money.of(5000, "EUR"));
        Outcome<Contact> open = called(funnel, call());
        out.println("With the rule, after the same call:");
        out.println("  " + open.explain());
        out.println("  To ask: " + String.join(" ", open.questions()));
        out.println("With the rule, if the call brings a budget of 3000 EUR:");
        out.println("  " + called(funnel, call(budget(3000))).explain());
        out.println("With the rule, if it brings a budget of 6000 EUR:");
        out.println("  " + called(funnel, call(budget(6000))).explain());
    }

    private static Outcome<Contact> called(Funnel funnel, Interaction call) {
        HumanDecision fits = HumanDecision.by("seller-4", StandardDecision.FIT_ASSERTED, "fits", SUNDAY);
        Interaction form = Interaction.of("I-1", PERSON, StandardInteraction.FORM_SUBMITTED, MONDAY);
        Prospect prospect =
                funnel.enter(Engagement.PROSPECT, "R-7", PERSON, fits).orElseThrow();
        Lead lead = funnel.attempt(Engagement.ENGAGE, prospect, form).orElseThrow();
        return funnel.attempt(Engagement.QUALIFY, lead, call);
    }

    private static Interaction call(Fact<?>... more) {
        return Interaction.builder()
                .id("I-2")
                .partyId(PERSON.id())
                .type(StandardInteraction.CALL_ANSWERED)
                .occurredAt(TUESDAY)
                .addFact(Fact.of(Facts.INTEREST, true, "call", TUESDAY))
                .addFact(Fact.of(Facts.TARGET_GROUP, true, "call", TUESDAY))
                .addFact(Fact.of(Facts.IDEAL_CUSTOMER_PROFILE, true, "call", TUESDAY))
                .addFact(Fact.of(Facts.MEANS, true, "call", TUESDAY))
                .addAllFacts(List.of(more))
                .build();
    }

    private static Fact<Money> budget(long amount) {
        return Fact.of(Facts.BUDGET, Money.of(amount, "EUR"), "call", TUESDAY);
    }
}
