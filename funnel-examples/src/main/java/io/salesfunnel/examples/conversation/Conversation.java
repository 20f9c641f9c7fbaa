package io.salesfunnel.examples.conversation;

import io.salesfunnel.condition.Condition;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/** Who sells tools to garages asks what settles it soonest, and stops when it is decided. */
public final class Conversation {

    // spotless:off
    static final RuleSet GARAGE = RuleSet.named("garage-tools", 1).of(Combination.named("fit")
            .veto(Criterion.isTrue(Facts.AUTHORITY).ask("do you decide what is bought?"))
            .weigh(3, Criterion.isTrue(Facts.NEED).ask("do you repair cars?"))
            .weigh(1, Criterion.named("large-enough").reads(Facts.EMPLOYEES)
                    .metWhen(Condition.atLeast(5)).ask("how many people work here?"))
            .weigh(2, Criterion.named("budget-covers-tools").reads(Facts.BUDGET)
                    .metWhen(Condition.atLeast(Money.of(2000, "EUR"))).ask("what may it cost?"))
            .weigh(2, Criterion.named("soon").reads(Facts.PURCHASE_PLANNED)
                    .metWhen(Condition.comesWithin(Period.ofMonths(3), ZoneOffset.UTC)).ask("when will you buy?"))
            .threshold(6));
    // spotless:on

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Map<String, Reply<?>> OWNER = Map.of(
            "do you decide what is bought?", new Reply<>("Yes, it is my garage.", Facts.AUTHORITY, true),
            "do you repair cars?", new Reply<>("Every day.", Facts.NEED, true),
            "what may it cost?", new Reply<>("1500 euros.", Facts.BUDGET, Money.of(1500, "EUR")),
            "when will you buy?", new Reply<>("In May.", Facts.PURCHASE_PLANNED, LocalDate.of(2026, 5, 4)),
            "how many people work here?", new Reply<>("Seven.", Facts.EMPLOYEES, 7));
    private static final Map<String, Reply<?>> RECEPTIONIST =
            Map.of("do you decide what is bought?", new Reply<>("No, I only work here.", Facts.AUTHORITY, false));

    private Conversation() {}

    /** Tells the story on standard output. */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        out.println("With the owner of a garage:");
        talk("P-8", OWNER, out);
        out.println("With the receptionist:");
        talk("P-9", RECEPTIONIST, out);
    }

    private static void talk(String id, Map<String, Reply<?>> replies, PrintStream out) {
        Person person = Person.builder().id(id).build();
        Instant now = MONDAY;
        EvidenceLog log = EvidenceLog.empty();
        Qualification verdict = GARAGE.judge(person, log, now);
        while (verdict.isUndetermined()) {
            String question = verdict.questions().get(0).text();
            Reply<?> reply = Objects.requireNonNull(replies.get(question), question);
            out.println("  - " + question);
            out.println("  - " + reply.words());
            now = now.plusSeconds(60);
            log = log.append(reply.at(now));
            verdict = GARAGE.judge(person, log, now);
        }
        out.println("  " + verdict.explain());
    }
}
