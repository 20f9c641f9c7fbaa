package io.salesfunnel.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.stage.StageKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class LabelMapPropertyTest {

    @Provide
    Arbitrary<LabelMap> maps() {
        return Arbitraries.maps(words(), Arbitraries.of(StageKind.class).injectNull(0.2))
                .ofMaxSize(8)
                .map(LabelMapPropertyTest::map);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.oneOf(
                        words(), words(), words(), Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("new", "New", "open", "won", "lost", "Closed Won", "closed-won", "1", "2", "gewonnen");
    }

    private static LabelMap map(Map<String, StageKind> kinds) {
        LabelMap map = LabelMap.named("drawn");
        for (Map.Entry<String, StageKind> label : new LinkedHashMap<>(kinds).entrySet()) {
            map = label.getValue() == null
                    ? map.noStage(label.getKey(), "something else")
                    : map.label(label.getValue(), label.getKey());
        }
        return map;
    }

    @Property(tries = 300)
    void readsWhatItWritesAndSaysWhatItCannotWrite(@ForAll("maps") LabelMap map, @ForAll StageKind kind) {
        map.write(kind).ifPresent(label -> assertThat(map.read(label)).contains(kind));

        assertThat(map.write(kind).isPresent()).isEqualTo(map.labels().containsValue(kind));
        assertThat(map.whyNot(kind).isPresent()).isNotEqualTo(map.labels().containsValue(kind));
        Statistics.label("written").collect(map.write(kind).isPresent()).coverage(coverage -> {
            coverage.check(true).count(found -> found > 30);
            coverage.check(false).count(found -> found > 30);
        });
    }

    @Property(tries = 300)
    void losesNoLine(@ForAll("maps") LabelMap map, @ForAll("lines") List<String> lines) {
        LabelReading all = map.read(lines);
        LabelReading some = map.readUntilProblem(lines);

        assertThat(all.kinds().size() + all.problems().size()).isEqualTo(lines.size());
        assertThat(all.notRead()).isZero();
        assertThat(some.kinds().size() + some.problems().size() + some.notRead())
                .isEqualTo(lines.size());
        assertThat(some.problems()).isEqualTo(all.problems().stream().limit(1).toList());
        all.kinds()
                .forEach((line, kind) ->
                        assertThat(map.read(lines.get(line - 1))).contains(kind));
        all.problems().forEach(problem -> assertThat(problem.label()).isEqualTo(lines.get(problem.line() - 1)));
        Statistics.label("problems")
                .collect(Math.min(2, all.problems().size()))
                .coverage(coverage -> IntStream.rangeClosed(0, 2)
                        .forEach(count -> coverage.check(count).count(found -> found > 5)));
    }
}
