/** Ready-made rules that stand on the core. */
module io.salesfunnel.rules {
    requires transitive io.salesfunnel.core;
}
