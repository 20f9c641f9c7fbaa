package io.salesfunnel.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tests claim to show: the numbers, such as {@code S1.12} or {@code X3}, that their display names begin with.
 * Reads the text of sources, so that it sees every module without depending on it.
 */
final class Claims {

    private static final List<String> TESTS = List.of("Test", "ParameterizedTest", "Property", "TestFactory");
    private static final List<String> NAMES = List.of("DisplayName", "Label");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("//[^\\n]*|(?s:/\\*.*?\\*/)"
            + "|\"\"\"(?s:.*?)(?<!\\\\)\"\"\"|\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"|'(?:[^'\\\\\\n]|\\\\.)++'");
    private static final Pattern STRUCTURE = Pattern.compile("@\\s*([\\w.]+)|(\\w+)\\s*\\(|[{};=]");
    private static final Pattern LITERAL = Pattern.compile("\"(\\d+)\"");
    private static final Pattern CITED_FIRST = Pattern.compile("^(?:[A-Z]\\d+(?:\\.\\d+)?(?:\\s*[,;:&/]\\s*|\\s+|$))+");
    private static final Pattern NUMBER = Pattern.compile("S\\d+\\.\\d+|[XAP]\\d+");

    private final SortedMap<String, SortedSet<String>> testsByNumber = new TreeMap<>();

    /** Of every module below a folder. */
    static Claims under(Path root) {
        Claims claims = new Claims();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .toList()) {
                        claims.read(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return claims;
    }

    /** Of one source. */
    static Claims in(String testClass, String source) {
        Claims claims = new Claims();
        claims.read(testClass, source);
        return claims;
    }

    /** Every number that is cited, in the order of the alphabet. */
    SortedSet<String> numbers() {
        return new TreeSet<>(testsByNumber.keySet());
    }

    /** The tests that cite a number, such as {@code FitTest.ignoresInterest}, in the order of the alphabet. */
    SortedSet<String> tests(String number) {
        return testsByNumber.getOrDefault(number, new TreeSet<>());
    }

    private void read(String testClass, String source) {
        List<String> literals = COMMENT_OR_LITERAL
                .matcher(source)
                .results()
                .map(Claims::literal)
                .toList();
        int[] count = {0};
        String code = COMMENT_OR_LITERAL.matcher(source).replaceAll(match -> "\"" + count[0]++ + "\"");

        Map<String, String> annotations = new LinkedHashMap<>();
        Matcher next = STRUCTURE.matcher(code);
        for (int from = 0; next.find(from); ) {
            from = next.end();
            if (next.group(1) != null) {
                int end = endOfArguments(code, from);
                annotations.put(next.group(1).replaceAll(".*\\.", ""), code.substring(from, end));
                from = end;
            } else {
                if (next.group(2) != null) {
                    claim(testClass + "." + next.group(2), annotations, literals);
                }
                annotations.clear();
            }
        }
    }

    private void claim(String test, Map<String, String> annotations, List<String> literals) {
        if (annotations.containsKey("Disabled") || TESTS.stream().noneMatch(annotations::containsKey)) {
            return;
        }
        for (String annotation : NAMES) {
            String name = LITERAL.matcher(annotations.getOrDefault(annotation, ""))
                    .results()
                    .map(literal -> literals.get(Integer.parseInt(literal.group(1))))
                    .collect(Collectors.joining());
            for (String number : cited(name)) {
                testsByNumber.computeIfAbsent(number, none -> new TreeSet<>()).add(test);
            }
        }
    }

    private static List<String> cited(String name) {
        Matcher first = CITED_FIRST.matcher(name.strip());
        return first.find()
                ? NUMBER.matcher(first.group())
                        .results()
                        .map(MatchResult::group)
                        .toList()
                : List.of();
    }

    private static String literal(MatchResult match) {
        String text = match.group();
        if (text.startsWith("\"\"\"")) {
            return text.substring(3, text.length() - 3).strip();
        }
        return match.group(1) == null ? "" : match.group(1);
    }

    private static int endOfArguments(String code, int from) {
        int open = from;
        while (open < code.length() && Character.isWhitespace(code.charAt(open))) {
            open++;
        }
        if (open == code.length() || code.charAt(open) != '(') {
            return from;
        }
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            depth += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return code.length();
    }
}
