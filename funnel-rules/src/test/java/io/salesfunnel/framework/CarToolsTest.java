package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.JOB_ROLE;
import static io.salesfunnel.framework.Case.told;
import static io.salesfunnel.framework.StandardCriteria.MEANS;
import static io.salesfunnel.framework.StandardCriteria.authority;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Person;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.BuyingContact;
import io.salesfunnel.sales.BuyingGroup;
import io.salesfunnel.sales.BuyingRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company that sells specialist tools for repairing cars. */
class CarToolsTest {

    private static final RuleSet BUYERS = StandardRuleSets.fit(
            ProfileCriteria.targetGroup(
                    StandardCriteria.NEED.ask("does the party repair cars?"), ProfileCriteria.industryIn("car-repair")),
            MEANS,
            authority("owner", "manager"));

    private static Qualification judge(String industry, String role, boolean means) {
        Person person = Person.builder().id("p-7").build();
        List<Fact<?>> facts = new ArrayList<>(
                List.of(told(Facts.INDUSTRY, industry), told(JOB_ROLE, role), told(Facts.MEANS, means)));
        facts.add(told(Facts.NEED, industry.equals("car-repair")));
        return Case.of(person, facts.toArray(Fact<?>[]::new)).judged(BUYERS);
    }

    @ParameterizedTest
    @CsvSource({"owner", "manager"})
    @DisplayName("S1.19, S1.20, S1.21 owners and managers of garages need to repair cars, can pay and may choose")
    void qualifiesOwnersAndManagersOfGarages(String role) {
        assertThat(judge("car-repair", role, true).isQualified()).isTrue();
    }

    @Test
    @DisplayName("S1.17, S1.21 the receptionist of a garage may not choose")
    void doesNotQualifyTheReceptionist() {
        assertThat(judge("car-repair", "receptionist", true).explain())
                .isEqualTo("Party 'p-7' is disqualified: fit (not met: "
                        + "authority (not met: job-role (not met: not one of [owner, manager])))");
    }

    @Test
    @DisplayName("S1.20, S1.21 a rich florist repairs no cars")
    void doesNotQualifyTheFlorist() {
        assertThat(judge("flowers", "owner", true).explain())
                .isEqualTo("Party 'p-7' is disqualified: fit (not met: target-group (not met: need (not met), industry"
                        + " (not met: not one of [car-repair])))");
    }

    @Test
    @DisplayName("S1.20 the owner of a garage without money buys no tools")
    void doesNotQualifyWhoCannotPay() {
        assertThat(judge("car-repair", "owner", false).isDisqualified()).isTrue();
    }

    @Test
    @DisplayName("S1.17, S1.21 a garage qualifies by anybody in it who decides, not by its receptionist")
    void qualifiesTheGarageByItsPeople() {
        Organization garage = Organization.builder().id("o-1").build();
        Person receptionist = Person.builder().id("p-1").organization(garage).build();
        Person owner = Person.builder().id("p-2").organization(garage).build();
        BuyingGroup desk = BuyingGroup.of(BuyingContact.of(receptionist, BuyingRole.GATEKEEPER));
        Case known = Case.of(garage, told(Facts.NEED, true), told(Facts.MEANS, true), told(BuyingGroup.KEY, desk));
        BuyingGroup both = desk.joinedBy(BuyingContact.of(owner, BuyingRole.DECISION_MAKER));

        assertThat(known.judged(BUYERS).isUndetermined()).isTrue();
        assertThat(known.judged(BUYERS).questions())
                .extracting(question -> question.text())
                .contains("who decides?");
        assertThat(known.and(told(BuyingGroup.KEY, both, 1)).judged(BUYERS).isQualified())
                .isTrue();
    }
}
