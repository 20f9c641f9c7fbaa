package io.salesfunnel.ruleset;

import io.salesfunnel.qualification.QualificationRule;
import java.util.List;

/**
 * A rule of another kind than those of the core that is data all the same: it tells all that it consists of, so that
 * the hash of a {@link RuleSet} covers it.
 *
 * <p><b>For implementers.</b> You may implement this interface. Instances must be immutable and safe for use by many
 * threads, and keep their name and their content. Two instances of one class that have the same content have to judge
 * equally.
 *
 * @since 0.1
 */
public interface DataRule extends QualificationRule {

    /**
     * All that the rule consists of beside its name and its parts, the same in every run and on every machine.
     *
     * @return the text
     */
    String content();

    /**
     * The rules that this one is made of.
     *
     * @return an unmodifiable list in a fixed order, empty if there are none
     */
    default List<QualificationRule> parts() {
        return List.of();
    }
}
