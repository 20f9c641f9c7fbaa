package io.salesfunnel.term;

import io.salesfunnel.temperature.Temperature;
import java.util.Locale;

/** Words of the articles and of one system, as far as the tests need them. */
final class Words {

    static final Locale NL = Locale.forLanguageTag("nl");
    static final Locale ES = Locale.forLanguageTag("es");
    static final Locale EN = Locale.ENGLISH;

    static final Terms INTENT = Terms.of(
            nl("intent", "lead").stage("LEAD").source("S0.11"),
            nl("intent", "prospect").stage("PROSPECT").source("S0.2"),
            nl("intent", "potentiële klant").stage("PROSPECT").source("S0.2"),
            nl("intent", "hot-prospect").stage("PROSPECT").at(Temperature.HOT).source("S0.5"),
            nl("intent", "klant").stage("CUSTOMER").source("S0.6"),
            en("intent", "prospect").stage("PROSPECT"),
            en("intent", "hot prospect").stage("PROSPECT").at(Temperature.HOT));

    static final Terms FIT = Terms.of(
            nl("fit", "lead").stage("LEAD").source("S1.23"),
            nl("fit", "prospect").stage("PROSPECT").source("S1.1"),
            nl("fit", "potentiële klant").stage("PROSPECT").source("S1.1"),
            nl("fit", "contact").source("S1.23"));

    static final Terms COMMITMENT = Terms.of(
            nl("commitment", "prospect").stage("PROSPECT").source("S2.3"),
            nl("commitment", "potentiële klant").stage("PROSPECT").source("S2.3"),
            nl("commitment", "koud").stage("PROSPECT").at(Temperature.COLD).source("S2.11"),
            nl("commitment", "verdachte").stage("PROSPECT").at(Temperature.COLD).source("S2.12"),
            nl("commitment", "lauw").stage("PROSPECT").at(Temperature.LUKEWARM).source("S2.11"),
            nl("commitment", "warm").stage("PROSPECT").at(Temperature.WARM).source("S2.11"),
            en("commitment", "suspect").stage("PROSPECT").at(Temperature.COLD));

    static final Terms ENGAGEMENT = Terms.of(
            nl("engagement", "prospect").stage("PROSPECT").source("S3.2"),
            nl("engagement", "potentiële koper").stage("PROSPECT").source("S3.2"),
            nl("engagement", "lead").stage("LEAD").source("S3.5"),
            nl("engagement", "potentiële koper").stage("LEAD").source("S3.6"),
            nl("engagement", "contact").stage("CONTACT").source("S3.7"),
            nl("engagement", "opportunity").stage("OPPORTUNITY").source("S3.10"),
            nl("engagement", "klant").stage("CUSTOMER"),
            nl("engagement", "klant").stage("CONTACT").source("S3.16"),
            nl("engagement", "klant").source("S3.20"),
            en("engagement", "prospect").stage("PROSPECT"),
            en("engagement", "lead").stage("LEAD"),
            en("engagement", "contact").stage("CONTACT"),
            en("engagement", "opportunity").stage("OPPORTUNITY"),
            en("engagement", "customer").stage("CUSTOMER"));

    static final Terms DIALOGUE = Terms.of(
            Term.of("es", "dialogue", "cliente potencial").stage("LEAD").source("S4.3"),
            Term.of("es", "dialogue", "prospecto").stage("PROSPECT").source("S4.5"),
            nl("dialogue", "lead").stage("LEAD"),
            nl("dialogue", "prospect").stage("PROSPECT"));

    static final Terms SALESFORCE = Terms.of(
            en("salesforce-lead", "Cold").at(Temperature.COLD),
            en("salesforce-lead", "Warm").at(Temperature.LUKEWARM),
            en("salesforce-lead", "Hot").at(Temperature.HOT));

    static final Terms ALL =
            INTENT.and(FIT).and(COMMITMENT).and(ENGAGEMENT).and(DIALOGUE).and(SALESFORCE);

    private Words() {}

    private static Term nl(String funnel, String word) {
        return Term.of("nl", funnel, word);
    }

    private static Term en(String funnel, String word) {
        return Term.of("en", funnel, word);
    }
}
