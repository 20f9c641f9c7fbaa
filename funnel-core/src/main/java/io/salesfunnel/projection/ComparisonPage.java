package io.salesfunnel.projection;

import io.salesfunnel.evidence.Evidence;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.projection.Comparison.Cell;
import io.salesfunnel.projection.Comparison.Row;
import java.util.ArrayList;
import java.util.List;

/** A comparison in Markdown. */
final class ComparisonPage {

    private final Comparison comparison;
    private final Notes notes = new Notes("Why nothing moved:");

    ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    String text() {
        List<Funnel> funnels = comparison.funnels();
        List<String> header = new ArrayList<>(List.of("#", "UTC", "evidence"));
        funnels.forEach(funnel -> header.add(Shown.of(funnel, funnels)));
        MarkdownTable table = new MarkdownTable(header);
        for (Row row : comparison.rows()) {
            Evidence evidence = row.evidence();
            List<String> line = new ArrayList<>(
                    List.of(String.valueOf(row.number()), Shown.at(evidence.occurredAt()), Shown.of(evidence)));
            funnels.forEach(funnel -> line.add(shown(comparison.cell(row, funnel))));
            table.add(line);
        }
        return table.text() + notes.text();
    }

    private String shown(Cell cell) {
        String place = Shown.place(cell.stage(), cell.status());
        return cell.isMoved() ? "> " + place : place + notes.mark(Shown.of(cell.reasons()));
    }
}
