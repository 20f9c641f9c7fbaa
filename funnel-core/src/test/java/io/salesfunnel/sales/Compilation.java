package io.salesfunnel.sales;

import com.sun.source.util.JavacTask;
import io.salesfunnel.funnel.Funnel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles one expression of a user's program, without writing anything. */
final class Compilation {

    private static final String BEFORE = """
            import io.salesfunnel.evidence.*;
            import io.salesfunnel.funnel.*;
            import io.salesfunnel.sales.*;
            import io.salesfunnel.stage.*;
            class Program {
                static Object run(Funnel funnel, FunnelBuilder builder, Prospect prospect, Lead lead, Customer customer,
                        Interaction evidence, HumanDecision decision, Transition<Lead, Customer> buy) {
                    return
            """;
    private static final String AFTER = """
                    ;
                }
            }
            """;

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Program.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private Compilation() {}

    /** The errors of an expression: the code of each, and the words of the source it points at. */
    static List<String> errors(String expression) {
        String text = BEFORE + expression + "\n" + AFTER;
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        found,
                        List.of("-proc:none", "-classpath", classes().toString()),
                        null,
                        List.of(new Source(text)));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getCode() + " at "
                        + text.substring((int) diagnostic.getStartPosition(), (int) diagnostic.getEndPosition()))
                .toList();
    }

    private static Path classes() {
        try {
            return Path.of(Funnel.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
