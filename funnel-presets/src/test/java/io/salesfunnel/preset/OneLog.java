package io.salesfunnel.preset;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.known.Known;
import io.salesfunnel.temperature.Temperature;
import io.salesfunnel.treatment.Advice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened to Cam, read through whichever preset. */
record OneLog(List<Evidence> evidence) {

    static OneLog of(Evidence... evidence) {
        return new OneLog(List.of(evidence));
    }

    OneLog and(Evidence... more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(List.of(more));
        return new OneLog(all);
    }

    private Admission<FunnelRecord> replay(Preset preset) {
        return preset.funnel().replay("R-1", Told.CAM, evidence);
    }

    Optional<FunnelRecord> record(Preset preset) {
        return replay(preset).record();
    }

    String stage(Preset preset) {
        return record(preset).map(record -> record.stage().name()).orElse("OUTSIDE");
    }

    /** The stages one after the other, each once, as the evidence comes in. */
    List<String> way(Preset preset) {
        List<String> way = new ArrayList<>();
        for (int count = 1; count <= evidence.size(); count++) {
            String stage = new OneLog(evidence.subList(0, count)).stage(preset);
            if (way.isEmpty() || !way.get(way.size() - 1).equals(stage)) {
                way.add(stage);
            }
        }
        return way;
    }

    /** Why the last piece of evidence leads no further. */
    String why(Preset preset) {
        OneLog before = new OneLog(evidence.subList(0, evidence.size() - 1));
        Evidence last = evidence.get(evidence.size() - 1);
        Optional<FunnelRecord> record = before.record(preset);
        List<Finding> reasons = record.isPresent()
                ? preset.funnel().record(record.get(), last).reasons()
                : replay(preset).reasons();
        return reasons.stream().map(Finding::describe).collect(Collectors.joining("; "));
    }

    Optional<Temperature> temperature(Preset preset) {
        return preset.temperature()
                .classify(Known.of(Told.CAM, EvidenceLog.of(evidence), latest()))
                .temperature();
    }

    Advice advice(Preset preset) {
        return preset.treatments()
                .advise(record(preset).orElseThrow(), latest())
                .value();
    }

    private Instant latest() {
        return evidence.stream()
                .map(Evidence::occurredAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
