package io.salesfunnel.rules.json;

import io.salesfunnel.evidence.FactKey;
import io.salesfunnel.evidence.Facts;
import java.util.List;

/** All constants of {@link Facts}. */
final class StandardFacts {

    static final List<FactKey<?>> ALL = List.of(
            Facts.TARGET_GROUP,
            Facts.IDEAL_CUSTOMER_PROFILE,
            Facts.MEANS,
            Facts.NEED,
            Facts.AUTHORITY,
            Facts.LEGAL_CAPACITY,
            Facts.INTEREST,
            Facts.BUDGET,
            Facts.AMOUNT,
            Facts.EXPECTED_CLOSE,
            Facts.ACCOUNT_MANAGER,
            Facts.WAKE_UP,
            Facts.INDUSTRY,
            Facts.MARKET,
            Facts.EMPLOYEES,
            Facts.ANNUAL_REVENUE,
            Facts.DATE_OF_BIRTH,
            Facts.RESIDENCE,
            Facts.PURCHASING_POWER,
            Facts.INTERESTS,
            Facts.JOB_ROLE,
            Facts.PURCHASE_PLANNED,
            Facts.PRIORITY,
            Facts.PAIN,
            Facts.METRICS,
            Facts.ECONOMIC_BUYER,
            Facts.DECISION_CRITERIA,
            Facts.DECISION_PROCESS,
            Facts.PAPER_PROCESS,
            Facts.CHAMPION,
            Facts.COMPETITION,
            Facts.CHALLENGES,
            Facts.GOALS,
            Facts.PLANS,
            Facts.CONSEQUENCES,
            Facts.IMPLICATIONS,
            Facts.KNOWS_OFFER,
            Facts.KNOWS_BUSINESS,
            Facts.UNDERSTANDS_VALUE,
            Facts.WANTS_PROPOSAL);

    private StandardFacts() {}
}
