package io.salesfunnel.sales;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.HumanDecision;
import io.salesfunnel.evidence.Interaction;
import io.salesfunnel.finding.Finding;
import io.salesfunnel.funnel.Admission;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Outcome;
import io.salesfunnel.party.Party;
import io.salesfunnel.party.Person;
import java.util.List;
import java.util.Optional;

/**
 * What happens between a funnel of parties and the pipeline of its deals: a deal begins with a contact, and a
 * deal that is won makes a customer.
 *
 * <p>Immutable and safe for use by many threads; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Deals {

    private static final String SOURCE = "pursuit";

    private final Funnel funnel;
    private final Funnel pipeline;

    private Deals(Funnel funnel, Funnel pipeline) {
        this.funnel = funnel;
        this.pipeline = pipeline;
    }

    /**
     * Deals of a funnel that has the stages and transitions of {@link Engagement}, in a {@link Pipeline} in which
     * the same commitments win.
     *
     * @param funnel the funnel of the parties
     * @return the deals
     * @throws IllegalArgumentException if the funnel has other stages or transitions
     */
    public static Deals of(Funnel funnel) {
        if (!funnel.stages().contains(Engagement.CUSTOMER)
                || funnel.mode(Engagement.PURSUE).isEmpty()) {
            throw new IllegalArgumentException("Deals cannot be made in funnel '" + funnel.id()
                    + "': it has no stage CUSTOMER or no transition PURSUE of Engagement; take a funnel made by"
                    + " Engagement");
        }
        return new Deals(funnel, Pipeline.promotedBy(funnel.promotedBy()));
    }

    /**
     * The pipeline of the deals.
     *
     * @return the funnel of the opportunities
     */
    public Funnel pipeline() {
        return pipeline;
    }

    /**
     * A contact with the opportunity it became part of. Store both or none.
     *
     * @param contact the contact, which lives on, or what stands in the way
     * @param opportunity the opportunity; empty if there is none
     * @param reasons why a contact that moved has no opportunity; empty if it has one
     */
    public record Pursuit(Outcome<Contact> contact, Optional<Opportunity> opportunity, List<Finding> reasons) {

        /**
         * Keeps the three parts.
         *
         * @param contact the contact
         * @param opportunity the opportunity
         * @param reasons why there is no opportunity
         */
        public Pursuit {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A closed opportunity with the customer it made. Store both or none.
     *
     * @param opportunity the opportunity, or what stands in the way
     * @param customer the customer; empty if there is none
     * @param reasons why an opportunity that was won has no customer; empty if it has one
     */
    public record Win(Outcome<Opportunity> opportunity, Optional<Customer> customer, List<Finding> reasons) {

        /**
         * Keeps the three parts.
         *
         * @param opportunity the opportunity
         * @param customer the customer
         * @param reasons why there is no customer
         */
        public Win {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Pursues a deal with a contact, which becomes part of a new opportunity and lives on. While something is
     * missing, the decision is kept nowhere: decide again once it is known.
     *
     * @param id the id of the opportunity, a code
     * @param contact the contact
     * @param primary the person who is the primary contact, usually the same
     * @param decision the decision of a salesperson to pursue it; the facts it brings go to both records
     * @return both records, or what stands in the way
     */
    public Pursuit pursue(String id, Contact contact, BuyingContact primary, HumanDecision decision) {
        Outcome<Contact> outcome = funnel.attempt(Engagement.PURSUE, contact, decision);
        if (!outcome.isMoved()) {
            return new Pursuit(outcome, Optional.empty(), List.of());
        }
        Admission<Opportunity> opportunity = open(id, primary, decision);
        return new Pursuit(outcome, opportunity.record(), opportunity.reasons());
    }

    /**
     * Opens an opportunity with somebody whose own record does not change, such as the second one of a
     * customer. Who would buy is the organization of the primary contact, else that person.
     *
     * @param id the id of the opportunity, a code
     * @param primary the primary contact
     * @param decision the decision of a salesperson to pursue it
     * @return the opportunity, or why there is none
     */
    public Admission<Opportunity> open(String id, BuyingContact primary, HumanDecision decision) {
        HumanDecision withGroup = HumanDecision.builder()
                .from(decision)
                .addFact(Fact.of(BuyingGroup.KEY, BuyingGroup.of(primary), SOURCE, decision.decidedAt()))
                .build();
        return pipeline.enter(Pipeline.DISCOVERY, id, buyer(primary.person()), withGroup);
    }

    private static Party buyer(Person person) {
        return person.organization().<Party>map(organization -> organization).orElse(person);
    }

    /**
     * Wins an opportunity whose buyer has a record in the funnel: it is promoted, or is a customer already
     * and stays one.
     *
     * @param opportunity the opportunity
     * @param commitment what the buyer, or somebody in the buying group for the buyer, committed to
     * @param buyer the record of the buyer
     * @return the closed opportunity and the customer, or what stands in the way
     * @throws IllegalArgumentException if the record is not of the buyer
     */
    public Win win(Opportunity opportunity, Interaction commitment, FunnelRecord buyer) {
        if (!buyer.party().id().equals(opportunity.party().id())) {
            throw new IllegalArgumentException("Opportunity '" + opportunity.id() + "' cannot make a customer of '"
                    + buyer.id() + "': that is a record of party '"
                    + buyer.party().id() + "', and the buyer is '"
                    + opportunity.party().id() + "'; hand in a record of the buyer, or an id for a new one");
        }
        Outcome<Opportunity> won = pipeline.attempt(Pipeline.WIN, opportunity, commitment);
        if (!won.isMoved()) {
            return new Win(won, Optional.empty(), List.of());
        }
        Outcome<FunnelRecord> outcome = funnel.record(buyer, ofBuyer(opportunity, commitment));
        return outcome.record() instanceof Customer customer
                ? new Win(won, Optional.of(customer), List.of())
                : new Win(won, Optional.empty(), outcome.reasons());
    }

    /**
     * Wins an opportunity whose buyer has no record in the funnel yet, such as the organization of a contact:
     * it enters as a customer.
     *
     * @param opportunity the opportunity
     * @param commitment what the buyer, or somebody in the buying group for the buyer, committed to
     * @param customerId the id of the customer's record, a code
     * @return the closed opportunity and the customer, or what stands in the way
     */
    public Win win(Opportunity opportunity, Interaction commitment, String customerId) {
        Outcome<Opportunity> won = pipeline.attempt(Pipeline.WIN, opportunity, commitment);
        if (!won.isMoved()) {
            return new Win(won, Optional.empty(), List.of());
        }
        Admission<Customer> admission =
                funnel.enter(Engagement.CUSTOMER, customerId, opportunity.party(), ofBuyer(opportunity, commitment));
        return new Win(won, admission.record(), admission.reasons());
    }

    /** Who signs for an organization commits the organization. */
    private static Interaction ofBuyer(Opportunity opportunity, Interaction commitment) {
        return Interaction.builder()
                .from(commitment)
                .partyId(opportunity.party().id())
                .build();
    }
}
