package io.salesfunnel.examples.pipeline.report;

import io.salesfunnel.examples.pipeline.deal.DealStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a summary as JSON, its keys always in the same order. */
public final class SummaryFile {

    /** The name of the file. */
    public static final String NAME = "summary.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private SummaryFile() {}

    /** Writes the file into a folder. */
    public static void write(Summary summary, Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), MAPPER.writeValueAsString(json(summary)) + "\n");
    }

    private static Map<String, Object> json(Summary summary) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("deals", summary.deals());
        json.put("byStage", byStage(summary));
        json.put("transitions", summary.transitions());
        json.put("refused", summary.book().refused());
        json.put("problems", summary.book().problems());
        json.put("winRateOfClosed", summary.winRateOfClosed());
        json.put("winRateOfEngaged", summary.winRateOfEngaged());
        json.put("wonValue", summary.wonValue());
        json.put("averageWonValue", summary.averageWonValue());
        json.put("medianDaysEngagedToClosed", medians(summary));
        json.put("openAtEnd", summary.openAtEnd());
        return json;
    }

    private static Map<String, Object> byStage(Summary summary) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (DealStage stage : DealStage.values()) {
            counts.put(stage.label(), summary.count(stage));
        }
        return counts;
    }

    private static Map<String, Object> medians(Summary summary) {
        Map<String, Object> medians = new LinkedHashMap<>();
        medians.put("all", summary.medianDaysEngagedToClosed(DealStage.WON, DealStage.LOST));
        medians.put("won", summary.medianDaysEngagedToClosed(DealStage.WON));
        medians.put("lost", summary.medianDaysEngagedToClosed(DealStage.LOST));
        return medians;
    }
}
