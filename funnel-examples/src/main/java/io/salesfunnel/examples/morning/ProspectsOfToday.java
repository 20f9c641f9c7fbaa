package io.salesfunnel.examples.morning;

import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.export.ProspectListCsv;
import io.salesfunnel.prospecting.Approach;
import io.salesfunnel.prospecting.ProspectRanking;
import io.salesfunnel.prospecting.Selection;
import io.salesfunnel.qualification.Criterion;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.score.EngagementScore;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** What a seller sees in the morning, and what goes into the spreadsheet. */
public final class ProspectsOfToday {

    // spotless:off
    static final RuleSet FIT = RuleSet.named("fit", 1).of(QualificationRule.all("requirements",
            Criterion.isTrue(Facts.MEANS).ask("can they pay for it?"),
            Criterion.isTrue(Facts.NEED).ask("do they repair cars?")));
    static final ProspectRanking RANKING = ProspectRanking
            .by(TemperatureClassifiers.standard(Duration.ofDays(30)))
            .qualifiedBy(FIT)
            .preferring("engagement", EngagementScore.standard()::value);
    // spotless:on

    private ProspectsOfToday() {}

    /** Tells the story on standard output. */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Selection today = RANKING.select("today", "seller-4", Fair.garages(), Fair.day(60));
        out.println("Today:");
        for (Approach approach : today.list().approaches()) {
            out.println("  " + approach.explain());
            approach.questions().forEach(question -> out.println("     ask: " + question));
        }
        out.println("Not today:");
        today.leftOut().forEach((id, why) -> out.println("  " + id + ": " + why.describe()));
        out.println("For the spreadsheet:");
        try {
            ProspectListCsv.standard().write(today.list(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
