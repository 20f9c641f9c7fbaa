package io.salesfunnel.label;

import static io.salesfunnel.label.LabelSource.code;
import static io.salesfunnel.label.LabelSource.commonKnowledge;
import static io.salesfunnel.label.LabelSource.documentation;
import static io.salesfunnel.stage.StageKind.CUSTOMER;
import static io.salesfunnel.stage.StageKind.ENGAGED;
import static io.salesfunnel.stage.StageKind.LOST;
import static io.salesfunnel.stage.StageKind.PARKED;
import static io.salesfunnel.stage.StageKind.PURSUIT;
import static io.salesfunnel.stage.StageKind.QUALIFIED;
import static io.salesfunnel.stage.StageKind.REJECTED;
import static io.salesfunnel.stage.StageKind.TARGET;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The labels of some systems as they come; most let users change them, so copy a map by adding to it what your
 * installation has. Each label knows whether it was read, and where, or is common knowledge, see {@link
 * LabelMap#source}. Has no instances.
 *
 * <p>All were mapped by the same rules. Every open stage of a deal is a pursuit, how far ever it has got. A lead that
 * is new is a target, one that is worked on is engaged, one that was converted was found suitable. Dead, junk and
 * unqualified leads do not fit; a lead called lost is lost. A word that says something else, such as an objection to
 * being contacted or a deleted record, tells no stage and is reported when it is read.
 *
 * @since 0.1
 */
public final class LabelMaps {

    private static final String DEALS_ONLY = "it holds deals, which are pursued from the start";
    private static final String LEADS_ONLY = "it holds leads; what comes after a lead is another record";
    private static final String FRAPPE = "frappe/crm crm/install.py@8b7dfdde, and as comments @00dc6b3e";
    private static final String SUGAR = "SuiteCRM/SuiteCRM include/language/en_us.lang.php";

    /**
     * The status of a deal in Pipedrive, which is independent of its stage. Read it first: only where it is {@code
     * open} does the stage of {@link #PIPEDRIVE_STAGE} tell more.
     */
    public static final LabelMap PIPEDRIVE_STATUS = deals(LabelMap.named("pipedrive-status")
            .from(documentation("the API's statuses open, won, lost, deleted, as clients of it list them"))
            .label(PURSUIT, "open")
            .label(CUSTOMER, "won")
            .label(LOST, "lost")
            .noStage("deleted", "the deal was deleted, whatever became of it"));

    /** The stages of the first pipeline in Pipedrive. That a deal is won or lost is told by {@link #PIPEDRIVE_STATUS}. */
    public static final LabelMap PIPEDRIVE_STAGE = LabelMap.named("pipedrive-stage")
            .from(documentation("prismatic.io, example of an answer to getStages"))
            .label(QUALIFIED, "Qualified")
            .label(PURSUIT, "Contact Made", "Proposal Made")
            .from(commonKnowledge("the stages that a new account has"))
            .label(ENGAGED, "Lead In")
            .label(PURSUIT, "Demo Scheduled", "Negotiations Started")
            .lacking(CUSTOMER, "a deal is won by its status and keeps its stage")
            .lacking(LOST, "a deal is lost by its status and keeps its stage");

    /** The stage of an opportunity in Twenty: codes first, then the names displayed. No stage says that it was lost. */
    public static final LabelMap TWENTY = deals(LabelMap.named("twenty")
            .from(code("twentyhq/twenty compute-opportunity-standard-flat-field-metadata.util.ts@08f8b5f2"))
            .label(PURSUIT, "NEW", "SCREENING", "MEETING", "PROPOSAL")
            .label(CUSTOMER, "CUSTOMER")
            .label(PURSUIT, "New", "Screening", "Meeting", "Proposal")
            .label(CUSTOMER, "Customer")
            .lacking(LOST, "an opportunity that was lost stays in its stage or is deleted"));

    /** The status of a lead in Frappe CRM. */
    public static final LabelMap FRAPPE_LEAD = leads(LabelMap.named("frappe-lead")
            .from(code(FRAPPE))
            .label(TARGET, "New")
            .label(ENGAGED, "Contacted")
            .label(PARKED, "Nurture")
            .label(QUALIFIED, "Qualified")
            .label(REJECTED, "Unqualified", "Junk")
            .label(QUALIFIED, "Converted")
            .lacking(LOST, "a lead does not fit, or is converted to a deal that may be lost"));

    /** The status of a deal in Frappe CRM. */
    public static final LabelMap FRAPPE_DEAL = deals(LabelMap.named("frappe-deal")
            .from(code(FRAPPE))
            .label(PURSUIT, "Qualification", "Demo/Making", "Proposal/Quotation", "Negotiation", "Ready to Close")
            .label(CUSTOMER, "Won")
            .label(LOST, "Lost"));

    /** The status of a lead in EspoCRM. */
    public static final LabelMap ESPOCRM_LEAD = sugarLead(
            LabelMap.named("espocrm-lead").from(code("espocrm/espocrm Crm/Resources/i18n/en_US/Lead.json@00ed8e84")));

    /** The stage of an opportunity in EspoCRM, of newer versions first; older ones had those of SuiteCRM. */
    public static final LabelMap ESPOCRM_OPPORTUNITY = deals(LabelMap.named("espocrm-opportunity")
            .from(code("espocrm/espocrm Crm/Resources/metadata/entityDefs/Opportunity.json@1e1ee6ba"))
            .label(PURSUIT, "Prospecting", "Qualification", "Proposal", "Negotiation")
            .label(CUSTOMER, "Closed Won")
            .label(LOST, "Closed Lost")
            .from(code("espocrm/espocrm Crm/Resources/metadata/entityDefs/Opportunity.json@00ed8e84"))
            .label(PURSUIT, "Needs Analysis", "Value Proposition", "Id. Decision Makers", "Perception Analysis")
            .label(PURSUIT, "Proposal/Price Quote", "Negotiation/Review"));

    /** The status of a lead in SuiteCRM. */
    public static final LabelMap SUITECRM_LEAD =
            sugarLead(LabelMap.named("suitecrm-lead").from(code(SUGAR + "@002cbb5d")));

    /** The sales stage of an opportunity in SuiteCRM, as it is stored; one is displayed otherwise. */
    public static final LabelMap SUITECRM_OPPORTUNITY = deals(LabelMap.named("suitecrm-opportunity")
            .from(code(SUGAR + "@002cbb5d"))
            .label(PURSUIT, "Prospecting", "Qualification", "Needs Analysis", "Value Proposition")
            .label(PURSUIT, "Id. Decision Makers", "Perception Analysis", "Proposal/Price Quote", "Negotiation/Review")
            .label(CUSTOMER, "Closed Won")
            .label(LOST, "Closed Lost")
            .label(PURSUIT, "Identifying Decision Makers"));

    /** The default pipeline of leads in Krayin: codes first, by which it knows won and lost, then English names. */
    public static final LabelMap KRAYIN = LabelMap.named("krayin")
            .from(code("krayin/laravel-crm Installer/src/Database/Seeders/Lead/PipelineSeeder.php@1130b011"))
            .label(TARGET, "new")
            .label(ENGAGED, "follow-up")
            .label(QUALIFIED, "prospect")
            .label(PURSUIT, "negotiation")
            .label(CUSTOMER, "won")
            .label(LOST, "lost")
            .from(code("the installer's language file, read in copies"))
            .label(TARGET, "New")
            .label(ENGAGED, "Follow Up")
            .label(QUALIFIED, "Prospect")
            .label(PURSUIT, "Negotiation")
            .label(CUSTOMER, "Won")
            .label(LOST, "Lost");

    /** The status of a lead in ERPNext, which follows from its documents; converted means that a customer was made. */
    public static final LabelMap ERPNEXT_LEAD = LabelMap.named("erpnext-lead")
            .from(code("frappe/erpnext erpnext/crm/doctype/lead/lead.json@2dedc76b"))
            .label(TARGET, "Lead", "Open")
            .label(ENGAGED, "Replied", "Interested")
            .label(PURSUIT, "Opportunity", "Quotation")
            .label(LOST, "Lost Quotation")
            .label(CUSTOMER, "Converted")
            .noStage("Do Not Contact", "an objection to being contacted, which is an interaction")
            .lacking(QUALIFIED, "whether a lead was qualified is in a field of its own");

    /** The status of an opportunity in ERPNext. */
    public static final LabelMap ERPNEXT_OPPORTUNITY = deals(LabelMap.named("erpnext-opportunity")
            .from(code("frappe/erpnext erpnext/crm/doctype/opportunity/opportunity.json@03c6b744"))
            .label(PURSUIT, "Open", "Replied", "Quotation")
            .label(LOST, "Lost")
            .noStage("Closed", "closed by hand, or after days of silence, without an outcome")
            .from(code("frappe/erpnext controllers/status_updater.py"))
            .label(CUSTOMER, "Converted"));

    /** The status of a lead in Axelor. */
    public static final LabelMap AXELOR_LEAD = leads(LabelMap.named("axelor-lead")
            .from(code("axelor/axelor-open-suite axelor-crm init-data/en/crm_leadStatus.csv@805ea810"))
            .label(TARGET, "To be processed")
            .label(ENGAGED, "Marketing qualification")
            .label(QUALIFIED, "Sales qualification")
            .label(PARKED, "Nurturing")
            .label(QUALIFIED, "Converted")
            .label(LOST, "Lost"));

    /** The status of an opportunity in Axelor. */
    public static final LabelMap AXELOR_OPPORTUNITY = deals(LabelMap.named("axelor-opportunity")
            .from(code("axelor/axelor-open-suite axelor-crm init-data/en/crm_opportunityStatus.csv@06cfa9a4"))
            .label(PURSUIT, "New", "Qualification", "Proposition", "Negotiation")
            .label(CUSTOMER, "Closed won")
            .label(LOST, "Closed lost"));

    /** The flag {@code client} of a third party in Dolibarr. 3 is a customer who is still called a prospect too. */
    public static final LabelMap DOLIBARR_CLIENT = LabelMap.named("dolibarr-client")
            .from(code("Dolibarr/dolibarr htdocs/societe/class/societe.class.php"))
            .label(TARGET, "2")
            .label(CUSTOMER, "1", "3")
            .noStage("0", "neither prospect nor customer, such as a supplier")
            .lacking(ENGAGED, "whoever may buy is a 2; the prospect status tells more")
            .lacking(QUALIFIED, "whoever may buy is a 2")
            .lacking(PURSUIT, "whoever may buy is a 2; the opportunity is a record of its own");

    /** How far a prospect was contacted in Dolibarr, {@code c_stcomm}: the ids that are stored, codes, English names. */
    public static final LabelMap DOLIBARR_PROSPECT_STATUS = LabelMap.named("dolibarr-prospect-status")
            .from(code("Dolibarr/dolibarr htdocs/install/mysql/data/llx_c_stcomm.sql"))
            .label(TARGET, "0", "1")
            .label(ENGAGED, "3", "2")
            .noStage("-1", "an objection to being contacted, which is an interaction")
            .label(TARGET, "ST_NEVER", "ST_TODO")
            .label(ENGAGED, "ST_DONE", "ST_PEND")
            .noStage("ST_NO", "an objection to being contacted, which is an interaction")
            .label(TARGET, "Never contacted", "To contact")
            .label(ENGAGED, "Contacted", "Contact in progress")
            .noStage("Do not contact", "an objection to being contacted, which is an interaction")
            .lacking(CUSTOMER, "the flag of the third party tells that");

    /** The status of an opportunity in Dolibarr, {@code c_lead_status}: the ids that are stored, codes, English names. */
    public static final LabelMap DOLIBARR_OPPORTUNITY = deals(LabelMap.named("dolibarr-opportunity")
            .from(code("Dolibarr/dolibarr htdocs/install/mysql/data/llx_c_lead_status.sql"))
            .label(PURSUIT, "1", "2", "3", "4", "5")
            .label(CUSTOMER, "6")
            .label(LOST, "7")
            .label(PURSUIT, "PROSP", "QUAL", "PROPO", "NEGO", "PENDING")
            .label(CUSTOMER, "WON")
            .label(LOST, "LOST")
            .label(PURSUIT, "Prospection", "Qualification", "Proposal", "Negotiation", "Pending")
            .label(CUSTOMER, "Won")
            .label(LOST, "Lost"));

    private static final List<LabelMap> ALL = List.of(
            PIPEDRIVE_STATUS,
            PIPEDRIVE_STAGE,
            TWENTY,
            FRAPPE_LEAD,
            FRAPPE_DEAL,
            ESPOCRM_LEAD,
            ESPOCRM_OPPORTUNITY,
            SUITECRM_LEAD,
            SUITECRM_OPPORTUNITY,
            KRAYIN,
            ERPNEXT_LEAD,
            ERPNEXT_OPPORTUNITY,
            AXELOR_LEAD,
            AXELOR_OPPORTUNITY,
            DOLIBARR_CLIENT,
            DOLIBARR_PROSPECT_STATUS,
            DOLIBARR_OPPORTUNITY);

    private LabelMaps() {}

    /**
     * All of them.
     *
     * @return an unmodifiable list
     */
    public static List<LabelMap> all() {
        return ALL;
    }

    /**
     * The map of an id.
     *
     * @param id the id, such as {@code frappe-deal}
     * @return the map, or empty if none has the id
     */
    public static Optional<LabelMap> find(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(map -> map.id().equals(id)).findFirst();
    }

    private static LabelMap deals(LabelMap map) {
        return map.lacking(TARGET, DEALS_ONLY).lacking(ENGAGED, DEALS_ONLY).lacking(QUALIFIED, DEALS_ONLY);
    }

    private static LabelMap leads(LabelMap map) {
        return map.lacking(PURSUIT, LEADS_ONLY).lacking(CUSTOMER, LEADS_ONLY);
    }

    private static LabelMap sugarLead(LabelMap map) {
        return leads(map.label(TARGET, "New", "Assigned")
                .label(ENGAGED, "In Process")
                .label(QUALIFIED, "Converted")
                .label(PARKED, "Recycled")
                .label(REJECTED, "Dead")
                .lacking(LOST, "a lead does not fit, or is converted to an opportunity that may be lost"));
    }
}
