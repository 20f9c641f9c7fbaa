package io.salesfunnel.preset;

import io.salesfunnel.evidence.StandardInteraction;
import io.salesfunnel.framework.InteractionRules;
import io.salesfunnel.framework.StandardCriteria;
import io.salesfunnel.funnel.Funnel;
import io.salesfunnel.funnel.FunnelRecord;
import io.salesfunnel.funnel.Stage;
import io.salesfunnel.qualification.Combination;
import io.salesfunnel.qualification.QualificationRule;
import io.salesfunnel.qualification.UnknownPolicy;
import io.salesfunnel.ruleset.RuleSet;
import io.salesfunnel.sales.Customer;
import io.salesfunnel.sales.Lead;
import io.salesfunnel.sales.Prospect;
import io.salesfunnel.stage.StageKind;
import io.salesfunnel.stage.StatusTransition;
import io.salesfunnel.stage.Transition;
import io.salesfunnel.term.Term;
import io.salesfunnel.term.Terms;
import io.salesfunnel.treatment.TreatmentPlans;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Lead, prospect, customer, told apart by how well they fit: whoever left details is a lead, whoever meets the criteria
 * is a prospect, and whoever pays is a customer. Interest does not matter.
 *
 * <p>There are two ways to become a prospect. A lead has to qualify: it belongs to the target group, or a seller said
 * that it fits; it has the means; and the person may decide. Who is listed without ever having been a lead enters with
 * means and authority unknown, as one cannot always know them beforehand. They pass until 7 days after the first
 * outreach; the treatment plan asks for the means within that time. Without the means, or where the law does not allow
 * the purchase (by what is told, or below 18 years by days in UTC), nothing else helps. As long as nobody knows
 * the age, it is no obstacle.
 *
 * <p>The article does not speak of a lead that pays without having qualified. Here it is a customer, as whoever pays
 * is.
 *
 * <p>Source: the article "Wat zijn prospects?" in Dutch, statements S1.1 to S1.32. Has no instances.
 *
 * @see Presets#fit()
 * @since 0.1
 */
public final class FitFunnel {

    /** Left details or took part in another way; nothing tells yet whether it fits. */
    public static final Stage<Lead> LEAD = Stage.of("LEAD", StageKind.ENGAGED, Lead.class, Lead::of);

    /** Meets the criteria, be it interested or not. */
    public static final Stage<Prospect> PROSPECT =
            Stage.of("PROSPECT", StageKind.QUALIFIED, Prospect.class, Prospect::of);

    /** Has ordered or paid. */
    public static final Stage<Customer> CUSTOMER =
            Stage.of("CUSTOMER", StageKind.CUSTOMER, Customer.class, Customer::of);

    /** A lead meets the criteria. */
    public static final Transition<Lead, Prospect> QUALIFY = new Transition<>("QUALIFY", Lead.class, Prospect.class);

    /** An order or a payment makes a customer. */
    public static final Transition<FunnelRecord, Customer> PROMOTE =
            new Transition<>("PROMOTE", FunnelRecord.class, Customer.class);

    private static final String ID = "fit";
    private static final int OF_AGE = 18;
    private static final Duration GRACE = Duration.ofDays(7);

    private static final QualificationRule IN_TARGET_GROUP =
            QualificationRule.any("in-target-group", StandardCriteria.TARGET_GROUP, InteractionRules.ASSERTED_TO_FIT);

    /** Twice a no, since a veto that is unknown would leave everything open. */
    private static final QualificationRule ALLOWED_BY_LAW = QualificationRule.not(
            "allowed-by-law",
            QualificationRule.not("forbidden-by-law", StandardCriteria.legalCapacity(OF_AGE, ZoneOffset.UTC))
                    .whenUnknown(UnknownPolicy.NO));

    private static final RuleSet FIT = ruleSet("fit", StandardCriteria.MEANS, StandardCriteria.authority());
    private static final RuleSet LISTED = ruleSet(
            "listed",
            StandardCriteria.meansKnownWithin(GRACE),
            StandardCriteria.authority().whenUnknown(new UnknownPolicy.Provisional(GRACE, InteractionRules.OUTREACH)));

    private static final Preset PRESET = preset(ID, FIT, LISTED);

    private FitFunnel() {}

    static Preset preset() {
        return PRESET;
    }

    static Preset preset(String id, RuleSet criteria) {
        return preset(id, criteria, criteria);
    }

    private static Preset preset(String id, RuleSet ofLeads, RuleSet ofListed) {
        Funnel funnel = LossReasons.declaredBy(Funnel.named(id))
                .reasons(
                        StatusTransition.DISQUALIFY,
                        "no-means",
                        "not-in-target-group",
                        "no-authority",
                        "too-young",
                        "other")
                .stages(LEAD, PROSPECT, CUSTOMER)
                .promotedBy(StandardInteraction.ORDER_PLACED, StandardInteraction.PAYMENT_RECEIVED)
                .entry(LEAD)
                .when(InteractionRules.ENGAGED)
                .entry(PROSPECT)
                .when(ofListed)
                .entry(CUSTOMER)
                .automatic(PROMOTE)
                .from(LEAD, PROSPECT)
                .to(CUSTOMER)
                .automatic(QUALIFY)
                .from(LEAD)
                .to(PROSPECT)
                .when(ofLeads)
                .build();
        return new Preset(
                funnel,
                TreatmentPlans.fit(),
                new NoTemperature(),
                terms(id),
                "A lead left details, a prospect meets the criteria whether interested or not, a customer pays.",
                "S1: article \"Wat zijn prospects?\" (nl)");
    }

    private static RuleSet ruleSet(String name, QualificationRule means, QualificationRule authority) {
        return RuleSet.named(name, 1)
                .of(Combination.named("criteria")
                        .veto(means)
                        .veto(ALLOWED_BY_LAW)
                        .weigh(1, IN_TARGET_GROUP)
                        .weigh(1, authority)
                        .threshold(2));
    }

    private static Terms terms(String id) {
        return Terms.of(
                word(id, "nl", "lead").stage("LEAD").source("S1.23"),
                word(id, "nl", "contact").stage("LEAD").source("S1.23"),
                word(id, "nl", "prospect").stage("PROSPECT").source("S1.1"),
                word(id, "nl", "potentiële klant").stage("PROSPECT").source("S1.1"),
                word(id, "nl", "klant").stage("CUSTOMER").source("S1.11"),
                word(id, "nl", "betalende klant").stage("CUSTOMER").source("S1.3"),
                word(id, "nl", "klant").stage("PROSPECT").source("S1.30"),
                word(id, "en", "lead").stage("LEAD").source("S1.23"),
                word(id, "en", "prospect").stage("PROSPECT").source("S1.1"),
                word(id, "en", "potential customer").stage("PROSPECT").source("S1.1"),
                word(id, "en", "customer").stage("CUSTOMER").source("S1.11"),
                word(id, "en", "paying customer").stage("CUSTOMER").source("S1.3"),
                word(id, "es", "lead").stage("LEAD"),
                word(id, "es", "prospecto").stage("PROSPECT"),
                word(id, "es", "cliente").stage("CUSTOMER"),
                word(id, "de", "Lead").stage("LEAD"),
                word(id, "de", "Interessent").stage("PROSPECT"),
                word(id, "de", "Kunde").stage("CUSTOMER"),
                word(id, "fr", "lead").stage("LEAD"),
                word(id, "fr", "prospect").stage("PROSPECT"),
                word(id, "fr", "client").stage("CUSTOMER"));
    }

    private static Term word(String id, String language, String word) {
        return Term.of(language, id, word);
    }
}
