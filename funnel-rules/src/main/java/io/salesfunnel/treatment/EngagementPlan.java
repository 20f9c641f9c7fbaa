package io.salesfunnel.treatment;

import io.salesfunnel.acquisition.StandardChannel;
import io.salesfunnel.stage.StageKind;

/** Prospect, lead, contact, opportunity, told apart by how far the party takes part. */
final class EngagementPlan {

    private EngagementPlan() {}

    static TreatmentPlan plan() {
        return TreatmentPlan.named("engagement", 1)
                .when(Situation.anywhere().inConversation(), conversation())
                .when(Situation.in("PROSPECT"), prospect())
                .when(Situation.in("LEAD"), lead())
                .when(Situation.in("CONTACT"), contact())
                .when(Situation.in("OPPORTUNITY"), opportunity());
    }

    /** The same by what a stage means, for funnels with other names. */
    static TreatmentPlan byKind() {
        return TreatmentPlan.named("by-kind", 1)
                .when(Situation.anywhere().inConversation(), conversation())
                .when(Situation.in(StageKind.TARGET), prospect())
                .when(Situation.in(StageKind.ENGAGED), lead())
                .when(Situation.in(StageKind.QUALIFIED), contact())
                .when(Situation.in(StageKind.PURSUIT), opportunity());
    }

    private static Treatment conversation() {
        return Treatment.named("one-to-one")
                .tone(Tone.PERSONAL)
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.CONTINUE_CONVERSATION)
                .avoids(StandardAction.AUTOMATE)
                .source("S3.21", "nl", "maar dit moet worden vermeden wanneer er één-op-één communicatie plaatsvindt")
                .build();
    }

    private static Treatment prospect() {
        return Treatment.named("prospect")
                .team(Treatment.Team.MARKETING)
                .tone(Tone.PERSONAL)
                .attention(Attention.AUTOMATED_WITH_PERSONAL_TOUCH)
                .over(StandardChannel.E_MAIL)
                .does(StandardAction.USE_SEGMENTS, StandardAction.SEND_AUTOMATIC_MESSAGE)
                .avoids(StandardAction.SEND_SAME_TO_ALL)
                .source(
                        "S3.17",
                        "nl",
                        "Aangezien elke term een andere fase in het verkoopproces vertegenwoordigt, kunnen "
                                + "sales en marketing deze individuen op verschillende manieren behandelen.")
                .source(
                        "S3.18",
                        "nl",
                        "Naarmate iemand begint als prospect en vervolgens een contact en/of opportunity "
                                + "wordt, zou de mate van personalisatie moeten toenemen.")
                .source("S3.19", "nl", "Er zijn waarschijnlijk veel meer prospects dan contacten")
                .source(
                        "S3.20",
                        "nl",
                        "dus wordt automatisering gebruikt om grote groepen klanten met een persoonlijke "
                                + "touch te bereiken")
                .source("S3.21", "nl", "maar dit moet worden vermeden wanneer er één-op-één communicatie plaatsvindt")
                .source(
                        "S3.22",
                        "nl",
                        "Hier komt een CRM (Customer Relationship Management) van pas om de juiste balans te "
                                + "bewaren tussen automatisering en personalisatie.")
                .source(
                        "S3.23",
                        "nl",
                        "In plaats van hetzelfde bericht naar alle contacten te sturen, kun je klantsegmenten"
                                + " vanuit één plek beheren.")
                .build();
    }

    private static Treatment lead() {
        return Treatment.named("lead")
                .team(Treatment.Team.SALES)
                .tone(Tone.PERSONAL)
                .does(StandardAction.COLD_CALL, StandardAction.PERSONAL_EMAIL)
                .source(
                        "S3.30",
                        "nl",
                        "Je verkoopteam richt zich nu op intensievere outreach, zoals koude acquisitie of "
                                + "persoonlijke e-mails.")
                .build();
    }

    private static Treatment contact() {
        return Treatment.named("contact")
                .team(Treatment.Team.SALES)
                .tone(Tone.PERSONAL)
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.OFFER_VALUE)
                .source(
                        "S3.18",
                        "nl",
                        "Naarmate iemand begint als prospect en vervolgens een contact en/of opportunity "
                                + "wordt, zou de mate van personalisatie moeten toenemen.")
                .source(
                        "S3.24",
                        "nl",
                        "Houd individuele behoeften bij en bied hen waarde wanneer dit het meest relevant is.")
                .build();
    }

    private static Treatment opportunity() {
        return Treatment.named("opportunity")
                .team(Treatment.Team.SALES)
                .tone(Tone.PERSONAL)
                .attention(Attention.DEDICATED)
                .over(StandardChannel.TELEPHONE)
                .does(StandardAction.DEDICATE_ACCOUNT_MANAGER, StandardAction.CLOSE_DEAL)
                .source(
                        "S3.11",
                        "nl",
                        "Vanaf dat moment krijgt het contact toegewijde aandacht van een accountmanager die "
                                + "probeert de deal te sluiten.")
                .source(
                        "S3.18",
                        "nl",
                        "Naarmate iemand begint als prospect en vervolgens een contact en/of opportunity "
                                + "wordt, zou de mate van personalisatie moeten toenemen.")
                .build();
    }
}
