package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.classifier.TemperatureClassifiers;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.temperature.Temperature;
import java.time.Duration;

/** Prospects that are cold, lukewarm or warm, and customers, told apart by the contract. */
final class CommitmentPlan {

    private CommitmentPlan() {}

    static TreatmentPlan plan() {
        Situation prospect = Situation.in("PROSPECT");
        Situation warm = prospect.at(Temperature.WARM, Temperature.HOT);
        return TreatmentPlan.named("commitment", 1)
                .when(warm.unless(Occasions.CONTACT_REGISTERED), register())
                .when(warm.when(Occasions.CONTACT_REGISTERED), warm())
                .when(prospect.at(Temperature.LUKEWARM), lukewarm())
                .when(prospect.at(Temperature.COLD), cold())
                .when(prospect.when(Occasions.FAVOURABLE_CALL), afterCall())
                .when(prospect, channels())
                .when(Situation.in(StageKind.CUSTOMER), customer())
                .classifiedBy(TemperatureClassifiers.standard(Duration.ofDays(30)));
    }

    private static Treatment register() {
        return Treatment.named("warm-not-registered")
                .team(Treatment.Team.SALES)
                .does(StandardAction.REGISTER_CONTACT)
                .avoids(StandardAction.SELL_STRENGTHS)
                .source(
                        "S2.20",
                        "nl",
                        "Het gaat vaak om een commercieel contact afkomstig van een websiteformulier of nog "
                                + "een e-mailingcampagne.")
                .source(
                        "S2.21",
                        "nl",
                        "Eens zijn contact geregistreerd, gaat het erom de troeven van uw bedrijf goed te "
                                + "verkopen.")
                .build();
    }

    private static Treatment warm() {
        return Treatment.named("warm")
                .team(Treatment.Team.SALES)
                .tone(Tone.CONFIDENT)
                .deadline(new Deadline(Duration.ofDays(1), Deadline.Since.UNANSWERED))
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.SELL_STRENGTHS)
                .source("S2.19", "nl", "Deze prospect heeft een hoog potentieel voor het afsluiten van een verkoop.")
                .source(
                        "S2.20",
                        "nl",
                        "Het gaat vaak om een commercieel contact afkomstig van een websiteformulier of nog "
                                + "een e-mailingcampagne.")
                .source(
                        "S2.21",
                        "nl",
                        "Eens zijn contact geregistreerd, gaat het erom de troeven van uw bedrijf goed te "
                                + "verkopen.")
                .build();
    }

    private static Treatment lukewarm() {
        return Treatment.named("lukewarm")
                .team(Treatment.Team.SALES)
                .tone(Tone.PROMPT)
                .deadline(new Deadline(Duration.ofDays(2), Deadline.Since.LAST_CONTACT))
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.RECONTACT)
                .avoids(StandardAction.DAWDLE)
                .source(
                        "S2.16",
                        "nl",
                        "Zijn behoeften zijn dringender dan die van koude prospects, het zal daarom beter "
                                + "zijn hem prioritair opnieuw te contacteren.")
                .source(
                        "S2.17",
                        "nl",
                        "Hij is inderdaad meer geneigd een verkoopcontract af te sluiten en zo een potentiële"
                                + " klant te worden.")
                .source(
                        "S2.18",
                        "nl",
                        "Let op, als uw bedrijf te lang talmt, riskeert de lauwe prospect zich tot de "
                                + "concurrentie te wenden als zij hem het product eerder dan u aanbiedt.")
                .build();
    }

    private static Treatment cold() {
        return Treatment.named("cold")
                .team(Treatment.Team.MARKETING)
                .tone(Tone.BENEVOLENT)
                .attention(Attention.AUTOMATED_WITH_PERSONAL_TOUCH)
                .over(StandardChannel.E_MAIL)
                .does(StandardAction.GIVE_ATTENTION)
                .avoids(StandardAction.IGNORE, StandardAction.CREATE_URGENCY)
                .source(
                        "S2.13",
                        "nl",
                        "Deze prospects leken voorheen inderdaad niet geïnteresseerd, en worden daarom "
                                + "potentiële klanten waaraan het bedrijf welwillende aandacht moet besteden.")
                .source(
                        "S2.14",
                        "nl",
                        "Niet noodzakelijk gehaast, kunnen deze \"verdachten\" toch ertoe gebracht worden een"
                                + " contract met het bedrijf af te sluiten.")
                .build();
    }

    private static Treatment afterCall() {
        return Treatment.named("after-a-favourable-call")
                .team(Treatment.Team.SALES)
                .does(StandardAction.FOLLOW_UP_EMAIL)
                .source(
                        "S2.30",
                        "nl",
                        "hetzij tijdens een telefonische acquisitie, hetzij vooraf zodat de klant zich heeft "
                                + "doordrongen van het commerciële aanbod, hetzij achteraf om een telefonische "
                                + "discussie die gunstig werd geacht te concretiseren")
                .build();
    }

    private static Treatment channels() {
        return Treatment.named("channel-choice")
                .team(Treatment.Team.SALES)
                .tone(Tone.REASSURING)
                .over(StandardChannel.TELEPHONE)
                .does(
                        StandardAction.WEIGH_COST,
                        StandardAction.CALL,
                        StandardAction.ANSWER_QUESTIONS,
                        StandardAction.EMAIL_AROUND_CALL,
                        StandardAction.OFFER_NEWSLETTER,
                        StandardAction.SHOW_RATINGS)
                .avoids(StandardAction.LEAVE_QUESTIONS_OPEN)
                .source(
                        "S2.22",
                        "nl",
                        "De acquisitie van prospects kan verschillende aspecten aannemen, zoals reclame per "
                                + "telefoon of nog aankondigingen op de radio.")
                .source("S2.23", "nl", "In alle gevallen impliceert dit een meer of minder hoge kost voor het bedrijf.")
                .source(
                        "S2.24",
                        "nl",
                        "Zo is de identificatie van prospects essentieel om een interessant rendement op "
                                + "investering te verzekeren.")
                .source(
                        "S2.25",
                        "nl",
                        "Het kiezen van een of meerdere acquisitiemethoden moet een weloverwogen operatie "
                                + "zijn en een volwaardige commerciële strategie vormen om resultaten te hopen.")
                .source(
                        "S2.26",
                        "nl",
                        "Het gaat om het beste instrument om een goede relatie met de klant in te stellen.")
                .source(
                        "S2.27",
                        "nl",
                        "De telefonische uitwisseling maakt het mogelijk een informatieboodschap over te "
                                + "brengen terwijl men luistert naar de gedetailleerde behoeften en vragen van de "
                                + "potentiële klant.")
                .source(
                        "S2.28",
                        "nl",
                        "Een persoon die alle gewenste informatie heeft verkregen, zal gerustgesteld zijn en "
                                + "dus meer geneigd een afspraak met een verkoper te accepteren")
                .source(
                        "S2.29",
                        "nl",
                        "vergeleken met een andere persoon die een interessant aanbod per e-mail zou hebben "
                                + "gezien maar zonder antwoord op haar vragen")
                .source(
                        "S2.30",
                        "nl",
                        "hetzij tijdens een telefonische acquisitie, hetzij vooraf zodat de klant zich heeft "
                                + "doordrongen van het commerciële aanbod, hetzij achteraf om een telefonische "
                                + "discussie die gunstig werd geacht te concretiseren")
                .source(
                        "S2.31",
                        "nl",
                        "Het gaat echter om een benadering met hoge kosten, omdat dit tijd vergt, vooral bij "
                                + "het creëren van informatieve documenten.")
                .source(
                        "S2.32",
                        "nl",
                        "Het zal verstandig zijn de coherentie en potentiële rentabiliteit ervan te evalueren"
                                + " voordat men een acquisitie via e-mailing begint.")
                .source(
                        "S2.33",
                        "nl",
                        "een bedrijf kan een informatieve website creëren met een systeem voor het vastleggen"
                                + " van e-mails via nieuwsbrieven")
                .source(
                        "S2.34",
                        "nl",
                        "zijn Facebookpagina gebruiken om direct met klanten te communiceren en gerust te "
                                + "stellen dankzij een goede waardering van de klantenkring")
                .build();
    }

    private static Treatment customer() {
        return Treatment.named("customer")
                .team(Treatment.Team.SALES)
                .tone(Tone.APPRECIATIVE)
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.MAKE_LOYAL)
                .avoids(StandardAction.STOP_AT_CONTRACT)
                .source(
                        "S2.36",
                        "nl",
                        "het vullen van een klantenportefeuille belangrijk is, maar dat het loyaal maken van "
                                + "de zo verkregen klantenkring vitaal is om de duurzaamheid van uw bedrijf te "
                                + "garanderen")
                .build();
    }
}
