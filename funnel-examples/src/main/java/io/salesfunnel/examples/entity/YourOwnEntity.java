package io.salesfunnel.examples.entity;

import io.salesfunnel.diagram.DiagramFormat;
import io.salesfunnel.machine.Guard;
import io.salesfunnel.machine.StageMachine;
import java.io.PrintStream;

/** An order of a shop: two enums, a record and a sentence per move are all that a machine takes. */
public final class YourOwnEntity {

    // spotless:off
    enum Stage { PLACED, PAID, SHIPPED, CANCELLED }
    enum Event { PAY, SHIP, CANCEL }
    record Order(Stage stage, int paidCents, int priceCents, String parcel) {}

    private static final StageMachine<Stage, Event, Order> ORDERS = StageMachine
            .named("order", Stage.class, Event.class, Order.class)
            .initial(Stage.PLACED).terminal(Stage.SHIPPED, Stage.CANCELLED)
            .move(Event.PAY).from(Stage.PLACED).to(Stage.PAID).when("price-paid", order -> order.paidCents() >= order.priceCents())
            .move(Event.SHIP).from(Stage.PAID).to(Stage.SHIPPED).when(Guard.known("parcel-number", Order::parcel))
            .move(Event.CANCEL).from(Stage.PLACED, Stage.PAID).to(Stage.CANCELLED)
            .build();
    // spotless:on

    private YourOwnEntity() {}

    /** Tells the story on standard output. */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Order order = new Order(Stage.PLACED, 1500, 4900, "");
        out.println("An order that is placed and not yet paid in full:");
        ORDERS.moves(order.stage(), order).forEach(move -> out.println("  " + move.trigger() + ": " + move.explain()));
        out.println("Shipping it at once:");
        out.println("  " + ORDERS.decide(order.stage(), Event.SHIP, order).explain());
        out.print(ORDERS.diagram(DiagramFormat.MERMAID));
    }
}
