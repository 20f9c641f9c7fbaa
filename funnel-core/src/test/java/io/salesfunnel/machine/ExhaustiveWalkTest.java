package io.salesfunnel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding;
import io.salesfunnel.machine.Deal.Action;
import io.salesfunnel.machine.Deal.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every stage, trigger and answer of every guard, against a table written by hand. */
class ExhaustiveWalkTest {

    // from, trigger: decision maker yes/no x budget enough/short/unknown x reason given/missing, '*' for any.
    private static final String TABLE = """
            DISCOVERY PROPOSE yes *       *       -> MOVED PROPOSAL
            DISCOVERY PROPOSE no  *       *       -> REFUSED GUARD_NOT_MET
            DISCOVERY WIN     *   *       *       -> REFUSED NO_SUCH_MOVE
            DISCOVERY LOSE    *   *       *       -> MOVED LOST
            DISCOVERY REOPEN  *   *       *       -> REFUSED NO_SUCH_MOVE
            PROPOSAL  PROPOSE *   *       *       -> REFUSED NO_SUCH_MOVE
            PROPOSAL  WIN     yes enough  *       -> MOVED WON
            PROPOSAL  WIN     yes short   *       -> REFUSED GUARD_NOT_MET
            PROPOSAL  WIN     yes unknown *       -> UNDETERMINED budget-covers-price
            PROPOSAL  WIN     no  *       *       -> REFUSED GUARD_NOT_MET
            PROPOSAL  LOSE    *   *       *       -> MOVED LOST
            PROPOSAL  REOPEN  *   *       *       -> REFUSED NO_SUCH_MOVE
            WON       *       *   *       *       -> REFUSED TERMINAL_STAGE
            LOST      PROPOSE *   *       *       -> REFUSED TERMINAL_STAGE
            LOST      WIN     *   *       *       -> REFUSED TERMINAL_STAGE
            LOST      LOSE    *   *       *       -> REFUSED TERMINAL_STAGE
            LOST      REOPEN  *   *       given   -> MOVED DISCOVERY
            LOST      REOPEN  *   *       missing -> UNDETERMINED reason
            """;

    @Test
    void answersAsTheTableSays() {
        StageMachine<Stage, Action, Deal> machine = Deal.machine();
        List<String> rows = TABLE.lines().toList();
        List<String> used = new ArrayList<>();

        for (Stage stage : Stage.values()) {
            for (Action action : Action.values()) {
                for (String maker : List.of("yes", "no")) {
                    for (String budget : List.of("enough", "short", "unknown")) {
                        for (String reason : List.of("given", "missing")) {
                            List<String> question = List.of(stage.name(), action.name(), maker, budget, reason);
                            String row = only(rows, question);
                            Deal deal = deal(stage, maker, budget, reason);

                            assertThat(words(machine.decide(stage, action, deal)))
                                    .as(question.toString())
                                    .isEqualTo(row.substring(row.indexOf("->") + 3));
                            used.add(row);
                        }
                    }
                }
            }
        }

        assertThat(used).hasSize(4 * 4 * 12).containsAll(rows);
    }

    private static String only(List<String> rows, List<String> question) {
        List<String> matching = rows.stream()
                .filter(row -> matches(Arrays.asList(row.split("\\s+")), question))
                .toList();
        assertThat(matching).as(question.toString()).hasSize(1);
        return matching.get(0);
    }

    private static boolean matches(List<String> row, List<String> question) {
        return java.util.stream.IntStream.range(0, question.size())
                .allMatch(i -> row.get(i).equals("*") || row.get(i).equals(question.get(i)));
    }

    private static Deal deal(Stage stage, String maker, String budget, String reason) {
        Function<String, Integer> amount = word -> word.equals("enough") ? 5000 : 4999;
        return new Deal(
                stage,
                maker.equals("yes"),
                Optional.of(budget)
                        .filter(word -> !word.equals("unknown"))
                        .map(amount)
                        .orElse(null),
                5000,
                reason.equals("given") ? "asked again" : null);
    }

    private static String words(Decision<Stage, Action> decision) {
        if (decision instanceof Moved<Stage, Action> moved) {
            return "MOVED " + moved.to().name();
        }
        if (decision instanceof Refused<Stage, Action> refused) {
            return "REFUSED " + refused.code();
        }
        return "UNDETERMINED " + decision.reasons().stream().map(Finding::name).reduce("", String::concat);
    }
}
