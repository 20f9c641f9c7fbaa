package io.salesfunnel.question;

import io.salesfunnel.known.Known;
import io.salesfunnel.qualification.QualificationRule;
import java.util.Optional;

/**
 * A rule that answers what another one answers, such as a rule set. So {@link Question} can look into it: a rule
 * that does not say for whom it stands is asked about as a whole.
 *
 * <p><b>For implementers.</b> You may implement this interface. While it stands for a rule, a stand-in gives the
 * answers of that rule and no others.
 *
 * @since 0.1
 */
public interface StandIn extends QualificationRule {

    /**
     * The rule that it stands for.
     *
     * @param known what is known
     * @return the rule, or empty if it answers by itself now
     */
    Optional<QualificationRule> standsFor(Known known);
}
