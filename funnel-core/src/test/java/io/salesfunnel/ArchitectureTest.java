package io.salesfunnel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.salesfunnel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> DATA_FLOW = List.of(
            "finding",
            "definition",
            "diagram",
            "machine",
            "party",
            "evidence",
            "known",
            "condition",
            "qualification",
            "temperature",
            "stage",
            "funnel",
            "sales",
            "projection");

    @ArchTest
    static final ArchRule packagesFollowTheDataFlow = classes()
            .that()
            .resideOutsideOfPackage("io.salesfunnel")
            .should(only(describe("depend on packages before their own", ArchitectureTest::looksBack)));

    @ArchTest
    static final ArchRule theRootHoldsNothingButTheStyle = classes()
            .that()
            .resideInAPackage("io.salesfunnel")
            .should()
            .haveSimpleName("FunnelStyle")
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.salesfunnel.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule generatedTypesStayOutOfSignatures = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(ArchConditions.not(ArchConditions.have(
                    describe("a generated type in its signature", ArchitectureTest::mentionsGeneratedType))));

    @ArchTest
    static final ArchRule publicTypesCannotBeExtendedUnlessMeantTo = classes()
            .that()
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
            .callMethodWhere(describe("time, chance or the environment is read", ArchitectureTest::isHandedIn))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java.time.Clock|java.util.Random|.*ThreadLocalRandom|.*SecureRandom");

    @ArchTest
    static final ArchRule nothingTouchesTheConfigurationOfLogging =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j.spi..");

    @ArchTest
    static final ArchRule onlyTheFacadeLogs = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.salesfunnel.machine.StageMachine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.slf4j..");

    @ArchTest
    static final ArchRule packagesAreNamedAfterTheDomain = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..helper..", "..impl..", "..model..", "..dto..", "..internal..");

    @ArchTest
    static final ArchRule testLibrariesStayInTests = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.jqwik..", "org.assertj..", "org.junit..");

    private static ArchCondition<JavaClass> only(DescribedPredicate<Dependency> allowed) {
        return new ArchCondition<>(allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(allowed.negate())
                        .forEach(wrong -> events.add(SimpleConditionEvent.violated(wrong, wrong.getDescription())));
            }
        };
    }

    private static boolean looksBack(Dependency dependency) {
        String target = dependency.getTargetClass().getPackageName();
        int place = place(target);
        return !target.startsWith("io.salesfunnel.")
                || (place >= 0 && place <= place(dependency.getOriginClass().getPackageName()));
    }

    private static int place(String name) {
        return DATA_FLOW.indexOf(name.replaceFirst("^io\\.salesfunnel\\.", ""));
    }

    private static boolean isHandedIn(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        return (owner.startsWith("java.time.") && method.equals("now"))
                || (owner.equals("java.util.UUID") && method.equals("randomUUID"))
                || (owner.equals("java.lang.Math") && method.equals("random"))
                || (owner.equals("java.lang.System")
                        && Set.of("getenv", "currentTimeMillis", "nanoTime").contains(method));
    }

    private static boolean mentionsGeneratedType(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .map(JavaClass::getName)
                .anyMatch(name -> name.contains(".Immutable"));
    }
}
