package io.salesfunnel.benchmarks.decide;

import java.util.List;

/** Everybody who takes part, by name. */
public final class Deciders {

    /** The limit, written by hand. */
    public static final String LIMIT = "switch";

    private static final List<String> ALL = List.of(
            LIMIT,
            "funnel",
            "switch-numbers",
            "funnel-numbers",
            "switch-by-name",
            "funnel-by-name",
            "cola",
            "cola-throwing",
            "stateless4j",
            "stateless4j-quiet",
            "easy-states",
            "squirrel",
            "spring");

    private Deciders() {}

    /**
     * Everybody.
     *
     * @return the names
     */
    public static List<String> all() {
        return ALL;
    }

    /**
     * A contestant.
     *
     * @param name its name
     * @return the contestant, new
     */
    public static Decider named(String name) {
        return switch (name) {
            case LIMIT -> new SwitchDecider(false);
            case "switch-numbers" -> new SwitchDecider(true);
            case "funnel" -> new FunnelDecider(false);
            case "funnel-numbers" -> new FunnelDecider(true);
            case "switch-by-name" -> new ByName(true);
            case "funnel-by-name" -> new ByName(false);
            case "cola" -> new ColaDecider(false);
            case "cola-throwing" -> new ColaDecider(true);
            case "stateless4j" -> new Stateless4jDecider(false);
            case "stateless4j-quiet" -> new Stateless4jDecider(true);
            case "easy-states" -> new EasyStatesDecider();
            case "squirrel" -> new SquirrelDecider();
            case "spring" -> new SpringDecider();
            default -> throw new IllegalArgumentException("no decider is called " + name);
        };
    }

    /**
     * Compares a contestant with the limit, over every row that there is.
     *
     * @param name its name
     * @return what it decides otherwise, in words; empty if nothing
     */
    public static List<String> disagreements(String name) {
        Decider limit = named(LIMIT);
        Decider other = named(name);
        return Deals.all().stream()
                .filter(asked -> after(other, asked) != after(limit, asked))
                .map(asked -> name + " leads " + asked + " to " + after(other, asked))
                .toList();
    }

    private static DealStage after(Decider decider, Deals.Asked asked) {
        return decider.after(asked.deal(), decider.decide(asked.deal(), asked.event()));
    }
}
