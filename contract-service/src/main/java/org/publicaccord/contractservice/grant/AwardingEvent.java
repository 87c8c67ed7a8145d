package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.contractservice.delivery.EntersAgreement;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** What can happen to a grant until it is accepted. */
public sealed interface AwardingEvent extends GrantEvent {

    /** What concerns one application. */
    sealed interface OfApplication extends AwardingEvent {
        UUID application();

        OrganisationId applicant();
    }

    /** {@code contract.grant-case-recorded} */
    record CaseRecorded(ContractId contract, Stage stage, Facts facts, BusinessCase businessCase)
            implements AwardingEvent, StatesFacts {}

    /** {@code contract.grant-standard-answered} */
    record StandardAnswered(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Map<String, StandardAnswer> answers)
            implements AwardingEvent {
        public StandardAnswered {
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        }
    }

    /** {@code contract.grant-call-opened} */
    record CallOpened(ContractId contract, Path path, Stage stage, List<Party> parties, Call call)
            implements AwardingEvent {}

    /**
     * {@code contract.grant-application-received}
     *
     * @param group the other enterprises under common control with the applicant
     */
    record ApplicationReceived(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID application,
            Party party,
            List<OrganisationId> group,
            Proposal proposal,
            LocalDate receivedOn)
            implements OfApplication {
        public ApplicationReceived {
            group = List.copyOf(group);
        }

        @Override
        public OrganisationId applicant() {
            return party.id();
        }
    }

    /** {@code contract.grant-application-withdrawn} */
    record ApplicationWithdrawn(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID application,
            OrganisationId applicant,
            Reason because)
            implements OfApplication {}

    /** {@code contract.grant-due-diligence-recorded} */
    record DueDiligenceRecorded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID application,
            OrganisationId applicant,
            Map<Check, Reason> findings)
            implements OfApplication {
        public DueDiligenceRecorded {
            Map<Check, Reason> ordered = new EnumMap<>(Check.class);
            ordered.putAll(findings);
            findings = Collections.unmodifiableMap(ordered);
        }
    }

    /** {@code contract.grant-application-turned-down} */
    record ApplicationTurnedDown(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID application,
            OrganisationId applicant,
            Reason because)
            implements OfApplication {}

    /**
     * {@code contract.grant-subsidy-assessed}
     *
     * @param rulePack by which it was assessed
     */
    record AssessmentMade(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID application,
            OrganisationId applicant,
            Assessment assessment,
            String rulePack)
            implements OfApplication {}

    /**
     * {@code contract.grant-assistance-notified}
     *
     * @param countedFrom the first day of the period that counts together
     * @param onRecord what the enterprise received in it on this platform
     * @param most the limit
     */
    record RecipientNotified(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID application,
            OrganisationId applicant,
            Money amount,
            LocalDate countedFrom,
            Money onRecord,
            Money most,
            LocalDate notifiedOn)
            implements OfApplication {}

    /** {@code contract.grant-assistance-confirmed} */
    record RecipientConfirmed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID application,
            OrganisationId applicant,
            Confirmation confirmation)
            implements OfApplication {}

    /** {@code contract.grant-referral-recorded} */
    record ReferralRecorded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID application,
            OrganisationId applicant,
            Referred referred)
            implements OfApplication {}

    /** {@code contract.grant-offered} */
    record GrantOffered(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID application,
            OrganisationId applicant,
            Offer offer,
            LocalDate offeredOn)
            implements OfApplication, StatesFacts {}

    /**
     * {@code contract.grant-offer-ended}: without a grant.
     *
     * @param enterprise the applicant and its group
     */
    record OfferEnded(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID application,
            OrganisationId applicant,
            List<OrganisationId> enterprise,
            How how,
            Reason because)
            implements OfApplication, StatesFacts {
        public OfferEnded {
            enterprise = List.copyOf(enterprise);
        }

        /** How an offer ends. */
        public enum How {
            DECLINED,
            LAPSED,
            WITHDRAWN
        }
    }

    /**
     * {@code contract.grant-accepted}: the agreement is entered.
     *
     * @param proposal what was applied for
     * @param form what the grant is as a subsidy
     * @param entryDue the last day for its entry in the subsidy database; empty if none is owed
     * @param reconciliationDue the last day for the first reconciliation
     */
    record GrantAccepted(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID application,
            OrganisationId applicant,
            Call call,
            Proposal proposal,
            Offer offer,
            SubsidyForm form,
            Optional<LocalDate> entryDue,
            LocalDate reconciliationDue,
            LocalDate offeredOn,
            Baseline baseline,
            Sha256 signedContent)
            implements OfApplication, EntersAgreement {}

    /** {@code contract.grant-stopped}: given up before it was accepted. */
    record GrantStopped(ContractId contract, Stage stage, Facts facts, Reason because)
            implements AwardingEvent, StatesFacts {}
}
