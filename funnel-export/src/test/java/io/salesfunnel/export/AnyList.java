package io.salesfunnel.export;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectList;
import io.salesfunnel.temperature.Temperature;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Lists with whatever a list may hold, and signs that files make much of. */
final class AnyList extends DomainContextBase {

    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-30T00:00:00Z").getEpochSecond();

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("=+-@'\"\\%;:,()\r\n\t \u0000\u0085\u2028\uFEFF\uFFFE\uFF1D\uD83D\uDE00ab12")
                .ofMaxLength(12);
        return Arbitraries.oneOf(awkward, Arbitraries.strings().ofMaxLength(90));
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .alpha()
                        .numeric()
                        .withChars("._:/$+#~-")
                        .ofMinLength(1)
                        .ofMaxLength(8),
                Arbitraries.strings()
                        .withChars("\u00e9\u0416\u4e2d\u0301x")
                        .ofMinLength(1)
                        .ofMaxLength(200));
    }

    private static Arbitrary<Instant> instants(long first, long last) {
        Arbitrary<Integer> nanos =
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 999_999_999));
        return Combinators.combine(Arbitraries.longs().between(first, last), nanos)
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<Finding> reasons() {
        return Combinators.combine(Arbitraries.of(Status.values()), codes(), texts())
                .as((status, name, text) -> switch (status) {
                    case MET -> Finding.met(text).named(name);
                    case NOT_MET -> Finding.notMet(text).named(name);
                    case UNKNOWN -> Finding.unknown(text).named(name);
                });
    }

    private static Arbitrary<Approach> approaches() {
        return Combinators.combine(
                        codes(),
                        codes(),
                        Arbitraries.of(Temperature.values()).optional(),
                        instants(FIRST, LAST),
                        instants(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
                                .optional(),
                        reasons().list().ofMaxSize(3),
                        texts().filter(text -> !text.isBlank()).list().ofMaxSize(3))
                .as((party, stage, temperature, due, validUntil, reasons, questions) ->
                        new Approach(1, "x", party, stage, temperature, due, validUntil, reasons, questions));
    }

    private static ProspectList list(
            String name, String seller, Instant asOf, long days, List<Approach> approaches, List<String> ids) {
        return new ProspectList(
                name,
                seller,
                asOf,
                asOf.plusNanos(days),
                IntStream.range(0, Math.min(approaches.size(), ids.size()))
                        .mapToObj(i -> ranked(approaches.get(i), 2 * i + 1, ids.get(i)))
                        .toList());
    }

    private static Approach ranked(Approach of, int rank, String id) {
        return new Approach(
                rank,
                id,
                of.partyId(),
                of.stage(),
                of.temperature(),
                of.due(),
                of.validUntil(),
                of.reasons(),
                of.questions());
    }

    @Provide
    Arbitrary<ProspectList> lists() {
        return Combinators.combine(
                        codes(),
                        codes(),
                        instants(FIRST, LAST),
                        Arbitraries.longs().between(1, 86_400_000_000_000L),
                        approaches().list().ofMaxSize(4),
                        codes().list().uniqueElements().ofMinSize(1).ofMaxSize(4))
                .as(AnyList::list);
    }
}
