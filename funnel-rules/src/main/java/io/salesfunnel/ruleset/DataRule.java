package io.salesfunnel.ruleset;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.qualification.QualificationRule;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * Which facts this rule reads: those that its parts read, unless it says otherwise.
     *
     * @return an unmodifiable set in a fixed order
     */
    @Override
    default Set<FactKey<?>> reads() {
        Set<FactKey<?>> keys = new LinkedHashSet<>();
        parts().forEach(part -> keys.addAll(part.reads()));
        return Collections.unmodifiableSet(keys);
    }
}
