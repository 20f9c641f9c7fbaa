/**
 * Rules that explain themselves. Data flows through the packages in this order: {@code question}, {@code ruleset},
 * {@code lint}, {@code framework}, {@code absence}, {@code score}, {@code classifier}, {@code acquisition}, {@code
 * treatment}, {@code prospecting}, {@code plugin}.
 *
 * <p>Start at {@link io.salesfunnel.ruleset.RuleSet}.
 */
module io.salesfunnel.rules {
    requires static org.jspecify;
    requires transitive io.salesfunnel.core;

    exports io.salesfunnel.question;
    exports io.salesfunnel.ruleset;
    exports io.salesfunnel.lint;
    exports io.salesfunnel.framework;
    exports io.salesfunnel.absence;
    exports io.salesfunnel.score;
    exports io.salesfunnel.classifier;
    exports io.salesfunnel.acquisition;
    exports io.salesfunnel.treatment;
    exports io.salesfunnel.prospecting;
    exports io.salesfunnel.plugin;

    uses io.salesfunnel.plugin.RuleProvider;
}
