package io.salesfunnel.preset;

import io.salesfunnel.sales.Engagement;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.TreatmentPlans;

/** The ready-made funnel of the core, {@link Engagement}, with treatments and words. */
final class EngagementFunnel {

    private static final String ID = "engagement";

    private static final Preset PRESET = new Preset(
            Engagement.standard().funnel(),
            TreatmentPlans.engagement(),
            new NoTemperature(),
            terms(),
            "A prospect fits, a lead takes part, a contact was spoken with and qualifies, a deal with it is pursued.",
            "S3: article on prospect, lead, contact and opportunity (nl), Convins");

    private EngagementFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    private static Terms terms() {
        return Terms.of(
                word("nl", "prospect").stage("PROSPECT").source("S3.2"),
                word("nl", "potentiële koper").stage("PROSPECT").source("S3.2"),
                word("nl", "lead").stage("LEAD").source("S3.5"),
                word("nl", "potentiële koper").stage("LEAD").source("S3.6"),
                word("nl", "contact").stage("CONTACT").source("S3.7"),
                word("nl", "gekwalificeerd contact").stage("CONTACT").source("S3.33"),
                word("nl", "gekwalificeerde klant").stage("CONTACT").source("S3.16"),
                word("nl", "opportunity").stage("OPPORTUNITY").source("S3.9"),
                word("nl", "sales opportunity").stage("OPPORTUNITY").source("S3.10"),
                word("nl", "klant").stage("CUSTOMER").source("S3.32"),
                word("nl", "klant").stage("PROSPECT").source("S3.20"),
                word("en", "prospect").stage("PROSPECT").source("S3.2"),
                word("en", "potential buyer").stage("PROSPECT").source("S3.2"),
                word("en", "lead").stage("LEAD").source("S3.5"),
                word("en", "potential buyer").stage("LEAD").source("S3.6"),
                word("en", "contact").stage("CONTACT").source("S3.7"),
                word("en", "qualified contact").stage("CONTACT").source("S3.33"),
                word("en", "opportunity").stage("OPPORTUNITY").source("S3.9"),
                word("en", "sales opportunity").stage("OPPORTUNITY").source("S3.10"),
                word("en", "customer").stage("CUSTOMER").source("S3.32"),
                word("es", "prospecto").stage("PROSPECT"),
                word("es", "lead").stage("LEAD"),
                word("es", "contacto").stage("CONTACT"),
                word("es", "oportunidad").stage("OPPORTUNITY"),
                word("es", "cliente").stage("CUSTOMER"),
                word("de", "Interessent").stage("PROSPECT"),
                word("de", "Lead").stage("LEAD"),
                word("de", "Kontakt").stage("CONTACT"),
                word("de", "Verkaufschance").stage("OPPORTUNITY"),
                word("de", "Kunde").stage("CUSTOMER"),
                word("fr", "prospect").stage("PROSPECT"),
                word("fr", "lead").stage("LEAD"),
                word("fr", "contact").stage("CONTACT"),
                word("fr", "opportunité").stage("OPPORTUNITY"),
                word("fr", "client").stage("CUSTOMER"));
    }

    private static Term word(String language, String word) {
        return Term.of(language, ID, word);
    }
}
