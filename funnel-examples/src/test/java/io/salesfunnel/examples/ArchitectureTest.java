package io.salesfunnel.examples;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.salesfunnel.examples", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PIPELINE = "io.salesfunnel.examples.pipeline";

    @ArchTest
    static final ArchRule thePipelineFollowsTheDataFlow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(PIPELINE + "..")
            .layer("csv")
            .definedBy(PIPELINE + ".csv")
            .layer("deal")
            .definedBy(PIPELINE + ".deal")
            .layer("intake")
            .definedBy(PIPELINE + ".intake")
            .layer("report")
            .definedBy(PIPELINE + ".report")
            .layer("sample")
            .definedBy(PIPELINE + ".sample")
            .layer("command")
            .definedBy(PIPELINE)
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("sample")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("report", "command")
            .whereLayer("deal")
            .mayOnlyBeAccessedByLayers("intake", "report", "sample", "command");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.salesfunnel.examples.(**)").should().beFreeOfCycles();
}
