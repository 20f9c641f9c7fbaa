/**
 * Tells who is where in a sales funnel, what may happen next, and why not.
 *
 * <p>Data flows through the packages in this order. The bare machine: {@code finding}, {@code definition},
 * {@code diagram}, {@code machine}. The funnel on it: {@code party}, {@code evidence}, {@code known}, {@code
 * condition}, {@code qualification}, {@code temperature}, {@code stage}, {@code funnel}, {@code sales}, {@code
 * projection}.
 *
 * <p>Start at {@link io.salesfunnel.sales.Engagement} for the ready-made funnel, at {@link
 * io.salesfunnel.funnel.Funnel} for one of your own, and at {@link io.salesfunnel.machine.StageMachine} for an
 * entity of your own with a stage.
 */
module io.salesfunnel.core {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;

    exports io.salesfunnel.finding;
    exports io.salesfunnel.definition;
    exports io.salesfunnel.diagram;
    exports io.salesfunnel.machine;
    exports io.salesfunnel.party;
    exports io.salesfunnel.evidence;
    exports io.salesfunnel.known;
    exports io.salesfunnel.condition;
    exports io.salesfunnel.qualification;
    exports io.salesfunnel.temperature;
    exports io.salesfunnel.stage;
    exports io.salesfunnel.funnel;
    exports io.salesfunnel.sales;
    exports io.salesfunnel.projection;
}
