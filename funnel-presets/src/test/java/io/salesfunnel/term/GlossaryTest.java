package io.salesfunnel.term;

import static io.salesfunnel.evidence.StandardDecision.LOSS_DECIDED;
import static io.salesfunnel.evidence.StandardDecision.PURSUIT_ENDED;
import static io.salesfunnel.evidence.StandardDecision.REOPENING_DECIDED;
import static io.salesfunnel.term.Words.ALL;
import static io.salesfunnel.term.Words.EN;
import static io.salesfunnel.term.Words.ES;
import static io.salesfunnel.term.Words.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.temperature.Temperature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everybody on one page. */
class GlossaryTest {

    private static final Funnel ENGAGEMENT = Engagement.standard().funnel();

    private static String page(String name) throws IOException {
        try (InputStream file = GlossaryTest.class.getResourceAsStream("/glossary/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("S3.36 a funnel explains its words, stages and transitions on a page that everybody can read")
    void isThePageThatWasReviewed() throws IOException {
        assertThat(Glossary.of(ENGAGEMENT, ALL, EN).markdown()).isEqualTo(page("engagement-en.md"));
    }

    @Test
    @DisplayName("S3.36, A13 the page in Dutch words says which words have several meanings")
    void isThePageThatWasReviewedInDutchWords() throws IOException {
        assertThat(Glossary.of(ENGAGEMENT, ALL, NL).markdown()).isEqualTo(page("engagement-nl.md"));
        assertThat(Glossary.of(ENGAGEMENT, ALL, Locale.forLanguageTag("nl-BE")).markdown())
                .isEqualTo(page("engagement-nl.md").replace("`nl`", "`nl-BE`"));
    }

    @Test
    void tellsEverythingThatAFunnelMayHave() throws IOException {
        Stage<Prospect> idea = Stage.of("IDEA", StageKind.TARGET, Prospect.class, Prospect::of);
        Stage<Lead> trial = Stage.of("TRIAL", StageKind.ENGAGED, Lead.class, Lead::of);
        Stage<Contact> handedOver = Stage.of("HANDED_OVER", StageKind.QUALIFIED, Contact.class, Contact::of);
        Stage<Contact> gone = Stage.of("GONE", StageKind.LOST, Contact.class, Contact::of);
        Transition<Prospect, Lead> start = new Transition<>("START", Prospect.class, Lead.class);
        Transition<Lead, Prospect> back = new Transition<>("BACK", Lead.class, Prospect.class);
        Transition<Lead, Contact> end = new Transition<>("END", Lead.class, Contact.class);
        Transition<Lead, Contact> lost = new Transition<>("LOST", Lead.class, Contact.class);
        Transition<Contact, Lead> again = new Transition<>("AGAIN", Contact.class, Lead.class);
        Transition<FunnelRecord, Lead> stay = new Transition<>("STAY", FunnelRecord.class, Lead.class);
        Funnel funnel = Funnel.named("trials")
                .version(3)
                .stages(idea, trial, handedOver, gone)
                .terminal(handedOver)
                .reasons(StatusTransition.LOSE, "price", "timing")
                .reasons(StatusTransition.DISQUALIFY, "too-small")
                .entry(idea)
                .onRequest(start)
                .from(idea)
                .to(trial)
                .onRequest(stay)
                .from(trial)
                .to(trial)
                .when("trial-extended", known -> false)
                .regress(back, PURSUIT_ENDED)
                .from(trial)
                .to(idea)
                .automatic(end)
                .from(trial)
                .to(handedOver)
                .when("signed-up", known -> false)
                .automatic(end)
                .from(trial)
                .to(gone)
                .otherwise()
                .decided(lost, LOSS_DECIDED)
                .from(trial)
                .to(gone)
                .reopen(again, REOPENING_DECIDED)
                .from(gone)
                .to(trial)
                .build();
        Terms terms = Terms.of(
                Term.of("en", "trials", "*hot* trial")
                        .stage("TRIAL")
                        .at(Temperature.HOT)
                        .source("<b>rep</b>"),
                Term.of("en", "trials", "trial_run").stage("TRIAL"),
                Term.of("en", "trials", "1. demo ").stage("DEMO").at(Temperature.WARM),
                Term.of("en", "trials", "hot").at(Temperature.HOT),
                Term.of("en", "trials", "customer").source("S3.20"),
                Term.of("en", "other", "idea").stage("IDEA"));

        assertThat(Glossary.of(funnel, terms, EN).markdown()).isEqualTo(page("trials-en.md"));
    }

    @Test
    void doesWithoutWords() {
        String page = Glossary.of(ENGAGEMENT, Terms.of(), ES).markdown();

        assertThat(page)
                .contains("\n## `PROSPECT`\n")
                .contains("- Words: none in this language.")
                .doesNotContain("Further words", "several meanings");
    }

    @Test
    void namesItsFunnelAndLanguageOnly() {
        assertThat(Glossary.of(ENGAGEMENT, ALL, NL)).hasToString("Glossary{engagement 1, nl}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glossary.of(ENGAGEMENT, ALL, Locale.ROOT))
                .withMessageStartingWith("Terms cannot have the locale 'und'");
    }
}
