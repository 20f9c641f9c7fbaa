package io.salesfunnel.export;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reason in one text, such as {@code temperature (met) WARM by recency}. */
final class ReasonText {

    private static final Pattern FORM =
            Pattern.compile("([^ ]+) \\((met|not met|unknown)\\)(?: (.*))?", Pattern.DOTALL);

    private ReasonText() {}

    static String of(Finding reason) {
        String text = reason.reason();
        return reason.name() + " (" + words(reason.status()) + ")" + (text.isEmpty() ? "" : " " + text);
    }

    static Finding parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no reason");
        }
        String told = parts.group(3) == null ? "" : parts.group(3);
        return switch (parts.group(2)) {
            case "met" -> Finding.met(told).named(parts.group(1));
            case "not met" -> Finding.notMet(told).named(parts.group(1));
            default -> Finding.unknown(told).named(parts.group(1));
        };
    }

    private static String words(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
