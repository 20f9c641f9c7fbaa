package io.salesfunnel.examples.pipeline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param data the folder to read; without one a sample is made
 * @param strict whether the first problem ends the run
 */
record CommandLine(Optional<Path> data, boolean strict) {

    static final String USAGE = """
            Usage: [--data DIR] [--strict]
              --data DIR  read sales_pipeline.csv, accounts.csv, products.csv and sales_teams.csv in DIR;
                          without it, a sample is made and read
              --strict    stop at the first problem""";

    static CommandLine parse(List<String> args) throws UsageException {
        Optional<Path> data = Optional.empty();
        boolean strict = false;
        for (Iterator<String> left = args.iterator(); left.hasNext(); ) {
            String arg = left.next();
            switch (arg) {
                case "--data" -> data = Optional.of(folder(left));
                case "--strict" -> strict = true;
                default -> throw new UsageException("There is no option '" + arg + "'");
            }
        }
        return new CommandLine(data, strict);
    }

    private static Path folder(Iterator<String> left) throws UsageException {
        String name = left.hasNext() ? left.next() : "";
        if (name.isBlank() || name.startsWith("--")) {
            throw new UsageException("Option --data needs a folder");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("Option --data needs a folder that can exist");
        }
    }
}
