package io.salesfunnel.framework;

import static io.salesfunnel.evidence.Facts.AUTHORITY;
import static io.salesfunnel.evidence.Facts.JOB_ROLE;
import static io.salesfunnel.framework.Case.CAM;
import static io.salesfunnel.framework.Case.GARAGE;
import static io.salesfunnel.framework.Case.cam;
import static io.salesfunnel.framework.Case.told;
import static io.salesfunnel.framework.StandardCriteria.authority;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.party.Organization;
import io.salesfunnel.party.Person;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.BuyingContact;
import io.salesfunnel.sales.BuyingGroup;
import io.salesfunnel.sales.BuyingRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityTest {

    private static final Person ANN = Person.builder().id("p-2").build();

    private static Case company(BuyingGroup group) {
        return Case.of(GARAGE, told(BuyingGroup.KEY, group));
    }

    @ParameterizedTest
    @CsvSource({
        "owner, MET",
        "founder, MET",
        "partner, MET",
        "manager, MET",
        "director, MET",
        "managing-director, MET",
        "chief-executive, MET",
        "administrative-employee, NOT_MET",
        "receptionist, NOT_MET"
    })
    @DisplayName("S1.17 an owner may decide, an administrative employee may not")
    void followsFromTheRole(String role, Status expected) {
        assertThat(cam(told(JOB_ROLE, role)).status(authority())).isEqualTo(expected);
    }

    @Test
    @DisplayName("S1.15, S1.18, S4.12 what is told about the person outranks the role")
    void isToldFirst() {
        assertThat(cam(told(JOB_ROLE, "owner"), told(AUTHORITY, false)).status(authority()))
                .isEqualTo(Status.NOT_MET);
        assertThat(cam(told(JOB_ROLE, "receptionist"), told(AUTHORITY, true)).status(authority()))
                .isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("S1.16, S4.12 it is asked of consumers and of people in companies alike")
    void isAskedOfAnyPerson() {
        Person employee = Person.builder().id("p-3").organization(GARAGE).build();

        for (Person person : new Person[] {CAM, employee}) {
            assertThat(Case.of(person).judged(authority()).finding().questions())
                    .containsExactly("may the person decide to buy?", "what does the person do in the organization?");
        }
    }

    @Test
    @DisplayName("S1.18, P4 a company has no authority of its own, even if somebody wrote it down")
    void isNeverThatOfACompany() {
        Case company = Case.of(GARAGE, told(AUTHORITY, true), told(JOB_ROLE, "owner"));

        assertThat(company.status(authority())).isEqualTo(Status.UNKNOWN);
        assertThat(company.judged(authority()).explain())
                .isEqualTo("Party 'o-1' is undetermined: rules (unknown: who decides?)");
        assertThat(Case.of(GARAGE, told(AUTHORITY, false)).status(authority())).isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S1.17, P4 a company may decide once anybody who decides or releases the money is named")
    void isFoundInTheBuyingGroup(BuyingRole role) {
        BuyingGroup group = BuyingGroup.of(BuyingContact.of(CAM, BuyingRole.USER))
                .joinedBy(BuyingContact.of(ANN, role, BuyingRole.INFLUENCER));
        boolean decides = role == BuyingRole.DECISION_MAKER || role == BuyingRole.ECONOMIC_BUYER;

        assertThat(company(group).status(authority())).isEqualTo(decides ? Status.MET : Status.UNKNOWN);
        if (decides) {
            assertThat(authority().check(company(group).known(0)).reason()).isEqualTo("by person p-2");
        }
    }

    @Test
    void takesRolesOfOnesOwn() {
        QualificationRule head = authority("head-of-purchasing", "owner");

        assertThat(cam(told(JOB_ROLE, "head-of-purchasing")).status(head)).isEqualTo(Status.MET);
        assertThat(cam(told(JOB_ROLE, "manager")).status(head)).isEqualTo(Status.NOT_MET);
        assertThat(head.check(cam(told(JOB_ROLE, "manager")).known(0))
                        .named("authority")
                        .describe())
                .isEqualTo("authority (not met: job-role (not met: not one of [head-of-purchasing, owner]))");
    }

    @Test
    void isDataThatCountsInTheHash() {
        RuleSet one = RuleSet.named("who", 1).of(authority("owner", "manager"));

        assertThat(one).isEqualTo(RuleSet.named("who", 1).of(authority("manager", "owner")));
        assertThat(one.hash())
                .isEqualTo(RuleSet.named("who", 1)
                        .of(authority("manager", "owner"))
                        .hash());
        assertThat(one.hash())
                .isNotEqualTo(RuleSet.named("who", 1).of(authority("owner")).hash());
        assertThat(one.opaque()).isEmpty();
        assertThat(authority().reads()).containsExactly(AUTHORITY, JOB_ROLE, BuyingGroup.KEY);
    }

    @Test
    void judgesAnyOrganization() {
        Organization other = Organization.builder().id("o-2").build();

        assertThat(Case.of(other).status(authority())).isEqualTo(Status.UNKNOWN);
    }
}
