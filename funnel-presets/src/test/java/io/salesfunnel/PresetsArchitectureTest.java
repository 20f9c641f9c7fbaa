package io.salesfunnel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
        packages = "io.salesfunnel",
        importOptions = {DoNotIncludeTests.class, DoNotIncludeJars.class})
class PresetsArchitectureTest {

    private static final List<String> DATA_FLOW = List.of("term", "preset", "label", "webanalytics");

    @ArchTest
    static final ArchRule packagesFollowTheDataFlow = presetsClasses().should(lookBackOnly());

    @ArchTest
    static final ArchRule onlyPresetsReadAnotherPackageOfTheModule = presetsClasses()
            .and()
            .resideOutsideOfPackage("io.salesfunnel.preset")
            .should(standAlone());

    @ArchTest
    static final ArchRule publicTypesCannotBeExtendedUnlessMeantTo = presetsClasses()
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should(be(describe(
                    "final or sealed",
                    type -> type.getModifiers().contains(FINAL)
                            || type.reflect().isSealed()
                            || type.isEnum())));

    @ArchTest
    static final ArchRule timeAndIdsAreHandedIn = noClasses()
            .should()
            .callMethodWhere(describe(
                    "time is read", call -> call.getTarget().getName().matches("now|currentTimeMillis|nanoTime")))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java.time.Clock|java.util.Random|java.util.UUID|.*ThreadLocalRandom|.*SecureRandom");

    @ArchTest
    static final ArchRule presetsNeverLog = noClasses()
            .that(describe("are presets", PresetsArchitectureTest::isPresets))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.slf4j..");

    @Test
    void exportsEveryPackage() throws IOException {
        List<String> exported = Pattern.compile("exports io\\.salesfunnel\\.(\\w+);")
                .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(exported).containsExactlyElementsOf(DATA_FLOW);
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction presetsClasses() {
        return classes().that(describe("are presets", PresetsArchitectureTest::isPresets));
    }

    private static boolean isPresets(JavaClass type) {
        return place(type) >= 0;
    }

    private static ArchCondition<JavaClass> lookBackOnly() {
        return depend("on packages before their own", (from, to) -> place(to) <= place(from));
    }

    private static ArchCondition<JavaClass> standAlone() {
        return depend("on no other package of the presets", (from, to) -> !isPresets(to) || place(to) == place(from));
    }

    private static ArchCondition<JavaClass> depend(String how, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("depend " + how) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(type, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static int place(JavaClass type) {
        return DATA_FLOW.indexOf(type.getPackageName().replaceFirst("^io\\.salesfunnel\\.", ""));
    }
}
