module outside {
    requires io.salesfunnel.rules;
}
