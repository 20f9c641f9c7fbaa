/** A program that finds rules and knows none of them. */
module com.example.dealer {
    requires io.salesfunnel.rules;

    exports com.example.dealer;
}
