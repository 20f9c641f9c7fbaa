/** Contracts and assertions for rules, classifiers, funnels and machines of your own. */
module io.salesfunnel.testkit {
    requires static org.jspecify;
    requires transitive io.salesfunnel.rules;
}
