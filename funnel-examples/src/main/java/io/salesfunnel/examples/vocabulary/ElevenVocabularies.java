package io.salesfunnel.examples.vocabulary;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.preset.Preset;
import io.salesfunnel.preset.Presets;
import io.salesfunnel.projection.Comparison;
import io.salesfunnel.projection.Translation;
import java.io.PrintStream;
import java.util.List;

/** What one customer was, day by day, in the words of five articles and of six systems; with the reasons. */
public final class ElevenVocabularies {

    private static final List<Preset> ARTICLES =
            List.of(Presets.intent(), Presets.fit(), Presets.commitment(), Presets.engagement(), Presets.dialogue());

    private static final List<Preset> SYSTEMS = List.of(
            Presets.salesforceLead(),
            Presets.salesforceOpportunity(),
            Presets.hubSpotLifecycle(),
            Presets.hubSpotLead(),
            Presets.hubSpotDeal(),
            Presets.odoo(),
            Presets.dynamicsSales(),
            Presets.businessCentral(),
            Presets.tryton());

    private ElevenVocabularies() {}

    /** Prints the tables on standard output. */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        out.println("One customer, one log, in the words of five articles:\n");
        out.println(compare(ARTICLES));
        out.println("The same customer, the same log, in the words of six systems:\n");
        out.println(compare(SYSTEMS));
        out.println("What a stage of one is called in another, and what that loses:\n");
        Funnel from = Presets.engagement().funnel();
        out.println(
                Translation.between(from, Presets.hubSpotLifecycle().funnel()).markdown());
        out.println("Who means what by one word:\n");
        for (String word : List.of("prospect", "potentiële klant", "cliente potencial", "warm")) {
            Presets.terms().find(word).all().forEach(term -> out.println("- " + term));
        }
    }

    private static String compare(List<Preset> presets) {
        List<Funnel> funnels = presets.stream().map(Preset::funnel).toList();
        return Comparison.of(CamsLog.CAM, CamsLog.EVIDENCE, funnels).markdown();
    }
}
