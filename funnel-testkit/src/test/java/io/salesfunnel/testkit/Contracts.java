package io.salesfunnel.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs the laws of a contract one by one. */
final class Contracts {

    private Contracts() {}

    /** The laws that a subject breaks, with what each of them says. */
    static <C> Map<String, String> broken(Class<C> contract, C subject) {
        Map<String, String> broken = new TreeMap<>();
        for (Method law : laws(contract)) {
            try {
                law.invoke(subject);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof AssertionError)) {
                    throw new IllegalStateException(law.getName(), e.getCause());
                }
                broken.put(law.getName(), e.getCause().getMessage());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(law.getName(), e);
            }
        }
        return broken;
    }

    private static List<Method> laws(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}
