package org.publicaccord.notificationservice.telling;

/** The kinds of message. One event tells one recipient at most one message of each kind. */
public enum Template {
    CONTRACT_RECORDED("contract-recorded"),
    AWARD_RECORDED("award-recorded"),
    CONTRACT_CHANGED("contract-changed"),
    NO_LONGER_NAMED("no-longer-named"),
    NEED_RECORDED("need-recorded"),
    JOINT_PURCHASE_AGREED("joint-purchase-agreed"),
    CODESIGN_OPENED("codesign-opened"),
    ASKED_TO_HELP_DESIGN("asked-to-help-design"),
    CONTRIBUTION_RECEIVED("contribution-received"),
    YOU_SAID_WE_DID("you-said-we-did"),
    CODESIGN_CLOSED("codesign-closed"),
    WHAT_WAS_LEARNED("what-was-learned"),
    ROUTE_CHOSEN("route-chosen"),
    NEED_ABANDONED("need-abandoned"),
    ENGAGEMENT_OPENED("engagement-opened"),
    ENGAGEMENT_CLOSED("engagement-closed"),
    PROCEDURE_DESIGNED("procedure-designed"),
    NOTICE_WAITS_FOR_APPROVAL("notice-waits-for-approval"),
    NOTICE_APPROVED("notice-approved"),
    NOTICE_SUBMITTED("notice-submitted"),
    NOTICE_DROPPED("notice-dropped"),
    NOTICE_PUBLISHED("notice-published"),
    NOTICE_CORRECTED("notice-corrected"),
    TENDERS_ASKED_FOR("tenders-asked-for"),
    INVITED_TO_TENDER("invited-to-tender"),
    QUESTION_ANSWERED("question-answered"),
    TENDERS_CLOSED("tenders-closed"),
    TENDERS_TO_ASSESS("tenders-to-assess"),
    ASSESSMENT_COMPLETED("assessment-completed"),
    AWARD_RECOMMENDED("award-recommended"),
    SUMMARIES_ISSUED("summaries-issued"),
    SUMMARY_READY("summary-ready"),
    AWARD_DECIDED("award-decided"),
    AWARD_ANNOUNCED("award-announced"),
    AWARDED("awarded"),
    NOT_AWARDED("not-awarded"),
    STANDSTILL_ENDED("standstill-ended"),
    AWARD_SUSPENDED("award-suspended"),
    SUSPENSION_ENDED("suspension-ended"),
    DIVIDED_INTO_LOTS("divided-into-lots"),
    LOT_BEGUN("lot-begun"),
    CONTRACT_ENTERED("contract-entered"),
    PROCUREMENT_TERMINATED("procurement-terminated"),
    OPPORTUNITY_CANCELLED("opportunity-cancelled"),
    CONTRACT_WENT_LIVE("contract-went-live"),
    TERM_ENDED("term-ended"),
    CONTRACT_TERMINATED("contract-terminated"),
    OBLIGATIONS_FOUND("obligations-found"),
    OBLIGATIONS_CHANGED("obligations-changed"),
    DEADLINE_APPROACHING("deadline-approaching"),
    DEADLINE_MISSED("deadline-missed"),
    DEADLINE_MET("deadline-met");

    private final String wireName;

    Template(String wireName) {
        this.wireName = wireName;
    }

    /** The stable name, part of a message's identity: never change it. */
    public String wireName() {
        return wireName;
    }
}
