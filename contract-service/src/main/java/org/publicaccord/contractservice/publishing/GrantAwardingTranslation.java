package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.grant.AwardingEvent;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationReceived;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationTurnedDown;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationWithdrawn;
import org.publicaccord.contractservice.grant.AwardingEvent.AssessmentMade;
import org.publicaccord.contractservice.grant.AwardingEvent.CallOpened;
import org.publicaccord.contractservice.grant.AwardingEvent.CaseRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantOffered;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantStopped;
import org.publicaccord.contractservice.grant.AwardingEvent.OfferEnded;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientConfirmed;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientNotified;
import org.publicaccord.contractservice.grant.AwardingEvent.ReferralRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.StandardAnswered;
import org.publicaccord.published.contract.GrantApplicationReceived;
import org.publicaccord.published.contract.GrantApplicationTurnedDown;
import org.publicaccord.published.contract.GrantApplicationWithdrawn;
import org.publicaccord.published.contract.GrantAssistanceConfirmed;
import org.publicaccord.published.contract.GrantAssistanceNotified;
import org.publicaccord.published.contract.GrantCallOpened;
import org.publicaccord.published.contract.GrantCaseRecorded;
import org.publicaccord.published.contract.GrantDueDiligenceRecorded;
import org.publicaccord.published.contract.GrantOfferEnded;
import org.publicaccord.published.contract.GrantReferralRecorded;
import org.publicaccord.published.contract.GrantStandardAnswered;
import org.publicaccord.published.contract.GrantSubsidyAssessed;

/** What happens to a grant until it is accepted, as it is published. */
final class GrantAwardingTranslation {

    private GrantAwardingTranslation() {}

    static org.publicaccord.published.contract.ContractEvent of(
            AwardingEvent event, CommonFields it) {
        return switch (event) {
            case CaseRecorded e ->
                    new GrantCaseRecorded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.businessCase().objective().words(),
                            PublishedWords.money(e.businessCase().budget()),
                            e.businessCase().instrument().because().words(),
                            e.businessCase().content().hex());
            case StandardAnswered e ->
                    new GrantStandardAnswered(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            GrantWords.answers(e.answers()));
            case CallOpened e ->
                    new GrantCallOpened(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.call().programme(),
                            e.call().isOpen(),
                            GrantWords.closesOn(e.call()),
                            GrantWords.invited(e.call()),
                            GrantWords.because(e.call()));
            case ApplicationReceived e ->
                    new GrantApplicationReceived(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            e.party().name(),
                            e.group().stream().map(OrganisationId::value).toList(),
                            e.proposal().title(),
                            e.proposal().description().words(),
                            PublishedWords.money(e.proposal().amount()),
                            PublishedWords.term(e.proposal().planned()),
                            e.receivedOn());
            case ApplicationWithdrawn e ->
                    new GrantApplicationWithdrawn(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            e.because().words());
            case DueDiligenceRecorded e ->
                    new GrantDueDiligenceRecorded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            GrantWords.findings(e.findings()));
            case ApplicationTurnedDown e ->
                    new GrantApplicationTurnedDown(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            e.because().words());
            case AssessmentMade e ->
                    new GrantSubsidyAssessed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            e.assessment().form().name(),
                            PublishedWords.money(e.assessment().amount()),
                            e.assessment().scheme(),
                            e.rulePack(),
                            e.assessment().because().words());
            case RecipientNotified e ->
                    new GrantAssistanceNotified(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            PublishedWords.money(e.amount()),
                            e.countedFrom(),
                            PublishedWords.money(e.onRecord()),
                            PublishedWords.money(e.most()),
                            e.notifiedOn());
            case RecipientConfirmed e ->
                    new GrantAssistanceConfirmed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            GrantWords.total(e.confirmation()),
                            e.confirmation().content().hex(),
                            e.confirmation().confirmedOn());
            case ReferralRecorded e ->
                    new GrantReferralRecorded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            GrantWords.step(e.referred()),
                            GrantWords.on(e.referred()));
            case GrantOffered e ->
                    new org.publicaccord.published.contract.GrantOffered(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.application().toString(),
                            e.applicant().value(),
                            GrantWords.name(e.facts(), e.applicant()),
                            GrantWords.terms(e.offer()),
                            e.offeredOn());
            case OfferEnded e ->
                    new GrantOfferEnded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.application().toString(),
                            e.applicant().value(),
                            e.how().name(),
                            e.because().words());
            case GrantAccepted e ->
                    new org.publicaccord.published.contract.GrantAccepted(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            AgreementWords.now(e.facts()),
                            e.application().toString(),
                            e.applicant().value(),
                            GrantWords.name(e.facts(), e.applicant()),
                            e.facts().buyer().value(),
                            GrantWords.name(e.facts(), e.facts().buyer()),
                            e.call().programme(),
                            e.call().isOpen(),
                            e.proposal().title(),
                            e.proposal().description().words(),
                            PublishedWords.money(e.proposal().amount()),
                            PublishedWords.money(e.offer().amount()),
                            e.offeredOn(),
                            PublishedWords.term(e.offer().term()),
                            e.form().name(),
                            e.entryDue(),
                            e.reconciliationDue(),
                            GrantWords.terms(e.offer()),
                            e.signedContent().hex());
            case GrantStopped e ->
                    new org.publicaccord.published.contract.GrantStopped(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.because().words());
        };
    }
}
