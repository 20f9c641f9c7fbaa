package io.salesfunnel.projection;

import io.salesfunnel.finding.Code;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.projection.DriftReport.Entry;
import io.salesfunnel.projection.DriftReport.Kind;
import io.salesfunnel.projection.DriftReport.Row;
import io.salesfunnel.projection.DriftReport.Why;
import io.salesfunnel.stage.RecordStatus;
import java.util.ArrayList;
import java.util.List;

/** A drift report in Markdown. */
final class DriftPage {

    private final Funnel funnel;
    private final DriftReport report;

    DriftPage(Funnel funnel, DriftReport report) {
        this.funnel = funnel;
        this.report = report;
    }

    String text() {
        StringBuilder text = new StringBuilder(counts());
        if (!report.repeated().isEmpty()) {
            text.append("Given more than once: ")
                    .append(String.join(", ", report.repeated()))
                    .append(".\n");
        }
        if (report.rows().isEmpty()) {
            return text.toString();
        }
        MarkdownTable table = new MarkdownTable(List.of("#", "record", "stored", "derived", "how"));
        Notes notes = new Notes("Why:");
        for (Row row : report.rows()) {
            String how = row.kind() + notes.mark(words(row.why()));
            table.add(List.of(
                    String.valueOf(row.number()), row.entry().recordId(), stored(row.entry()), derived(row), how));
        }
        return text.append('\n').append(table.text()).append(notes.text()).toString();
    }

    private String counts() {
        StringBuilder text = new StringBuilder();
        int agreeing = report.agreeing();
        text.append(report.entries()).append(report.entries() == 1 ? " entry" : " entries");
        text.append(" in funnel ").append(funnel.id()).append(": ");
        text.append(agreeing).append(agreeing == 1 ? " agrees" : " agree");
        for (Kind kind : Kind.values()) {
            long count =
                    report.rows().stream().filter(row -> row.kind() == kind).count();
            if (count > 0) {
                text.append(", ").append(count).append(' ').append(kind);
            }
        }
        return text.append(".\n").toString();
    }

    static String stored(Entry entry) {
        return Code.shown(entry.stage())
                + entry.status().map(status -> ", " + status).orElse("");
    }

    /** With its status where one is stored, as that may be all that differs. */
    private static String derived(Row row) {
        if (row.kind() == Kind.FAILED) {
            return "not known";
        }
        if (row.derived().isPresent() && row.entry().status().isPresent()) {
            return row.derived().get().stage() + ", " + row.derived().get().status();
        }
        return Shown.place(
                row.derived().map(FunnelRecord::stage),
                row.derived().map(FunnelRecord::status).orElse(RecordStatus.OPEN));
    }

    private static String words(Why why) {
        List<String> words = new ArrayList<>();
        why.causes().forEach(cause -> words.add(cause.id() + " (" + Shown.of(cause) + ")"));
        why.reasons().forEach(reason -> words.add(reason.describe()));
        why.failure().ifPresent(failed -> words.add(String.valueOf(failed.getMessage())));
        return String.join("; ", words);
    }
}
