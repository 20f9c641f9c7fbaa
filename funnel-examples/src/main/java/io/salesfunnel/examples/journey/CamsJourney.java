package io.salesfunnel.examples.journey;

import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.evidence.InteractionType;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.evidence.StandardDecision;
import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.sales.BuyingContact;
import io.salesfunnel.sales.BuyingRole;
import io.salesfunnel.sales.Contact;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Deals;
import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Opportunity;
import io.salesfunnel.sales.Pipeline;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

/** From a name on a list to a customer, event by event, with what the funnel says to each. */
public final class CamsJourney {

    private static final Funnel FUNNEL = Engagement.standard().funnel();
    private static final Deals DEALS = Deals.of(FUNNEL);

    private final PrintStream out;
    private final Diary diary;

    private CamsJourney(PrintStream out) {
        this.out = out;
        this.diary = new Diary(out);
    }

    /** Tells the story on standard output. */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        new CamsJourney(out).tell();
    }

    private void tell() {
        out.println("Cam's way through funnel '" + FUNNEL.id() + "', version " + FUNNEL.version());
        out.println("+ is met, - stands in the way, ? is to be asked");
        FunnelRecord prospect = becomesProspect();
        FunnelRecord lead = becomesLead(prospect);
        Contact contact = becomesContact(lead);
        Deals.Pursuit pursuit = becomesPartOfAnOpportunity(contact);
        Deals.Win win = buys(pursuit);
        lookBack(win.customer().orElseThrow());
    }

    private FunnelRecord becomesProspect() {
        Interaction list = CamsEvidence.of(StandardInteraction.LIST_IMPORTED, "03-02");
        diary.happened(list.occurredAt(), "The list of a trade fair brings a name, a company and a phone number.");
        diary.entry("Cam", FUNNEL.enter(Engagement.PROSPECT, "R-1", CamsEvidence.CAM, list));

        HumanDecision fits = CamsEvidence.decision(StandardDecision.FIT_ASSERTED, "works with what we sell", "03-03");
        diary.happened(fits.decidedAt(), "A salesperson says that he fits. He has never heard of us, and need not.");
        var admission = FUNNEL.enter(Engagement.PROSPECT, "R-1", CamsEvidence.CAM, fits);
        diary.entry("Cam", admission);
        return admission.orElseThrow();
    }

    private FunnelRecord becomesLead(FunnelRecord prospect) {
        FunnelRecord cam = prospect;
        cam = see(cam, StandardInteraction.EMAIL_SENT, "03-09", "Marketing sends an e-mail.", Hope.LEAD);
        cam = see(cam, StandardInteraction.EMAIL_OPENED, "03-10", "He opens it.", Hope.LEAD);
        cam = see(cam, StandardInteraction.EMAIL_OPENED, "03-17", "He opens the next one, too.", Hope.LEAD);
        cam = see(cam, StandardInteraction.WEBSITE_VISITED, "03-23", "He visits the web site.", Hope.LEAD);
        return see(cam, StandardInteraction.FORM_SUBMITTED, "03-24", "He fills in a form.", Hope.LEAD);
    }

    private Contact becomesContact(FunnelRecord lead) {
        FunnelRecord cam = lead;
        cam = see(cam, StandardInteraction.CONTENT_DOWNLOADED, "03-25", "He downloads a guide.", Hope.CONTACT);
        cam = see(cam, StandardInteraction.CALL_ATTEMPTED, "03-26", "We call him, nobody answers.", Hope.CONTACT);
        Interaction call = CamsEvidence.callThatAnswersEverything("03-27");
        return (Contact) see(cam, call, "We call again and he answers every question.", Hope.CONTACT);
    }

    private Deals.Pursuit becomesPartOfAnOpportunity(Contact contact) {
        BuyingContact primary = BuyingContact.of(CamsEvidence.CAM, BuyingRole.DECISION_MAKER);
        HumanDecision early = CamsEvidence.decision(StandardDecision.PURSUIT_DECIDED, "he wants to buy", "03-30");
        diary.happened(early.decidedAt(), "A salesperson wants to pursue a deal with him.");
        diary.outcome("Cam", DEALS.pursue("O-1", contact, primary, early).contact(), Hope.DEAL);

        HumanDecision suitable =
                CamsEvidence.decision(StandardDecision.QUALIFICATION_CONFIRMED, "references are good", "03-31");
        diary.happened(suitable.decidedAt(), "The salesperson confirms that he is suitable as a customer.");
        Outcome<FunnelRecord> confirmed = FUNNEL.record(contact, suitable);
        diary.stays("Cam", confirmed.record(), missing(confirmed.record(), Hope.DEAL, suitable.decidedAt()), Hope.DEAL);

        HumanDecision decided = CamsEvidence.pursuitUnder("manager-2", "04-01");
        diary.happened(decided.decidedAt(), "A salesperson decides again, and names the account manager.");
        Deals.Pursuit pursuit = DEALS.pursue("O-1", (Contact) confirmed.record(), primary, decided);
        diary.outcome("Cam", pursuit.contact(), Hope.DEAL);
        diary.moved("Opportunity O-1", pursuit.opportunity().orElseThrow().history());
        return pursuit;
    }

    private Deals.Win buys(Deals.Pursuit pursuit) {
        Interaction quote = CamsEvidence.quote(Money.of(4800, "EUR"), "04-08");
        Opportunity discovery = pursuit.opportunity().orElseThrow();
        Outcome<Opportunity> proposal = Pipeline.standard().attempt(Pipeline.PROPOSE, discovery, quote);
        FunnelRecord cam = see(pursuit.contact().record(), quote, "The account manager sends a quote.", Hope.CUSTOMER);
        diary.outcome("Opportunity O-1", proposal, Hope.PROPOSAL);
        Opportunity opportunity = proposal.orElseThrow();
        opportunity.amount().ifPresent(amount -> diary.note("Opportunity O-1 is worth " + amount + "."));

        Interaction contract = CamsEvidence.of(StandardInteraction.CONTRACT_SIGNED, "04-22");
        Deals.Win win = DEALS.win(opportunity, contract, cam);
        diary.happened(contract.occurredAt(), "He signs the contract.");
        diary.outcome("Opportunity O-1", win.opportunity(), Hope.WIN);
        Customer customer = win.customer().orElseThrow();
        int known = cam.history().size();
        diary.moved("Cam", customer.history().subList(known, customer.history().size()));
        return win;
    }

    private void lookBack(Customer customer) {
        out.println();
        out.println("His history, as it is stored:");
        diary.history(customer.history());
        boolean same = FUNNEL.replay(customer.journal()).orElseThrow().equals(customer);
        out.println();
        out.println("Judged once more from its journal, the record is " + (same ? "the same." : "another."));
    }

    private static List<Finding> missing(FunnelRecord cam, Hope hope, Instant asOf) {
        return FUNNEL.moves(cam, asOf).stream()
                .filter(move -> move.trigger().equals(hope.transition()))
                .flatMap(move -> move.decision().stream())
                .flatMap(decision -> decision.reasons().stream())
                .toList();
    }

    private FunnelRecord see(FunnelRecord cam, InteractionType type, String day, String what, Hope hope) {
        return see(cam, CamsEvidence.of(type, day), what, hope);
    }

    private FunnelRecord see(FunnelRecord cam, Interaction interaction, String what, Hope hope) {
        Outcome<FunnelRecord> outcome = FUNNEL.record(cam, interaction);
        diary.happened(interaction.occurredAt(), what);
        diary.outcome("Cam", outcome, hope);
        return outcome.record();
    }
}
