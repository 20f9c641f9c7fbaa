/** Contracts and assertions for rules, classifiers, funnels and machines of your own. */
module io.salesfunnel.testkit {
    requires static org.jspecify;
    requires transitive io.salesfunnel.rules;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;

    exports io.salesfunnel.testkit;
    exports io.salesfunnel.testkit.assertion;
}
