package io.salesfunnel.benchmarks.qualification;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * CEL: a program for each criterion, compiled once. It reads a map and takes what is not there as no; its unknown
 * values, which it has too, are not used.
 */
final class CelQualifier implements Qualifier {

    /** A criterion and its program. */
    private record Compiled(String name, CelRuntime.Program program) {}

    private final CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.HAS)
            .addVar("lead", MapType.create(SimpleType.STRING, SimpleType.DYN))
            .build();
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
    private final List<Compiled> programs;
    private final List<Map<String, Object>> leads;

    CelQualifier(List<Lead> leads) {
        this.leads = leads.stream()
                .map(lead -> Map.<String, Object>of("lead", Leads.map(lead)))
                .toList();
        programs = List.of(
                compiled(Leads.TARGET_GROUP, "has(lead.targetGroup) && lead.targetGroup == true"),
                compiled(Leads.NEED, "has(lead.need) && lead.need == true"),
                compiled(Leads.AUTHORITY, "has(lead.authority) && lead.authority == true"),
                compiled(Leads.INTEREST, "has(lead.interest) && lead.interest == true"),
                compiled(Leads.LARGE_ENOUGH, "has(lead.employees) && lead.employees >= " + Leads.EMPLOYEES),
                compiled(Leads.BUDGET_ENOUGH, "has(lead.budget) && lead.budget >= " + Leads.BUDGET),
                compiled(
                        Leads.OUR_INDUSTRY,
                        "has(lead.industry) && lead.industry in [\"software\", \"trade\", \"logistics\"]"),
                compiled(Leads.NEAR, "has(lead.residence) && lead.residence in [\"NL\", \"BE\", \"DE\"]"));
    }

    private Compiled compiled(String name, String expression) {
        try {
            return new Compiled(
                    name, runtime.createProgram(compiler.compile(expression).getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Override
    public Object judge(int lead) {
        List<String> open = new ArrayList<>(4);
        Map<String, Object> known = leads.get(lead);
        for (Compiled criterion : programs) {
            try {
                if (!Boolean.TRUE.equals(criterion.program().eval(known))) {
                    open.add(criterion.name());
                }
            } catch (CelEvaluationException e) {
                throw new IllegalStateException(criterion.name(), e);
            }
        }
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
