package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.temperature.Temperature;
import java.time.Duration;

/** Lead, prospect, customer, told apart by the wish to buy. */
final class IntentPlan {

    private IntentPlan() {}

    static TreatmentPlan plan(QualificationRule cartAbandoned) {
        return TreatmentPlan.named("intent", 1)
                .when(Situation.in("LEAD"), lead())
                .when(Situation.in("PROSPECT").at(Temperature.HOT), hot())
                .when(Situation.in("PROSPECT").when(Occasions.DEMO_REQUESTED), demo())
                .when(Situation.in("PROSPECT").when(cartAbandoned), cart())
                .when(Situation.in("PROSPECT").notAt(Temperature.HOT), prospect())
                .classifiedBy(TemperatureClassifiers.byDeclaredIntent());
    }

    private static Treatment lead() {
        return Treatment.named("lead")
                .team(Treatment.Team.MARKETING)
                .tone(Tone.NOT_PUSHY)
                .attention(Attention.AUTOMATED_WITH_PERSONAL_TOUCH)
                .over(StandardChannel.E_MAIL)
                .does(
                        StandardAction.CONVINCE_OF_VALUE,
                        StandardAction.SEND_INFORMATION,
                        StandardAction.HELP,
                        StandardAction.SHOW_NEED,
                        StandardAction.WARM_UP)
                .avoids(StandardAction.BE_PUSHY, StandardAction.CREATE_URGENCY, StandardAction.SALES_PITCH)
                .source("S0.14", "nl", "Daarom ga je bij een lead anders te werk dan bij een potentiële klant.")
                .source("S0.15", "nl", "Je wil de lead nog overtuigen van jouw waarde.")
                .source(
                        "S0.16",
                        "nl",
                        "Stuur ze informatie, help ze als je kan en zorg dat ze inzien waarom ze jouw dienst "
                                + "of product nodig hebben.")
                .source("S0.17", "nl", "Wees niet te pusherig en maak de lead warm.")
                .build();
    }

    private static Treatment prospect() {
        return Treatment.named("prospect")
                .team(Treatment.Team.SALES)
                .tone(Tone.ENCOURAGING)
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.SALES_PITCH, StandardAction.ENCOURAGE_LAST_STEP)
                .over(StandardChannel.WEB)
                .does(StandardAction.CREATE_URGENCY)
                .avoids(StandardAction.TREAT_AS_HOT)
                .source("S0.7", "nl", "Je moet een potentiële klant niet te snel zien als een hot-prospect.")
                .source(
                        "S0.9",
                        "nl",
                        "Daarbij communiceer je vaak anders met een normale potentiële klant als een hot-"
                                + "prospect.")
                .source("S0.21", "nl", "Bij een potentiële klant kun je alweer meer overgaan tot je sales pitch.")
                .source("S0.22", "nl", "Zorg dat ze die laatste stap durven te maken.")
                .source(
                        "S0.23",
                        "nl",
                        "Dit kan je doen door urgentie te creëren door zinnen te plaatsen als: alleen "
                                + "vandaag, op = op en wees er snel bij.")
                .build();
    }

    private static Treatment hot() {
        return Treatment.named("hot-prospect")
                .team(Treatment.Team.SALES)
                .tone(Tone.SMOOTH)
                .deadline(new Deadline(Duration.ofHours(4), Deadline.Since.UNANSWERED))
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.REMOVE_FRICTION, StandardAction.FAST_TRACK)
                .avoids(StandardAction.ASSUME_WON)
                .source(
                        "S0.6",
                        "nl",
                        "Maar ze zijn nog niet officieel klant, omdat het contract nog niet is getekend "
                                + "bijvoorbeeld.")
                .source("S0.8", "nl", "Je kan namelijk erg teleurgesteld zijn als ze later toch geen klant worden.")
                .source(
                        "S0.26",
                        "nl",
                        "Het kan zo zijn dat iemand al heeft aangegeven klant te willen worden, dan is het "
                                + "makkelijk.")
                .source(
                        "S0.27",
                        "nl",
                        "Je zorgt dat alles vlot verloopt voor de potentiële klant , zodat ze over kunnen "
                                + "gaan tot klant.")
                .build();
    }

    private static Treatment demo() {
        return Treatment.named("demo-requested")
                .team(Treatment.Team.SALES)
                .tone(Tone.QUICK_AND_CLEAR)
                .deadline(new Deadline(Duration.ofHours(4), Deadline.Since.UNANSWERED))
                .over(StandardChannel.E_MAIL)
                .does(StandardAction.SEND_PROTOTYPE, StandardAction.SEND_CASE_STUDIES)
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.SHOW_DIFFERENTIATION, StandardAction.OFFER_EXTRA)
                .source(
                        "S0.28",
                        "nl",
                        "Het kan ook zo zijn dat de lead aangeeft een demonstratie te willen van jouw waarde.")
                .source("S0.29", "nl", "Door bijvoorbeeld een prototype te sturen of je studie cases.")
                .source(
                        "S0.30",
                        "nl",
                        "Bij deze potentiële klant is het belangrijk dat je laat zien waarom ze bij jou "
                                + "moeten zijn.")
                .source(
                        "S0.31",
                        "nl",
                        "Zorg dat je snel en duidelijk communiceert, kijk ook of je nog iets extra’s kan doen"
                                + " om uniek te zijn,")
                .build();
    }

    private static Treatment cart() {
        return Treatment.named("cart-abandoned")
                .team(Treatment.Team.MARKETING)
                .tone(Tone.UNDERSTANDING)
                .attention(Attention.AUTOMATED)
                .over(StandardChannel.E_MAIL)
                .does(StandardAction.SEND_REMINDER, StandardAction.ADDRESS_DOUBTS)
                .source(
                        "S0.32",
                        "nl",
                        "Maar het is ook mogelijk dat ze een product hebben toegevoegd aan het winkelmandje, "
                                + "maar nog niet zijn overgegaan tot aankoop.")
                .source(
                        "S0.33",
                        "nl",
                        "Het kan zijn dat ze het zijn vergeten of er is nog iets wat ze tegenhoudt om dan te "
                                + "kopen.")
                .source("S0.34", "nl", "Deze mensen kun je een mailtje versturen.")
                .source("S0.35", "nl", "Bedenk waarom iemand nog zou kunnen twijfelen en neem deze twijfels weg.")
                .build();
    }
}
