package io.salesfunnel.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.known.Known;
import io.salesfunnel.party.Party;
import io.salesfunnel.stage.StageChange;
import io.salesfunnel.temperature.TemperatureReading;
import io.salesfunnel.treatment.Action;
import io.salesfunnel.treatment.Advice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story told to a preset event by event: after each, where the party is and why, how warm it is, and what to do. The
 * text is compared with a file under {@code src/test/resources/golden}, which only a person changes. With the system
 * property {@code golden.dir}, the text is written into that directory too, to be read and copied.
 */
final class GoldenStory {

    private final StringBuilder text = new StringBuilder();
    private final List<Evidence> soFar = new ArrayList<>();
    private final Preset preset;
    private Party party = Told.CAM;
    private final Map<String, Function<Known, String>> more = new LinkedHashMap<>();
    private final List<String> questions = new ArrayList<>();
    private @Nullable FunnelRecord record;
    private @Nullable TemperatureReading latest;

    GoldenStory(Preset preset) {
        this.preset = preset;
    }

    /** Tells something else of each moment. */
    GoldenStory telling(String name, Function<Known, String> question) {
        more.put(name, question);
        return this;
    }

    /** Begins anew with somebody. */
    GoldenStory about(String who, Party somebody) {
        text.append(text.isEmpty() ? "" : "\n").append("== ").append(who).append('\n');
        soFar.clear();
        record = null;
        latest = null;
        party = somebody;
        return this;
    }

    GoldenStory then(Evidence... evidence) {
        for (Evidence next : evidence) {
            soFar.add(next);
            text.append('\n')
                    .append(next.occurredAt())
                    .append(' ')
                    .append(told(next))
                    .append('\n');
            line("why", record == null ? enter() : record(record, next));
            describe(next.occurredAt());
        }
        return this;
    }

    /** Nothing happens, but time has passed. */
    GoldenStory look(Instant at) {
        text.append('\n').append(at).append(" nothing has happened since\n");
        describe(at);
        return this;
    }

    private FunnelRecord record() {
        return Objects.requireNonNull(record);
    }

    private String enter() {
        Admission<FunnelRecord> admission = preset.funnel().replay("R-1", party, soFar);
        record = admission.record().orElse(null);
        ask(admission.reasons());
        return admission
                .record()
                .map(entered -> entered.history().stream()
                        .map(GoldenStory::change)
                        .collect(Collectors.joining(", then ", "enters on ", "")))
                .orElse(admission.explain());
    }

    private static String change(StageChange change) {
        return change.transition() + ": "
                + change.findings().stream().map(Finding::describe).collect(Collectors.joining(", "));
    }

    private String record(FunnelRecord before, Evidence next) {
        Outcome<FunnelRecord> outcome = preset.funnel().record(before, next);
        record = outcome.record();
        ask(outcome.reasons());
        return outcome.explain();
    }

    /** Of what is a plain no, no answer would change anything. */
    private void ask(List<Finding> reasons) {
        reasons.stream()
                .filter(reason -> reason.status() == Status.UNKNOWN)
                .flatMap(reason -> reason.questions().stream())
                .forEach(questions::add);
    }

    private void describe(Instant at) {
        if (record == null) {
            line("stage", "outside");
            list("ask", questions);
            questions.clear();
            return;
        }
        line("stage", record.stage() + ", " + record.status());
        TemperatureReading reading =
                record.assess(at, preset.temperature()::classify).value();
        line("temperature", reading.temperature().map(Enum::name).orElse("none"));
        if (!reading.equals(latest)) {
            list("because", reading.reasons().stream().map(Finding::describe).toList());
        }
        latest = reading;
        more.forEach(
                (name, question) -> line(name, record().assess(at, question).value()));
        Advice advice = preset.treatments().advise(record, at).value();
        list("do", advice.steps());
        list("do not", advice.avoided().stream().map(Action::name).toList());
        list("not now", advice.suppressed().stream().map(Finding::describe).toList());
        questions.addAll(advice.questions());
        list("ask", questions.stream().distinct().toList());
        questions.clear();
        advice.respondBy().ifPresent(end -> line("until", end + (advice.isOverdue() ? ", overdue" : "")));
    }

    private void list(String name, List<?> values) {
        if (!values.isEmpty()) {
            line(name, values.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private void line(String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-12s ", name)).append(value).append('\n');
    }

    private static String told(Evidence evidence) {
        String what;
        if (evidence instanceof Interaction interaction) {
            what = interaction.type().name()
                    + interaction.campaign().map(campaign -> " of " + campaign).orElse("");
        } else if (evidence instanceof HumanDecision decision) {
            what = decision.type().name() + " by " + decision.actor()
                    + decision.code().map(code -> ", " + code).orElse("");
        } else {
            return fact((Fact<?>) evidence);
        }
        List<Fact<?>> facts = evidence.facts();
        return facts.isEmpty()
                ? what
                : what + " tells " + facts.stream().map(GoldenStory::fact).collect(Collectors.joining(", "));
    }

    private static String fact(Fact<?> fact) {
        return fact.key().name() + " = " + fact.value();
    }

    /** Compares line by line, so that the first difference is what one reads first. */
    void isAsIn(String file) {
        String actual = "# " + preset + "\n" + text;
        write(file, actual);
        List<String> expected = golden(file).lines().toList();
        List<String> found = actual.lines().toList();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String one = i < expected.size() ? expected.get(i) : "<end>";
            String other = i < found.size() ? found.get(i) : "<end>";
            assertThat(other)
                    .as(
                            "line %d of src/test/resources/golden/%s; if the change is meant, run the test with"
                                    + " -Dgolden.dir=<directory>, read what it writes there, and copy it",
                            i + 1, file)
                    .isEqualTo(one);
        }
    }

    private static String golden(String file) {
        try (InputStream in = GoldenStory.class.getResourceAsStream("/golden/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String file, String text) {
        Optional.ofNullable(System.getProperty("golden.dir")).map(Path::of).ifPresent(directory -> {
            try {
                Files.createDirectories(directory);
                Files.writeString(directory.resolve(file), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
