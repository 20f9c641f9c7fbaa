package io.salesfunnel.benchmarks.qualification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** Drools: a rule for each criterion that fires when it is not met; one session for all leads. Unknown is no. */
final class DroolsQualifier implements Qualifier {

    /** A criterion, and when it is not met. */
    private record NotMet(String criterion, String condition) {}

    private static final List<NotMet> RULES = List.of(
            new NotMet(Leads.TARGET_GROUP, "targetGroup == false"),
            new NotMet(Leads.NEED, "need == false"),
            new NotMet(Leads.AUTHORITY, "authority == false"),
            new NotMet(Leads.INTEREST, "interest == false"),
            new NotMet(Leads.LARGE_ENOUGH, "employees < " + Leads.EMPLOYEES),
            new NotMet(Leads.BUDGET_ENOUGH, "budget < " + Leads.BUDGET),
            new NotMet(Leads.OUR_INDUSTRY, "industry not in (\"software\", \"trade\", \"logistics\")"),
            new NotMet(Leads.NEAR, "residence not in (\"NL\", \"BE\", \"DE\")"));

    private final KieSession session =
            new KieHelper().addContent(text(), ResourceType.DRL).build().newKieSession();
    private final LeadRow[] leads;

    DroolsQualifier(List<Lead> leads) {
        this.leads = leads.stream().map(LeadRow::new).toArray(LeadRow[]::new);
    }

    private static String text() {
        StringBuilder text = new StringBuilder(
                "package leads\nimport " + LeadRow.class.getName() + "\nglobal java.util.List open\n");
        for (NotMet rule : RULES) {
            text.append("rule \"" + rule.criterion() + "\" when LeadRow(" + rule.condition() + ") then open.add(\""
                    + rule.criterion() + "\"); end\n");
        }
        return text.toString();
    }

    @Override
    public Object judge(int lead) {
        List<String> open = new ArrayList<>(4);
        session.setGlobal("open", open);
        FactHandle handle = session.insert(leads[lead]);
        session.fireAllRules();
        session.delete(handle);
        return open;
    }

    @Override
    public boolean qualifies(Object answer) {
        return ((List<?>) answer).isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> open(Object answer) {
        return new LinkedHashSet<>((List<String>) answer);
    }
}
