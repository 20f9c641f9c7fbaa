/**
 * Rule sets written as JSON, for those who keep their rules beside their code.
 *
 * <p>Start at {@link io.salesfunnel.rules.json.RuleSetJson}.
 */
module io.salesfunnel.rules.json {
    requires static org.jspecify;
    requires tools.jackson.core;
    requires transitive io.salesfunnel.rules;

    exports io.salesfunnel.rules.json;
}
