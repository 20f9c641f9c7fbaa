package io.salesfunnel.benchmarks.qualification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of KIE: one decision table that collects the criteria that are not met. Unknown is no. */
final class DmnQualifier implements Qualifier {

    private static final String TABLE = "io/salesfunnel/benchmarks/qualification/leads.dmn";

    private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newClassPathResource(TABLE, DmnQualifier.class.getClassLoader())))
            .getOrElseThrow(e -> new IllegalStateException("no runtime", e));
    private final DMNModel model = runtime.getModels().get(0);
    private final DMNContext[] leads;

    DmnQualifier(List<Lead> leads) {
        this.leads = leads.stream().map(this::context).toArray(DMNContext[]::new);
    }

    private DMNContext context(Lead lead) {
        DMNContext context = runtime.newContext();
        for (String input : List.of(
                "targetGroup", "need", "authority", "interest", "employees", "budget", "industry", "residence")) {
            context.set(input, Leads.map(lead).get(input));
        }
        return context;
    }

    @Override
    public Object judge(int lead) {
        return runtime.evaluateAll(model, leads[lead]);
    }

    @Override
    public boolean qualifies(Object answer) {
        return open(answer).isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> open(Object answer) {
        DMNResult result = (DMNResult) answer;
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return new LinkedHashSet<>(
                (List<String>) result.getDecisionResultByName("open").getResult());
    }
}
