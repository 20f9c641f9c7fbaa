package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.qualification.QualificationRule;
import java.time.Duration;

/** Lead, prospect, customer, told apart by how well they fit. */
final class FitPlan {

    private FitPlan() {}

    static TreatmentPlan plan(QualificationRule means) {
        return TreatmentPlan.named("fit", 1)
                .when(Situation.in("PROSPECT").whileUnknown(means), meansUnknown())
                .when(Situation.in("PROSPECT"), routine());
    }

    private static Treatment meansUnknown() {
        return Treatment.named("means-unknown")
                .team(Treatment.Team.SALES)
                .tone(Tone.DIRECT)
                .deadline(new Deadline(Duration.ofDays(7), Deadline.Since.FIRST_APPROACH))
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.ASK_FOR_MEANS)
                .avoids(StandardAction.SPEND_EFFORT, StandardAction.SALES_PITCH, StandardAction.SELL_STRENGTHS)
                .source(
                        "S1.12",
                        "nl",
                        "vooraf kun je natuurlijk niet altijd weten of een persoon of bedrijf de financiële "
                                + "middelen heeft om een aankoop te doen")
                .source(
                        "S1.13",
                        "nl",
                        "Wanneer je een prospect benadert, is het dus belangrijk om dit vrij snel te " + "achterhalen.")
                .source("S1.14", "nl", "Anders doe je alle moeite voor niets.")
                .build();
    }

    private static Treatment routine() {
        return Treatment.named("seller-routine")
                .team(Treatment.Team.SALES)
                .does(StandardAction.KEEP_PROSPECT_LIST)
                .source(
                        "S1.28",
                        "nl",
                        "Maak dan eens in de zoveel tijd een lijstje met interessante prospects voor jezelf")
                .source(
                        "S1.29",
                        "nl",
                        "een overzichtelijk rijtje met potentiële klanten die je graag betalende klant wilt " + "maken")
                .source(
                        "S1.30",
                        "nl",
                        "krijg je extra motivatie om deze klanten binnen te halen en houd je bovendien veel "
                                + "beter zicht op je resultaten")
                .source(
                        "S1.31",
                        "nl",
                        "Je kan dit lijstje bijhouden in je agenda of in Excel, maar ook in een speciale "
                                + "sales app")
                .build();
    }
}
