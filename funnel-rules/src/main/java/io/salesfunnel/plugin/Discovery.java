package io.salesfunnel.plugin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds all providers, past those that cannot be loaded. */
final class Discovery {

    private Discovery() {}

    static List<RuleProvider> providers(ServiceLoader<RuleProvider> loader, Problems problems) {
        List<RuleProvider> found = new ArrayList<>();
        Iterator<RuleProvider> rest = loader.iterator();
        String last = "";
        while (true) {
            try {
                if (!rest.hasNext()) {
                    return found;
                }
                found.add(rest.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                String problem = "a provider cannot be loaded: " + e.getMessage();
                // A loader that cannot be read fails for ever in the same words.
                if (problem.equals(last)) {
                    return found;
                }
                last = problem;
                problems.add(problem, e);
            }
        }
    }
}
