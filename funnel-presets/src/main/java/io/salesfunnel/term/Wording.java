package io.salesfunnel.term;

import io.salesfunnel.definition.Direction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.finding.Code;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.TransitionMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a glossary says it. */
final class Wording {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#&~]");

    private Wording() {}

    static String kind(StageKind kind) {
        return switch (kind) {
            case TARGET -> "might buy, and has done nothing yet";
            case ENGAGED -> "takes part";
            case QUALIFIED -> "was found suitable";
            case PURSUIT -> "a deal is being pursued";
            case CUSTOMER -> "has bought";
            case PARKED -> "fits, and not now";
            case REJECTED -> "does not fit";
            case LOST -> "the deal is gone";
        };
    }

    static String mode(TransitionMode mode) {
        return switch (mode) {
            case AUTOMATIC -> "Happens by itself";
            case ON_REQUEST -> "Happens on request only";
            case HUMAN_DECISION -> "Is decided by a person";
        };
    }

    static String direction(Direction direction) {
        return switch (direction) {
            case FORWARD -> "from";
            case REGRESS -> "back from";
            case REOPEN -> "opened again from";
        };
    }

    static List<String> customer(Collection<InteractionType> promotedBy) {
        return List.of(
                "## What makes a customer",
                "",
                promotedBy.isEmpty()
                        ? "Nothing does in this funnel."
                        : "Any of: "
                                + codes(promotedBy.stream()
                                        .map(InteractionType::name)
                                        .toList()) + ".");
    }

    static List<String> closing(Funnel funnel) {
        List<String> lines = new ArrayList<>(List.of(
                "## What closes a record in any stage, and opens it again",
                "",
                "A person decides it and says why; the stage stays.",
                ""));
        for (StatusTransition transition : StatusTransition.values()) {
            Collection<String> reasons = funnel.reasons(transition);
            lines.add("- " + code(transition.name()) + ": " + status(transition) + "."
                    + (reasons.isEmpty() ? "" : " Needs a reason, one of " + codes(reasons) + "."));
        }
        return lines;
    }

    private static String status(StatusTransition transition) {
        return switch (transition) {
            case LOSE -> "the deal is gone";
            case DISQUALIFY -> "the party does not fit";
            case PARK -> "the party fits, and not now; says when to wake it up";
            case WAKE -> "back from being parked";
            case ABANDON -> "the party is silent, and nobody waits any longer";
            case REOPEN -> "back from lost, disqualified or abandoned, for another round";
        };
    }

    /** Such as {@code hot-prospect, at `HOT` (S0.5)}. */
    static String word(Term term) {
        String at = term.stage().isPresent()
                ? term.temperature()
                        .map(reached -> ", at " + code(reached.name()))
                        .orElse("")
                : "";
        return plain(term.word()) + at + source(term);
    }

    static String meaning(Term term) {
        String meaning = Stream.concat(term.stage().stream(), term.temperature().map(Enum::name).stream())
                .map(Wording::code)
                .collect(Collectors.joining(" at "));
        return meaning.isEmpty() ? "no stage" : meaning;
    }

    /** Such as {@code - **klant**: `CUSTOMER`; `CONTACT` (S3.16)}. */
    static String candidates(List<Term> terms) {
        return terms.stream()
                .map(term -> meaning(term) + source(term))
                .collect(Collectors.joining("; ", "- **" + plain(terms.get(0).word()) + "**: ", ""));
    }

    private static String source(Term term) {
        return Optional.of(term.source())
                .filter(source -> !source.isBlank())
                .map(source -> " (" + plain(source) + ")")
                .orElse("");
    }

    static String plain(String text) {
        return MARKUP.matcher(text.strip()).replaceAll("\\\\$0");
    }

    static String code(String code) {
        return "`" + Code.shown(code) + "`";
    }

    static String codes(Collection<String> codes) {
        return codes.stream().map(Wording::code).collect(Collectors.joining(", "));
    }
}
