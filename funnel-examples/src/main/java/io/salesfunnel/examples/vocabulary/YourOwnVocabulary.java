package io.salesfunnel.examples.vocabulary;

import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.known.Known;
import io.salesfunnel.preset.Presets;
import io.salesfunnel.projection.Comparison;
import io.salesfunnel.projection.Translation;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Glossary;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import java.io.PrintStream;
import java.util.Locale;

/** A language school next to the ready-made funnels: who asks, who came to talk, who has paid for a course. */
public final class YourOwnVocabulary {

    // spotless:off
    static final Stage<Lead> ENQUIRY = Stage.of("ENQUIRY", StageKind.ENGAGED, Lead.class, Lead::of);
    static final Stage<Contact> INTAKE = Stage.of("INTAKE", StageKind.QUALIFIED, Contact.class, Contact::of);
    static final Stage<Customer> STUDENT = Stage.of("STUDENT", StageKind.CUSTOMER, Customer.class, Customer::of);
    static final Transition<Lead, Contact> TALK = new Transition<>("TALK", Lead.class, Contact.class);
    static final Transition<Contact, Customer> ENROL = new Transition<>("ENROL", Contact.class, Customer.class);

    static final Funnel SCHOOL = Funnel.named("school").stages(ENQUIRY, INTAKE, STUDENT)
            .promotedBy(StandardInteraction.PAYMENT_RECEIVED)
            .entry(ENQUIRY).when("has-asked", Known::isEngaged)
            .automatic(TALK).from(ENQUIRY).to(INTAKE).when("was-spoken-with", Known::isTwoWay)
            .automatic(ENROL).from(INTAKE).to(STUDENT)
            .build();

    static final Terms WORDS = Terms.of(
            Term.of("en", "school", "enquiry").stage("ENQUIRY"), Term.of("nl", "school", "aanvraag").stage("ENQUIRY"),
            Term.of("en", "school", "intake").stage("INTAKE"), Term.of("nl", "school", "intake").stage("INTAKE"),
            Term.of("en", "school", "student").stage("STUDENT"), Term.of("nl", "school", "cursist").stage("STUDENT"));

    private YourOwnVocabulary() {}

    /** Prints the funnel next to a ready-made one on standard output. */
    public static void main(String[] args) { tell(System.out); }
    // spotless:on

    static void tell(PrintStream out) {
        Funnel intent = Presets.intent().funnel();
        out.println(Comparison.of(CamsLog.CAM, CamsLog.EVIDENCE, SCHOOL, intent).markdown());
        out.println(Translation.between(SCHOOL, intent).markdown());
        out.println(Glossary.of(SCHOOL, WORDS, Locale.forLanguageTag("nl")).markdown());
        out.print(SCHOOL.diagram(DiagramFormat.MERMAID));
    }
}
