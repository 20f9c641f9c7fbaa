package io.salesfunnel.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What a program prints, and what it is expected to print. */
public final class Printed {

    private Printed() {}

    public static String by(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Of a program that prints on standard output. */
    public static String byMain(Runnable main) {
        PrintStream out = System.out;
        try {
            return by(stream -> {
                System.setOut(stream);
                main.run();
            });
        } finally {
            System.setOut(out);
        }
    }

    public static String expected(String folder) throws IOException {
        return Files.readString(Path.of("src/test/resources", folder, "expected-output.txt"));
    }
}
