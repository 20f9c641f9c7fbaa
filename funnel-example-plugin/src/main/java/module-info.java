/** Rules of a garage, in a jar of their own. */
module com.example.garage {
    requires static org.jspecify;
    requires io.salesfunnel.rules;
}
