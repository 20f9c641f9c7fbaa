package com.example.garage;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesfunnel.evidence.Fact;
import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import io.salesfunnel.evidence.Money;
import io.salesfunnel.finding.Finding.Status;
import io.salesfunnel.known.EvidenceLog;
import io.salesfunnel.party.Person;
import io.salesfunnel.plugin.Plugins;
import io.salesfunnel.ruleset.Qualification;
import io.salesfunnel.ruleset.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Plugins PLUGINS = Plugins.load();
    private static final RuleSet FIT = PLUGINS.ruleSet("garage-fit", 1).orElseThrow();

    private final List<Fact<?>> facts = new ArrayList<>();

    private <T> ClassPathTest know(FactKey<T> key, T value) {
        facts.add(Fact.of(key, value, "call", NOON));
        return this;
    }

    private Qualification judged() {
        return FIT.judge(Person.builder().id("P-1").build(), EvidenceLog.of(facts), NOON);
    }

    private Qualification working(String role, String industry, long euros) {
        return know(Facts.JOB_ROLE, role)
                .know(Facts.INDUSTRY, industry)
                .know(Facts.PURCHASING_POWER, Money.of(euros, "EUR"))
                .judged();
    }

    @Test
    void findsTheRulesByTheirNames() {
        assertThat(PLUGINS.providers()).containsExactly("com.example.garage.GarageRules");
        assertThat(PLUGINS.rule("repairs-cars")).containsInstanceOf(RepairsCars.class);
        assertThat(FIT.opaque()).containsExactly("repairs-cars");
    }

    @Test
    @DisplayName("S1.19, S1.21 the owner of a garage is a prospect of a seller of tools for repairing cars")
    void qualifiesTheOwner() {
        assertThat(working("owner", "garage", 10_000).explain())
                .startsWith("Party 'P-1' is qualified: garage-fit (met")
                .contains("repairs-cars (met: is one of [garage, bodywork, tyres])");
    }

    @Test
    @DisplayName("S1.21 the manager of a garage is a prospect too")
    void qualifiesTheManager() {
        assertThat(working("manager", "tyres", 2000).status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("S1.21 the receptionist of a garage is no prospect, having no say")
    void disqualifiesTheReceptionist() {
        assertThat(working("receptionist", "garage", 10_000).explain())
                .startsWith("Party 'P-1' is disqualified: ")
                .contains("decides (not met: not one of [owner, manager])")
                .doesNotContain("repairs-cars");
    }

    @Test
    @DisplayName("S1.21 a rich florist is no prospect, having no cars to repair")
    void disqualifiesTheFlorist() {
        assertThat(working("owner", "florist", 1_000_000).explain())
                .startsWith("Party 'P-1' is disqualified: ")
                .contains(
                        "repairs-cars (not met: is none of [garage, bodywork, tyres] and is not known to have a lift)")
                .doesNotContain("decides");
    }

    @Test
    @DisplayName("S1.20 it takes the need to repair cars, the money and the say")
    void asksForAllThree() {
        assertThat(judged().status()).isEqualTo(Status.UNKNOWN);
        assertThat(judged().finding().questions())
                .containsExactly(
                        "do they repair cars?",
                        "what can they spend on tools in a year?",
                        "what do they do in the garage?");
        assertThat(working("owner", "garage", 1999).status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void takesWhoeverHasALiftForAGarage() {
        know(Facts.INDUSTRY, "florist")
                .know(GarageFacts.LIFTS, 2)
                .know(Facts.JOB_ROLE, "owner")
                .know(Facts.PURCHASING_POWER, Money.of(5000, "EUR"));

        assertThat(judged().explain()).contains("is qualified", "repairs-cars (met: has 2 lifts)");
    }

    @Test
    void doesNotConcludeFromNoLiftThatTheyDoNotRepairCars() {
        know(GarageFacts.LIFTS, 0);

        assertThat(judged().finding().questions()).contains("do they repair cars?");
        assertThat(FIT.reads())
                .containsExactlyInAnyOrder(Facts.INDUSTRY, GarageFacts.LIFTS, Facts.PURCHASING_POWER, Facts.JOB_ROLE);
    }
}
