package io.salesfunnel.benchmarks.qualification;

import java.util.Objects;

/** A lead with accessors for rules in text; what is not known is no, -1 or empty. */
public final class LeadRow {

    private final boolean targetGroup;
    private final boolean need;
    private final boolean authority;
    private final boolean interest;
    private final int employees;
    private final int budget;
    private final String industry;
    private final String residence;

    LeadRow(Lead lead) {
        targetGroup = Boolean.TRUE.equals(lead.targetGroup());
        need = Boolean.TRUE.equals(lead.need());
        authority = Boolean.TRUE.equals(lead.authority());
        interest = Boolean.TRUE.equals(lead.interest());
        employees = Objects.requireNonNullElse(lead.employees(), -1);
        budget = Objects.requireNonNullElse(lead.budget(), -1);
        industry = Objects.requireNonNullElse(lead.industry(), "");
        residence = Objects.requireNonNullElse(lead.residence(), "");
    }

    public boolean isTargetGroup() {
        return targetGroup;
    }

    public boolean isNeed() {
        return need;
    }

    public boolean isAuthority() {
        return authority;
    }

    public boolean isInterest() {
        return interest;
    }

    public int getEmployees() {
        return employees;
    }

    public int getBudget() {
        return budget;
    }

    public String getIndustry() {
        return industry;
    }

    public String getResidence() {
        return residence;
    }
}
