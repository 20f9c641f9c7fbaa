package io.salesfunnel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class PersonPropertyTest {

    private static final String MARKER = "markerofjane";

    @Property
    void noRefusalQuotesAnId(@ForAll String head, @ForAll String tail) {
        checkRefusal(() -> Person.builder().id(head + MARKER + tail).build());
    }

    @Property
    void noRefusalQuotesAName(@ForAll @StringLength(min = 150, max = 250) String tail) {
        checkRefusal(() -> Person.builder().id("p-1").name(MARKER + tail).build());
    }

    @Property
    void noRefusalQuotesAPhoneNumber(@ForAll @StringLength(min = 20, max = 60) String tail) {
        checkRefusal(() -> Person.builder().id("p-1").phone(MARKER + tail).build());
    }

    @Property
    void noRefusalQuotesAnEmailAddress(@ForAll String local, @ForAll String domain, @ForAll boolean at) {
        String address = local + MARKER + (at ? "@" : "") + MARKER + domain;

        checkRefusal(() -> Person.builder().id("p-1").email(address).build());
    }

    @Property
    void noRefusalQuotesAnAddressOfAscii(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 10) String local,
            @ForAll @CharRange(from = '-', to = 'z') @StringLength(max = 10) String domain) {
        String address = MARKER + local + "@" + domain + MARKER;

        checkRefusal(() -> Person.builder().id("p-1").email(address).build());
    }

    private static void checkRefusal(ThrowingCallable attempt) {
        Throwable refusal = catchThrowable(attempt);

        Statistics.collect(refusal == null ? "taken" : "refused");
        Statistics.coverage(coverage -> {
            coverage.check("taken").count(count -> count > 0);
            coverage.check("refused").count(count -> count > 0);
        });
        if (refusal != null) {
            assertThat(refusal)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasNoCause();
            assertThat(refusal.toString().toLowerCase(Locale.ROOT)).doesNotContain(MARKER);
        }
    }

    @Property
    void noPrintedPersonHoldsPersonalData(
            @ForAll @AlphaChars @StringLength(max = 20) String tail,
            @ForAll @NotBlank @StringLength(max = 20) String any) {
        String name = MARKER + tail;
        Person person = Person.builder()
                .id("p-1")
                .name(name + any)
                .email(name + "@example.org")
                .phone(name)
                .organization(Organization.builder().id("o-1").name(any + name).build())
                .build();

        assertThat(person.toString()).isEqualTo("Person{id=p-1, organization=Organization{id=o-1}}");
    }
}
