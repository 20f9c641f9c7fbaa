package io.salesfunnel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static Claims claims(String... lines) {
        return Claims.in("SomeTest", String.join("\n", lines));
    }

    @Test
    void findsWhatATestCites() {
        Claims claims = claims(
                "@Test",
                "@DisplayName(\"X3, S0.3, A12: S4.14; P7 what it says\")",
                "void says() {}",
                "",
                "@Label(\"S0.3 holds for any\") @Property(tries = 10) void holds(@ForAll int any) {}");

        assertThat(claims.numbers()).containsExactly("A12", "P7", "S0.3", "S4.14", "X3");
        assertThat(claims.tests("S0.3")).containsExactly("SomeTest.holds", "SomeTest.says");
        assertThat(claims.tests("S0.4")).isEmpty();
    }

    @Test
    void takesAnnotationsInAnyOrderOverManyLines() {
        Claims claims = claims(
                "@org.junit.jupiter.params.ParameterizedTest",
                "@EnumSource(names = {\"A\", \"S9.9)\"})",
                "@DisplayName(",
                "        \"S1.1, \" // why",
                "                + \"S1.2 goes on, (and on); {on}\")",
                "@SuppressWarnings({\"a\", \"b\"})",
                "protected static <T extends List<String>> Stream<T> first(@Size(6) List<T> all) {}",
                "@TestFactory @DisplayName(\"\"\"",
                "    S1.3 in \"a\" block\"\"\")",
                "Stream<DynamicTest> second() {}");

        assertThat(claims.numbers()).containsExactly("S1.1", "S1.2", "S1.3");
        assertThat(claims.tests("S1.2")).containsExactly("SomeTest.first");
        assertThat(claims.tests("S1.3")).containsExactly("SomeTest.second");
    }

    @Test
    void takesNoWordOfAnythingButATest() {
        Claims claims = claims(
                "@DisplayName(\"S1.1 a class\") class SomeTest {",
                "    @DisplayName(\"S1.2 a helper\") void helper() {}",
                "    @DisplayName(\"S1.3 a field\") String field = method();",
                "    // @Test @DisplayName(\"S1.4 a comment\") void comment() {}",
                "    /* @Test @DisplayName(\"S1.5 a block\") void block() {} */",
                "    String text = \"@Test @DisplayName('S1.6') void text() {}\";",
                "    char quote = '\"'; @Test @Disabled @DisplayName(\"S1.7 off\") void off() {}",
                "    @Test @DisplayName(\"S1.8 on\") void on() {}",
                "    @Nested @DisplayName(\"S1.9 nested\") class Inner { @Test void plain() {} }",
                "}");

        assertThat(claims.numbers()).containsExactly("S1.8");
    }

    @Test
    void takesWhatStandsFirstOnly() {
        Claims claims = claims(
                "@Test @DisplayName(\"S2.1 is unlike S2.2 and P3\") void one() {}",
                "@Test @DisplayName(\"S0 to S3 are quoted in Dutch\") void two() {}",
                "@Test @DisplayName(\"S2.3, L9, D11 with a law\") void three() {}",
                "@Test @DisplayName(\"Party P1 of X2\") void four() {}",
                "@Test @DisplayName(\"S2.4\") void five() {}");

        assertThat(claims.numbers()).containsExactly("S2.1", "S2.3", "S2.4");
    }
}
