package io.salesfunnel.benchmarks.qualification;

import io.salesfunnel.benchmarks.qualification.FunnelQualifier.Depth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Everybody who takes part, by name. */
public final class Qualifiers {

    /** The limit, written by hand. */
    public static final String LIMIT = "if-chain";

    /** The same over evidence, as ours reads it. */
    static final String OVER_EVIDENCE = "if-chain-evidence";

    private static final List<String> ALL = List.of(
            LIMIT,
            OVER_EVIDENCE,
            "funnel-answer",
            "funnel-verdict",
            "funnel-findings",
            "funnel-text",
            "easy-rules",
            "drools",
            "cel",
            "kie-dmn");

    private Qualifiers() {}

    /**
     * Everybody.
     *
     * @return the names
     */
    public static List<String> all() {
        return ALL;
    }

    /**
     * A contestant that judges all generated leads.
     *
     * @param name its name
     * @return the contestant, new
     */
    public static Qualifier named(String name) {
        return named(name, Leads.generated());
    }

    /**
     * A contestant that judges a single lead, which qualifies.
     *
     * @param name its name
     * @return the contestant, new
     */
    public static Qualifier ofOneLead(String name) {
        return named(name, List.of(new Lead(true, true, true, true, Leads.EMPLOYEES, Leads.BUDGET, "trade", "NL")));
    }

    private static Qualifier named(String name, List<Lead> leads) {
        return switch (name) {
            case LIMIT -> new IfChain(leads);
            case OVER_EVIDENCE -> new EvidenceChain(leads);
            case "funnel-answer" -> new FunnelQualifier(Depth.ANSWER, leads);
            case "funnel-verdict" -> new FunnelQualifier(Depth.VERDICT, leads);
            case "funnel-findings" -> new FunnelQualifier(Depth.FINDINGS, leads);
            case "funnel-text" -> new FunnelQualifier(Depth.TEXT, leads);
            case "easy-rules" -> new EasyRulesQualifier(leads);
            case "drools" -> new DroolsQualifier(leads);
            case "cel" -> new CelQualifier(leads);
            case "kie-dmn" -> new DmnQualifier(leads);
            default -> throw new IllegalArgumentException("no qualifier is called " + name);
        };
    }

    /** Whether a contestant gives reasons beside its verdict. */
    static boolean explains(String name) {
        return !List.of("funnel-answer", "funnel-verdict", "funnel-text").contains(name);
    }

    /**
     * Compares a contestant with the limit, over every lead.
     *
     * @param name its name
     * @return what it judges otherwise, in words; empty if nothing
     */
    public static List<String> disagreements(String name) {
        Qualifier limit = named(LIMIT);
        Qualifier other = named(name);
        List<String> found = new ArrayList<>();
        IntStream.range(0, Leads.COUNT).forEach(lead -> {
            Object wanted = limit.judge(lead);
            Object answer = other.judge(lead);
            boolean alike = limit.qualifies(wanted) == other.qualifies(answer)
                    && (!explains(name) || limit.open(wanted).equals(other.open(answer)));
            if (!alike) {
                found.add(name + " judges lead " + lead + " otherwise: " + other.open(answer) + ", not "
                        + limit.open(wanted));
            }
        });
        return found;
    }
}
