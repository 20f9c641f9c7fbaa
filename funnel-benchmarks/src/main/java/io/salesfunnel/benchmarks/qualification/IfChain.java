package io.salesfunnel.benchmarks.qualification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The limit: written by hand for these criteria, with every reason. */
final class IfChain implements Qualifier {

    /** A criterion that is not met, or unknown. */
    record Reason(String criterion, boolean unknown) {}

    /** The answer. */
    record Verdict(boolean met, boolean unknown, List<Reason> reasons) {}

    /** The two reasons of a criterion, made once. */
    private record Reasons(Reason no, Reason unknown) {
        Reasons(String criterion) {
            this(new Reason(criterion, false), new Reason(criterion, true));
        }
    }

    private static final Reasons TARGET_GROUP = new Reasons(Leads.TARGET_GROUP);
    private static final Reasons NEED = new Reasons(Leads.NEED);
    private static final Reasons AUTHORITY = new Reasons(Leads.AUTHORITY);
    private static final Reasons INTEREST = new Reasons(Leads.INTEREST);
    private static final Reasons LARGE_ENOUGH = new Reasons(Leads.LARGE_ENOUGH);
    private static final Reasons BUDGET_ENOUGH = new Reasons(Leads.BUDGET_ENOUGH);
    private static final Reasons OUR_INDUSTRY = new Reasons(Leads.OUR_INDUSTRY);
    private static final Reasons NEAR = new Reasons(Leads.NEAR);

    private final Lead[] leads;

    IfChain(List<Lead> leads) {
        this.leads = leads.toArray(Lead[]::new);
    }

    @Override
    public Object judge(int lead) {
        return judge(leads[lead]);
    }

    static Verdict judge(Lead lead) {
        List<Reason> reasons = new ArrayList<>(4);
        Boolean targetGroup = lead.targetGroup();
        if (targetGroup == null || !targetGroup) {
            reasons.add(reason(TARGET_GROUP, targetGroup));
        }
        Boolean need = lead.need();
        if (need == null || !need) {
            reasons.add(reason(NEED, need));
        }
        Boolean authority = lead.authority();
        if (authority == null || !authority) {
            reasons.add(reason(AUTHORITY, authority));
        }
        Boolean interest = lead.interest();
        if (interest == null || !interest) {
            reasons.add(reason(INTEREST, interest));
        }
        Integer employees = lead.employees();
        if (employees == null || employees < Leads.EMPLOYEES) {
            reasons.add(reason(LARGE_ENOUGH, employees));
        }
        Integer budget = lead.budget();
        if (budget == null || budget < Leads.BUDGET) {
            reasons.add(reason(BUDGET_ENOUGH, budget));
        }
        String industry = lead.industry();
        if (industry == null || !Leads.INDUSTRIES.contains(industry)) {
            reasons.add(reason(OUR_INDUSTRY, industry));
        }
        String residence = lead.residence();
        if (residence == null || !Leads.RESIDENCES.contains(residence)) {
            reasons.add(reason(NEAR, residence));
        }
        return verdict(reasons);
    }

    private static Reason reason(Reasons reasons, @Nullable Object value) {
        return value == null ? reasons.unknown() : reasons.no();
    }

    private static Verdict verdict(List<Reason> reasons) {
        boolean unknown = !reasons.isEmpty();
        for (Reason reason : reasons) {
            unknown &= reason.unknown();
        }
        return new Verdict(reasons.isEmpty(), unknown, reasons);
    }

    @Override
    public boolean qualifies(Object answer) {
        return ((Verdict) answer).met();
    }

    @Override
    public Set<String> open(Object answer) {
        return names((Verdict) answer);
    }

    static Set<String> names(Verdict verdict) {
        Set<String> open = new LinkedHashSet<>();
        verdict.reasons().forEach(reason -> open.add(reason.criterion()));
        return open;
    }
}
