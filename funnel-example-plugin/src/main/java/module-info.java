/** Rules of a seller of garage tools, in a jar of their own. */
module com.example.garage {
    requires static org.jspecify;
    requires io.salesfunnel.rules;

    exports com.example.garage;

    provides io.salesfunnel.plugin.RuleProvider with
            com.example.garage.GarageRules;
}
