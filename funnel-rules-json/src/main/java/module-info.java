/** Rule sets written as JSON. */
module io.salesfunnel.rules.json {
    requires static org.jspecify;
    requires transitive io.salesfunnel.rules;
}
