package io.salesfunnel.plugin;

import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.temperature.TemperatureClassifier;
import java.util.List;

/**
 * Publishes rules from a jar of its own. Whoever puts an application together finds them with {@link Plugins}.
 *
 * <p>On the module path, the module of the provider says so:
 *
 * <pre>{@code
 * module com.example.garage {
 *     requires io.salesfunnel.rules;
 *     provides io.salesfunnel.plugin.RuleProvider with com.example.garage.GarageRules;
 * }
 * }</pre>
 *
 * <p>On the class path, the file {@code META-INF/services/io.salesfunnel.plugin.RuleProvider} names the class. A jar may
 * have both.
 *
 * <p><b>For implementers.</b> You may implement this interface. A class that is to be found is public and has a public
 * constructor without parameters. It answers without effects, gives equal answers each time and keeps nothing open. A
 * list, or an element of one, is never null.
 *
 * @since 0.1
 */
public interface RuleProvider {

    /**
     * The rules, to be found by their names.
     *
     * @return the rules in the order in which they are to be shown
     */
    default List<QualificationRule> rules() {
        return List.of();
    }

    /**
     * The rule sets, to be found by their names and versions.
     *
     * @return the rule sets in the order in which they are to be shown
     */
    default List<RuleSet> ruleSets() {
        return List.of();
    }

    /**
     * The classifiers, to be found by their names.
     *
     * @return the classifiers in the order in which they are to be shown
     */
    default List<TemperatureClassifier> classifiers() {
        return List.of();
    }
}
