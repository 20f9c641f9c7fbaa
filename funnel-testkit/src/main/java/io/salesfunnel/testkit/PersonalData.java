package io.salesfunnel.testkit;

import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Party;
import io.salesfunnel.party.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is personal of a party and belongs in no text. */
final class PersonalData {

    private PersonalData() {}

    /** A person with everything that may not be quoted, and whose words appear nowhere by chance. */
    static Person marked() {
        return Person.builder()
                .id("party-1")
                .name("Xanthe Quillfeather")
                .email("xanthe.quillfeather@orchard.example")
                .phone("+1 202 555 0142")
                .organization(Organization.builder()
                        .id("party-2")
                        .name("Quillfeather Orchards")
                        .build())
                .build();
    }

    /** What a text quotes of a party. */
    static Optional<String> quoted(String text, Party party) {
        String lower = text.toLowerCase(Locale.ROOT);
        return of(party)
                .filter(personal -> lower.contains(personal.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Stream<String> of(Party party) {
        if (party instanceof Person person) {
            return Stream.of(
                            person.name(),
                            person.email(),
                            person.phone(),
                            person.organization().flatMap(Organization::name))
                    .flatMap(Optional::stream);
        }
        return ((Organization) party).name().stream();
    }
}
