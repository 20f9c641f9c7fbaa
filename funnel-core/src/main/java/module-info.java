/**
 * Decides which stage comes next, and explains every no.
 *
 * <p>Data flows through the packages in this order: {@code finding}, {@code definition}, {@code
 * diagram}, {@code machine}. Start at {@link io.salesfunnel.machine.StageMachine}.
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
    exports io.salesfunnel.qualification;
    exports io.salesfunnel.temperature;
    exports io.salesfunnel.stage;
    exports io.salesfunnel.funnel;
    exports io.salesfunnel.sales;
}
