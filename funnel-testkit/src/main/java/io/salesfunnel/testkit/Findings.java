package io.salesfunnel.testkit;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.finding.Finding.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What findings say. */
final class Findings {

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]+}");

    private Findings() {}

    static String words(Finding finding) {
        return finding.describe().strip();
    }

    static String words(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** All words of a finding and of its parts. */
    static Stream<String> texts(Finding finding) {
        Stream<String> own = Stream.of(finding.describe(), finding.reason(), finding.toString());
        Stream<String> parameters = finding.parameters().entrySet().stream().map(Map.Entry::toString);
        return Stream.of(
                        own,
                        parameters,
                        finding.questions().stream(),
                        finding.parts().stream().flatMap(Findings::texts))
                .flatMap(texts -> texts);
    }

    /** Why a finding does not explain itself. */
    static Optional<String> unexplained(Finding finding) {
        Optional<String> place = unfilled(finding);
        if (place.isPresent()) {
            return place.map(found -> "where nothing fills the place " + found);
        }
        if (finding.status() == Status.MET) {
            return Optional.empty();
        }
        if (!finding.hasReason()) {
            return Optional.of("without a reason");
        }
        boolean asks = finding.questions().stream().anyMatch(question -> !question.isBlank());
        return finding.status() == Status.UNKNOWN && !asks ? Optional.of("without a question") : Optional.empty();
    }

    private static Optional<String> unfilled(Finding finding) {
        String filled = String.join(
                " ", finding.parameters().values().stream().map(String::valueOf).toList());
        List<String> places = PLACE.matcher(finding.reason())
                .results()
                .map(MatchResult::group)
                .filter(place -> !filled.contains(place))
                .toList();
        return places.stream().findFirst();
    }
}
