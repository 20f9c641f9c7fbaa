package com.example.garage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathTest {

    private static final Set<String> NEEDED =
            Set.of("io.salesfunnel.core", "io.salesfunnel.rules", "com.example.garage", "org.slf4j");

    @TempDir
    private Path dealer;

    /** Where the modules are, among everything that the tests run with. */
    private static List<Path> modules() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(ModulePathTest::isNeeded)
                .toList();
    }

    private static boolean isNeeded(Path path) {
        try {
            return ModuleFinder.of(path).findAll().stream()
                    .anyMatch(found -> NEEDED.contains(found.descriptor().name()));
        } catch (FindException e) {
            return false;
        }
    }

    private static Path source(String name) throws URISyntaxException {
        URI uri = Objects.requireNonNull(ModulePathTest.class.getResource("/dealer/" + name))
                .toURI();
        return Path.of(uri);
    }

    private void compileTheDealer(List<Path> modules) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            errors,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-d",
                                    dealer.toString(),
                                    "--module-path",
                                    modules.stream()
                                            .map(Path::toString)
                                            .collect(Collectors.joining(File.pathSeparator))),
                            null,
                            files.getJavaFileObjects(
                                    source("module-info.java"), source("com/example/dealer/Dealer.java")))
                    .call();
            assertThat(compiled).as(errors.toString()).isTrue();
        }
    }

    @Test
    void findsTheRulesOnTheModulePath() throws Exception {
        List<Path> modules = modules();
        compileTheDealer(modules);
        ModuleFinder finder =
                ModuleFinder.compose(ModuleFinder.of(dealer), ModuleFinder.of(modules.toArray(Path[]::new)));
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(finder, ModuleFinder.of(), Set.of("com.example.dealer"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());

        List<?> said = (List<?>) ((Supplier<?>) layer.findLoader("com.example.dealer")
                        .loadClass("com.example.dealer.Dealer")
                        .getConstructor()
                        .newInstance())
                .get();

        assertThat(layer.modules())
                .extracting(Module::getName)
                .containsExactlyInAnyOrder(
                        "com.example.dealer",
                        "com.example.garage",
                        "io.salesfunnel.core",
                        "io.salesfunnel.rules",
                        "org.slf4j");
        assertThat(said.stream().map(Object::toString))
                .satisfiesExactly(
                        provider -> assertThat(provider).isEqualTo("com.example.garage/com.example.garage.GarageRules"),
                        module -> assertThat(module).isEqualTo("com.example.garage"),
                        owner -> assertThat(owner).startsWith("Party 'owner' is qualified: garage-fit (met"),
                        receptionist -> assertThat(receptionist)
                                .startsWith("Party 'receptionist' is disqualified: ")
                                .contains("decides (not met: not one of [owner, manager])"),
                        florist -> assertThat(florist)
                                .startsWith("Party 'florist' is disqualified: ")
                                .contains("repairs-cars (not met: is none of [garage, bodywork, tyres]"));
    }
}
