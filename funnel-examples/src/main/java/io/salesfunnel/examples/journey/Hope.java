package io.salesfunnel.examples.journey;

import io.salesfunnel.sales.Engagement;
import io.salesfunnel.sales.Pipeline;
import io.salesfunnel.stage.Transition;

/** What a salesperson waits for, and the transition that would bring it. */
record Hope(Transition<?, ?> transition, String words) {

    static final Hope LEAD = new Hope(Engagement.ENGAGE, "a lead");
    static final Hope CONTACT = new Hope(Engagement.QUALIFY, "a contact");
    static final Hope DEAL = new Hope(Engagement.PURSUE, "part of a deal");
    static final Hope CUSTOMER = new Hope(Engagement.PROMOTE, "a customer");
    static final Hope PROPOSAL = new Hope(Pipeline.PROPOSE, "proposed");
    static final Hope WIN = new Hope(Pipeline.WIN, "won");
}
