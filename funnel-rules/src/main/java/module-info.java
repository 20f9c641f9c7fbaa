/**
 * Ready-made rules that explain themselves. Data flows through the packages in this order: {@code question},
 * {@code ruleset}.
 */
module io.salesfunnel.rules {
    requires static org.jspecify;
    requires transitive io.salesfunnel.core;

    exports io.salesfunnel.prospecting;
    exports io.salesfunnel.question;
    exports io.salesfunnel.ruleset;
    exports io.salesfunnel.plugin;

    uses io.salesfunnel.plugin.RuleProvider;
}
