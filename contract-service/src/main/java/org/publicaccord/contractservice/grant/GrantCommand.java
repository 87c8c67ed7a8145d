package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.SignsContent;
import org.publicaccord.contractservice.contract.Text;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.Referred;

/** What can be asked of a grant. */
public sealed interface GrantCommand extends ContractCommand {

    /** See what the calendar brought about. Sent by a deadline. */
    record ObserveGrant(ContractId contract) implements GrantCommand {}

    /** What a person of the authority asks that gives the grant. */
    sealed interface ByTheFunder extends GrantCommand {
        Acting by();
    }

    /** What a person asks of an organisation that is to have the grant, or has it. */
    sealed interface ByTheRecipient extends GrantCommand {
        Acting by();
    }

    /** What concerns one application. */
    sealed interface OfApplication extends GrantCommand {
        UUID application();
    }

    /** Put the business case on record, or a later one. */
    record RecordCase(ContractId contract, BusinessCase businessCase, Acting by)
            implements ByTheFunder {}

    /** Comply with minimum requirements of GovS 015, or explain; the latest answer holds. */
    record AnswerStandard(ContractId contract, Map<String, StandardAnswer> answers, Acting by)
            implements ByTheFunder {
        public AnswerStandard {
            answers = Map.copyOf(answers);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("answer at least one requirement");
            }
        }
    }

    record OpenCall(ContractId contract, Call call, Acting by) implements ByTheFunder {}

    /** Apply; the authority may record an application that it received. */
    record Apply(
            ContractId contract,
            UUID application,
            Party applicant,
            List<OrganisationId> group,
            Proposal proposal,
            Acting by)
            implements ByTheRecipient, OfApplication {
        public Apply {
            group = Application.group(applicant, group);
        }
    }

    record WithdrawApplication(ContractId contract, UUID application, Reason because, Acting by)
            implements ByTheRecipient, OfApplication {}

    record RecordDueDiligence(
            ContractId contract, UUID application, Map<Check, Reason> findings, Acting by)
            implements ByTheFunder, OfApplication {
        public RecordDueDiligence {
            findings = Map.copyOf(findings);
        }
    }

    record TurnDown(ContractId contract, UUID application, Reason because, Acting by)
            implements ByTheFunder, OfApplication {}

    /** Assess what a grant to an applicant would be; it is the one to be supported. */
    record AssessSubsidy(ContractId contract, UUID application, Assessment assessment, Acting by)
            implements ByTheFunder, OfApplication {}

    /**
     * Tell the recipient of small assistance and ask it to confirm (ss.37 and 39).
     *
     * @param onRecord what its enterprise was given on this platform
     */
    record NotifyAssistance(ContractId contract, List<Assistance> onRecord, Acting by)
            implements ByTheFunder {
        public NotifyAssistance {
            onRecord = List.copyOf(onRecord);
        }
    }

    /**
     * Confirm in writing that small assistance stays within its limit.
     *
     * @param received what the enterprise received otherwise, beyond what is on record here
     * @param content the content address of the confirmation
     * @param onRecord what its enterprise was given on this platform
     */
    record ConfirmAssistance(
            ContractId contract,
            List<Assistance> received,
            Sha256 content,
            List<Assistance> onRecord,
            Acting by)
            implements ByTheRecipient {
        public ConfirmAssistance {
            received = List.copyOf(received);
            onRecord = List.copyOf(onRecord);
        }
    }

    /** Record how far a referral to the Subsidy Advice Unit has come. */
    record RecordReferral(ContractId contract, Referred referred, Acting by)
            implements ByTheFunder {
        public RecordReferral {
            if (referred instanceof Referred.NotYet) {
                throw new IllegalArgumentException("say when it was accepted, or reported on");
            }
        }
    }

    /** Offer the grant; it binds the authority until the offer ends. */
    record OfferGrant(ContractId contract, Offer offer, Acting by, Authority authority)
            implements ByTheFunder, NeedsAuthority {
        @Override
        public Act act() {
            return Act.AWARD;
        }

        @Override
        public Optional<Money> value() {
            return Optional.of(offer.amount());
        }
    }

    /**
     * Accept the grant agreement.
     *
     * @param onRecord what the enterprise was given on this platform, this grant left out
     */
    record AcceptOffer(
            ContractId contract, Sha256 signedContent, List<Assistance> onRecord, Acting by)
            implements ByTheRecipient, SignsContent {
        public AcceptOffer {
            onRecord = List.copyOf(onRecord);
        }
    }

    record DeclineOffer(ContractId contract, Reason because, Acting by) implements ByTheRecipient {}

    /** Give the grant up before it is accepted. */
    record StopGrant(ContractId contract, Reason because, Acting by) implements ByTheFunder {}

    record SubmitClaim(ContractId contract, String instalment, Claim claim, Acting by)
            implements ByTheRecipient {}

    /**
     * Approve a claim, or turn it down.
     *
     * @param approved how much of it; empty to turn it down
     */
    record DecideClaim(
            ContractId contract,
            String instalment,
            Optional<Money> approved,
            Reason because,
            Acting by)
            implements ByTheFunder {
        public DecideClaim {
            approved.ifPresent(it -> Pounds.some("what is approved", it));
        }
    }

    /**
     * Record that an instalment was paid as it was approved.
     *
     * @param reference of the payment
     */
    record RecordPayment(
            ContractId contract, String instalment, LocalDate paidOn, String reference, Acting by)
            implements ByTheFunder {
        public RecordPayment {
            Text.identifier("a payment's reference", reference);
        }
    }

    /**
     * Reconcile a year of the grant.
     *
     * @param spent on its purpose since its first day
     */
    record ReconcileYear(
            ContractId contract, LocalDate yearEnd, Money spent, Reason found, Acting by)
            implements ByTheFunder {
        public ReconcileYear {
            Pounds.only("what was spent", spent);
        }
    }

    /** Ask for money back. */
    record RaiseClawback(
            ContractId contract,
            String clawback,
            Money amount,
            Clawback.Ground ground,
            Reason because,
            LocalDate representationUntil,
            Acting by)
            implements ByTheFunder {
        public RaiseClawback {
            Clawback.raised(clawback, amount, ground, because, representationUntil);
        }
    }

    /** Say what speaks against a clawback. */
    record MakeRepresentation(ContractId contract, String clawback, Reason words, Acting by)
            implements ByTheRecipient {}

    /**
     * Decide how much is to be given back.
     *
     * @param owed empty if nothing is
     */
    record DecideClawback(
            ContractId contract, String clawback, Optional<Money> owed, Reason because, Acting by)
            implements ByTheFunder {
        public DecideClawback {
            owed.ifPresent(it -> Pounds.some("what is owed", it));
        }
    }

    record RecordRecovery(
            ContractId contract, String clawback, Money amount, LocalDate recoveredOn, Acting by)
            implements ByTheFunder {
        public RecordRecovery {
            Pounds.some("what was given back", amount);
        }
    }

    /**
     * Record that the grant is in the subsidy database.
     *
     * @param reference its number there
     */
    record RecordDatabaseEntry(
            ContractId contract, String reference, LocalDate enteredOn, Acting by)
            implements ByTheFunder {
        public RecordDatabaseEntry {
            Text.identifier("a number in the subsidy database", reference);
        }
    }

    /** Say that all the money of the grant is accounted for. */
    record CompleteGrant(ContractId contract, Acting by) implements ByTheFunder {}
}
