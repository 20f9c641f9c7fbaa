package io.salesfunnel.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

    private static final String AMPLE = "io.salesfunnel.plugin.PluginsTest$Ample";
    private static final String SERVICE = "META-INF/services/io.salesfunnel.plugin.RuleProvider";

    /** Cannot be made. */
    public static final class Failing implements RuleProvider {
        /** Fails. */
        public Failing() {
            throw new IllegalStateException("jane@example.com");
        }
    }

    @TempDir
    private Path jar;

    private URLClassLoader publishing(String... lines) throws IOException {
        Path file = jar.resolve(SERVICE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, DiscoveryTest.class.getClassLoader());
    }

    @Test
    void findsWhatALoaderSees() throws IOException {
        try (URLClassLoader loader = publishing(AMPLE)) {
            assertThat(Plugins.load(loader).providers()).containsExactly(AMPLE);
        }
    }

    @Test
    void findsWhatTheContextLoaderSees() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = publishing(AMPLE)) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(Plugins.load().rule("need")).isPresent();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(Plugins.load().rules()).isEmpty();
    }

    @Test
    void namesEveryProviderThatCannotBeLoaded() throws IOException {
        try (URLClassLoader loader = publishing(
                "com.example.Missing", AMPLE, Failing.class.getName(), DiscoveryTest.class.getName(), AMPLE + "s")) {
            assertThatExceptionOfType(InvalidPluginsException.class)
                    .isThrownBy(() -> Plugins.load(loader))
                    .satisfies(report -> {
                        String cannot = "a provider cannot be loaded: io.salesfunnel.plugin.RuleProvider: ";
                        assertThat(report.problems())
                                .containsExactly(
                                        cannot + "Provider com.example.Missing not found",
                                        cannot + "Provider " + Failing.class.getName() + " could not be instantiated",
                                        cannot + DiscoveryTest.class.getName() + " not a subtype",
                                        cannot + "Provider " + AMPLE + "s not found");
                        assertThat(report.getSuppressed()).hasSize(3);
                        assertThat(report.getMessage()).doesNotContain("jane");
                    });
        }
    }

    @Test
    void endsWhenALoaderCannotBeRead() {
        ClassLoader unreadable = new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("disk");
            }
        };

        assertThatExceptionOfType(InvalidPluginsException.class)
                .isThrownBy(() -> Plugins.load(unreadable))
                .withMessageStartingWith("Plugins cannot be used: 1 problem\n  a provider cannot be loaded: ");
    }

    @Test
    void findsNothingInALayerWithoutProviders() {
        assertThat(Plugins.load(ModuleLayer.boot()).providers()).isEmpty();
    }
}
