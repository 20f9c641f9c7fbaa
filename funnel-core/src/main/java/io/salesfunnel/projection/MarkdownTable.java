package io.salesfunnel.projection;

import java.util.ArrayList;
import java.util.List;

/** A table whose columns are as wide as their widest cell. */
final class MarkdownTable {

    private final List<List<String>> lines = new ArrayList<>();

    MarkdownTable(List<String> header) {
        add(header);
    }

    void add(List<String> cells) {
        lines.add(cells.stream()
                .map(cell -> Shown.plain(cell).replace("|", "\\|"))
                .toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int[] widths = widths();
        for (int i = 0; i < lines.size(); i++) {
            line(text, lines.get(i), widths);
            if (i == 0) {
                rule(text, widths);
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        return widths;
    }

    private static void line(StringBuilder text, List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            text.append("| ").append(cell).append(" ".repeat(widths[i] - length(cell) + 1));
        }
        text.append("|\n");
    }

    private static void rule(StringBuilder text, int[] widths) {
        for (int width : widths) {
            text.append('|').append("-".repeat(width + 2));
        }
        text.append("|\n");
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
