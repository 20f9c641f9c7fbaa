package io.salesfunnel.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Insists that the guide to errors has a row for a code, and shows the message as it is. */
final class ErrorsPage {

    private static final Path PAGE = Path.of("../docs/guide/errors.md");

    private ErrorsPage() {}

    static void refuses(Outcome<?> outcome, String code, String message) {
        assertThat(outcome.verdict()).isEqualTo(Outcome.Verdict.REFUSED);
        says(outcome.reasons(), code, outcome.explain(), message);
    }

    static void refuses(Admission<?> admission, String code, String message) {
        assertThat(admission.isAdmitted()).isFalse();
        says(admission.reasons(), code, admission.explain(), message);
    }

    static void shows(String code, String message) {
        try {
            assertThat(Files.readString(PAGE)).contains("| `" + code + "` | " + message + " |");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void says(List<Finding> reasons, String code, String explained, String message) {
        assertThat(reasons).extracting(Finding::name).containsExactly(code);
        assertThat(explained).isEqualTo(message);
        shows(code, message);
    }
}
