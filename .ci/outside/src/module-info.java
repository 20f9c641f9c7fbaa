module outside {
    requires io.salesfunnel.rules;

    provides io.salesfunnel.plugin.RuleProvider with
            outside.OwnRules;
}
