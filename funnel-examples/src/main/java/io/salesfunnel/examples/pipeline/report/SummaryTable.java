package io.salesfunnel.examples.pipeline.report;

import io.salesfunnel.examples.pipeline.csv.Problem;
import io.salesfunnel.examples.pipeline.deal.DealStage;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints a summary for people. */
public final class SummaryTable {

    private static final int PROBLEMS_SHOWN = 10;

    private final PrintStream out;

    /** A table on a stream. */
    public SummaryTable(PrintStream out) {
        this.out = out;
    }

    /** Prints the numbers, then the first problems. */
    public void print(Summary summary) {
        line("Deals", grouped(summary.deals()));
        for (DealStage stage : DealStage.values()) {
            line("  " + stage.label(), grouped(summary.count(stage)));
        }
        line("Open at the end", grouped(summary.openAtEnd()));
        line("Transitions", grouped(summary.transitions()));
        line("Refused rows", grouped(summary.book().refused()));
        line("Win rate of closed", percent(summary.winRateOfClosed()));
        line("Win rate of engaged", percent(summary.winRateOfEngaged()));
        line("Won value", money(summary.wonValue()));
        line("Average won value", money(summary.averageWonValue()));
        line("Median days to close", days(summary, DealStage.WON, DealStage.LOST));
        line("  Won", days(summary, DealStage.WON));
        line("  Lost", days(summary, DealStage.LOST));
        print(summary.book().problems());
    }

    private void print(List<Problem> problems) {
        out.println("Problems: " + grouped(problems.size()));
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> out.println("  " + problem.message()));
        if (problems.size() > PROBLEMS_SHOWN) {
            String more = grouped(problems.size() - PROBLEMS_SHOWN);
            out.println("  and " + more + " more, all of them in " + SummaryFile.NAME);
        }
    }

    private void line(String name, String value) {
        out.println(String.format(Locale.ROOT, "%-22s%14s", name, value));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String money(Optional<BigDecimal> amount) {
        return amount.map(value -> String.format(Locale.ROOT, "%,.2f", value)).orElse("-");
    }

    private static String percent(Optional<BigDecimal> rate) {
        return rate.map(value -> String.format(Locale.ROOT, "%.1f %%", value.movePointRight(2)))
                .orElse("-");
    }

    private static String days(Summary summary, DealStage... stages) {
        return summary.medianDaysEngagedToClosed(stages)
                .map(BigDecimal::toPlainString)
                .orElse("-");
    }
}
