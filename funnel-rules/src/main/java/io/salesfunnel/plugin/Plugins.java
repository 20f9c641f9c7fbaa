package io.salesfunnel.plugin;

import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.temperature.TemperatureClassifier;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The rules, rule sets and classifiers that some providers publish, to be found by name.
 *
 * <pre>{@code
 * Plugins plugins = Plugins.load();
 * RuleSet fit = plugins.ruleSet("garage-fit", 1).orElseThrow();
 * }</pre>
 *
 * <p>Each call looks anew; nothing is kept between two. Everything comes in the order of the class names of the
 * providers, then in that of their lists. Either all providers can be used, or the answer is an exception that names
 * every one that cannot.
 *
 * <p>Immutable and safe for use by many threads, provided that what is published is; cannot be extended by users.
 *
 * @since 0.1
 */
public final class Plugins {

    private final List<String> providers;
    private final Catalog<QualificationRule> rules =
            new Catalog<>("rule", "rules()", RuleProvider::rules, QualificationRule::name, (rule, name) -> name);
    private final Catalog<RuleSet> ruleSets = new Catalog<>(
            "rule set", "ruleSets()", RuleProvider::ruleSets, RuleSet::name, (set, name) -> key(name, set.version()));
    private final Catalog<TemperatureClassifier> classifiers = new Catalog<>(
            "classifier",
            "classifiers()",
            RuleProvider::classifiers,
            TemperatureClassifier::name,
            (classifier, name) -> name);

    private Plugins(List<RuleProvider> found, Problems problems) {
        List<RuleProvider> sorted = found.stream()
                .sorted(Comparator.comparing(provider -> provider.getClass().getName()))
                .toList();
        for (RuleProvider provider : sorted) {
            String publisher = publisher(provider);
            rules.add(provider, publisher, problems);
            ruleSets.add(provider, publisher, problems);
            classifiers.add(provider, publisher, problems);
        }
        problems.throwIfAny();
        this.providers = sorted.stream().map(Plugins::publisher).toList();
    }

    /**
     * Those on the class path and the module path, as the context class loader of this thread sees them.
     *
     * @return the plugins
     * @throws InvalidPluginsException if a provider cannot be loaded, throws, returns null or repeats a name
     */
    public static Plugins load() {
        return loaded(ServiceLoader.load(RuleProvider.class));
    }

    /**
     * Those that a class loader sees.
     *
     * @param loader the class loader
     * @return the plugins
     * @throws InvalidPluginsException if a provider cannot be loaded, throws, returns null or repeats a name
     */
    public static Plugins load(ClassLoader loader) {
        return loaded(ServiceLoader.load(RuleProvider.class, Objects.requireNonNull(loader, "loader")));
    }

    /**
     * Those of the modules in a layer and in its parents.
     *
     * @param layer the layer
     * @return the plugins
     * @throws InvalidPluginsException if a provider cannot be loaded, throws, returns null or repeats a name
     */
    public static Plugins load(ModuleLayer layer) {
        return loaded(ServiceLoader.load(Objects.requireNonNull(layer, "layer"), RuleProvider.class));
    }

    /**
     * Those of some providers.
     *
     * @param providers the providers
     * @return the plugins
     * @throws InvalidPluginsException if a provider throws, returns null or repeats a name
     */
    public static Plugins of(RuleProvider... providers) {
        return new Plugins(List.of(providers), new Problems());
    }

    private static Plugins loaded(ServiceLoader<RuleProvider> loader) {
        Problems problems = new Problems();
        return new Plugins(Discovery.providers(loader, problems), problems);
    }

    private static String publisher(RuleProvider provider) {
        Module module = provider.getClass().getModule();
        String type = provider.getClass().getName();
        return module.isNamed() ? module.getName() + "/" + type : type;
    }

    private static String key(String name, int version) {
        return name + ":" + version;
    }

    /**
     * Who publishes: the class of each provider, after its module if that has a name, such as {@code
     * com.example.garage/com.example.garage.GarageRules}.
     *
     * @return an unmodifiable list in the order of the class names
     */
    public List<String> providers() {
        return providers;
    }

    /**
     * The rules.
     *
     * @return an unmodifiable list in the order of the providers
     */
    public List<QualificationRule> rules() {
        return rules.all();
    }

    /**
     * The rule of a name.
     *
     * @param name the name
     * @return the rule, or empty if no provider has it
     */
    public Optional<QualificationRule> rule(String name) {
        return rules.find(name);
    }

    /**
     * The rule sets.
     *
     * @return an unmodifiable list in the order of the providers
     */
    public List<RuleSet> ruleSets() {
        return ruleSets.all();
    }

    /**
     * The rule set of a name and a version.
     *
     * @param name the name
     * @param version the version
     * @return the rule set, or empty if no provider has it
     */
    public Optional<RuleSet> ruleSet(String name, int version) {
        return ruleSets.find(key(name, version));
    }

    /**
     * The classifiers.
     *
     * @return an unmodifiable list in the order of the providers
     */
    public List<TemperatureClassifier> classifiers() {
        return classifiers.all();
    }

    /**
     * The classifier of a name.
     *
     * @param name the name
     * @return the classifier, or empty if no provider has it
     */
    public Optional<TemperatureClassifier> classifier(String name) {
        return classifiers.find(name);
    }

    @Override
    public String toString() {
        return "Plugins" + providers;
    }
}
