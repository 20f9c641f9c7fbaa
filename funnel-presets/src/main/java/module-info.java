/** Ready-made funnels of articles and systems, with their words and labels. */
module io.salesfunnel.presets {
    requires static org.jspecify;
    requires transitive io.salesfunnel.rules;

    exports io.salesfunnel.term;
    exports io.salesfunnel.preset;
    exports io.salesfunnel.label;
    exports io.salesfunnel.webanalytics;
}
