package io.salesfunnel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class EvidencePropertyTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String MARKER = "MarkerOfJane";

    @Property
    void isOrderedAlikeWhateverTheArrival(@ForAll("pieces") List<Evidence> pieces, @ForAll Random random) {
        List<Evidence> sorted = pieces.stream().sorted(Evidence.ORDER).toList();
        List<Evidence> shuffled = new ArrayList<>(pieces);
        Collections.shuffle(shuffled, random);

        shuffled.sort(Evidence.ORDER);

        assertThat(shuffled).isEqualTo(sorted);
        Statistics.collect(pieces.size() > 1 ? "several" : "few");
        Statistics.coverage(coverage -> coverage.check("several").count(count -> count > 0));
    }

    @Property
    void isOrderedByTimeThenSequenceThenId(@ForAll("piece") Evidence one, @ForAll("piece") Evidence other) {
        int expected = one.occurredAt().compareTo(other.occurredAt());
        if (expected == 0) {
            expected = Long.compare(one.sequence(), other.sequence());
        }
        if (expected == 0) {
            expected = one.id().compareTo(other.id());
        }

        assertThat(Integer.signum(Evidence.ORDER.compare(one, other))).isEqualTo(Integer.signum(expected));
    }

    @Provide
    Arbitrary<List<Evidence>> pieces() {
        return piece().list().ofMaxSize(12).uniqueElements(each -> each.id() + each.sequence());
    }

    @Provide
    Arbitrary<Evidence> piece() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 2).map(NOON::plusSeconds),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((code, at, sequence, kind) -> switch (kind) {
                    case 0 -> visit(code + at, "p-1", at, sequence);
                    case 1 -> fact("true", code, at, sequence);
                    default -> decision(code, "asked", at, sequence);
                });
    }

    @Property
    void printsNoPersonalText(@ForAll @StringLength(max = 1900) String tail) {
        Fact<String> fact = fact(MARKER + tail, "call", NOON, 0);
        HumanDecision decision = HumanDecision.builder()
                .from(decision("rep-1", MARKER + tail, NOON, 0))
                .addFacts(fact)
                .build();

        assertThat(fact + fact.id() + decision + decision.id()).doesNotContain(MARKER);
    }

    @Property
    void quotesNoPersonalTextThatItRefuses(@ForAll @StringLength(max = 200) String tail) {
        String text = MARKER + " " + tail;
        String tooLong = text.repeat(200);

        assertThat(List.<ThrowingCallable>of(
                        () -> visit(text, "p-1", NOON, 0),
                        () -> visit("v-1", text, NOON, 0),
                        () -> fact("r-1", text, NOON, 0),
                        () -> decision(text, "asked", NOON, 0),
                        () -> decision("rep-1", tooLong, NOON, 0),
                        () -> HumanDecision.builder()
                                .from(decision("rep-1", text, NOON, 0))
                                .addFacts(fact(text, "call", NOON.plusNanos(1), 0))
                                .build()))
                .allSatisfy(attempt -> assertThatIllegalArgumentException()
                        .isThrownBy(attempt)
                        .withNoCause()
                        .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain(MARKER)));
    }

    private static Interaction visit(String id, String party, Instant at, long sequence) {
        return Interaction.builder()
                .id(id)
                .partyId(party)
                .type(StandardInteraction.WEBSITE_VISITED)
                .occurredAt(at)
                .sequence(sequence)
                .build();
    }

    private static Fact<String> fact(String value, String source, Instant asOf, long sequence) {
        return Fact.<String>builder()
                .key(Facts.ACCOUNT_MANAGER)
                .value(value)
                .source(source)
                .asOf(asOf)
                .sequence(sequence)
                .build();
    }

    private static HumanDecision decision(String actor, String reason, Instant at, long sequence) {
        return HumanDecision.builder()
                .actor(actor)
                .type(StandardDecision.REQUESTED)
                .reason(reason)
                .decidedAt(at)
                .sequence(sequence)
                .build();
    }
}
