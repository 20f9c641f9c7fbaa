package io.salesfunnel.benchmarks.qualification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Generated leads, and the eight criteria by name. */
final class Leads {

    static final int COUNT = 10_000;
    static final int EMPLOYEES = 50;
    static final int BUDGET = 5_000;
    static final List<String> INDUSTRIES = List.of("software", "trade", "logistics");
    static final List<String> RESIDENCES = List.of("NL", "BE", "DE");

    static final String TARGET_GROUP = "target-group";
    static final String NEED = "need";
    static final String AUTHORITY = "authority";
    static final String INTEREST = "interest";
    static final String LARGE_ENOUGH = "large-enough";
    static final String BUDGET_ENOUGH = "budget-enough";
    static final String OUR_INDUSTRY = "our-industry";
    static final String NEAR = "near";

    private static final List<String> ALL_INDUSTRIES = List.of("software", "trade", "logistics", "farming");
    private static final List<String> ALL_RESIDENCES = List.of("NL", "BE", "DE", "US");

    private Leads() {}

    /** So that one in fourteen qualifies, and about half have something unknown. */
    static List<Lead> generated() {
        Random random = new Random(42);
        return IntStream.range(0, COUNT).mapToObj(i -> lead(random)).toList();
    }

    private static Lead lead(Random random) {
        return new Lead(
                truth(random),
                truth(random),
                truth(random),
                truth(random),
                number(random, EMPLOYEES * 5),
                number(random, BUDGET * 5),
                one(random, ALL_INDUSTRIES),
                one(random, ALL_RESIDENCES));
    }

    private static @Nullable Boolean truth(Random random) {
        return random.nextInt(10) == 0 ? null : Boolean.valueOf(random.nextInt(10) < 8);
    }

    private static @Nullable Integer number(Random random, int most) {
        return random.nextInt(10) == 0 ? null : Integer.valueOf(random.nextInt(most));
    }

    private static @Nullable String one(Random random, List<String> values) {
        return random.nextInt(10) == 0 ? null : values.get(random.nextInt(values.size()));
    }

    /** What is known of a lead, for those who read maps; whole numbers are longs. */
    static Map<String, Object> map(Lead lead) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "targetGroup", lead.targetGroup());
        put(map, "need", lead.need());
        put(map, "authority", lead.authority());
        put(map, "interest", lead.interest());
        put(map, "employees", lead.employees() == null ? null : lead.employees().longValue());
        put(map, "budget", lead.budget() == null ? null : lead.budget().longValue());
        put(map, "industry", lead.industry());
        put(map, "residence", lead.residence());
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
