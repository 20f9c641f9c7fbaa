package io.salesfunnel.funnel;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What to ask, read from the unknown leaves of findings. */
final class Questions {

    private final List<String> questions = new ArrayList<>();

    private Questions() {}

    static List<String> in(List<Finding> findings) {
        Questions all = new Questions();
        findings.forEach(all::collect);
        return List.copyOf(all.questions);
    }

    private void collect(Finding finding) {
        if (!finding.parts().isEmpty()) {
            finding.parts().forEach(this::collect);
        } else if (finding.status() == Status.UNKNOWN) {
            Object question = finding.parameters().get("question");
            String text = Objects.requireNonNullElse(question, finding.name()).toString();
            if (!questions.contains(text)) {
                questions.add(text);
            }
        }
    }
}
