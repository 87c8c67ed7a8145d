package org.publicaccord.contractservice.assettransfer;

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
import org.publicaccord.rules.assets.RelevantAuthority;

/** What can be asked of the transfer of an asset. */
public sealed interface AssetTransferCommand extends ContractCommand {

    /** See what the calendar brought about. Sent by a deadline. */
    record ObserveTransfer(ContractId contract) implements AssetTransferCommand {}

    /** What a person of the authority asks that has the asset. */
    sealed interface ByTheBuyer extends AssetTransferCommand {
        Acting by();
    }

    /** What a person of the body asks that is to have the asset, or has it. */
    sealed interface ByTheBody extends AssetTransferCommand {
        Acting by();
    }

    /** What concerns one covenant. */
    sealed interface OfCovenant extends ByTheBuyer {
        String covenant();
    }

    /** What binds the authority; worth what the asset is. */
    sealed interface Binding extends ByTheBuyer, NeedsAuthority {
        @Override
        Acting by();

        @Override
        default Optional<Money> value() {
            return Optional.empty();
        }
    }

    /**
     * List the asset, so that bodies can express their interest.
     *
     * @param authority to whom requests are made, in Scotland
     */
    record ListAsset(
            ContractId contract, Asset asset, Optional<RelevantAuthority> authority, Acting by)
            implements ByTheBuyer {}

    /** Express an interest; the authority may record one that it received. */
    record ExpressInterest(
            ContractId contract, UUID interest, Party body, Reason proposal, Acting by)
            implements ByTheBody {}

    record WithdrawInterest(ContractId contract, UUID interest, Reason because, Acting by)
            implements ByTheBody {}

    /**
     * Find a body eligible: it is constituted, and its assets are locked.
     *
     * @param lock empty if no evidence of one is there
     * @param completeOn the day on which the request was complete
     */
    record ConfirmEligibility(
            ContractId contract,
            UUID interest,
            Optional<AssetLock> lock,
            LocalDate completeOn,
            Acting by)
            implements ByTheBuyer {}

    /** Say no to an interest: it is not eligible, or its case is not good enough. */
    record TurnDown(ContractId contract, UUID interest, Reason because, Acting by)
            implements ByTheBuyer {}

    record SubmitCase(ContractId contract, UUID interest, BusinessCase businessCase, Acting by)
            implements ByTheBody {}

    record RecordValuation(ContractId contract, Valuation valuation, Acting by)
            implements ByTheBuyer {}

    record RecordClearance(ContractId contract, Clearance clearance, Acting by)
            implements ByTheBuyer {}

    /** The owner's notice of the wish to dispose of an asset of community value (s.95(2)). */
    record GiveDisposalNotice(ContractId contract, LocalDate noticeOn, Acting by)
            implements ByTheBuyer {}

    /** A community interest group asks to be treated as a potential bidder (s.95(3)). */
    record RecordBidder(ContractId contract, OrganisationId group, LocalDate requestedOn, Acting by)
            implements ByTheBuyer {}

    /**
     * Agree with a body on a longer period for the decision on its request, in Scotland.
     *
     * @param newDue the last day as agreed
     */
    record ExtendDecision(
            ContractId contract, UUID interest, LocalDate agreedOn, LocalDate newDue, Acting by)
            implements ByTheBuyer {}

    /** Ask for review of, or appeal against, a refusal or a decision that did not come. */
    record SeekRedress(ContractId contract, UUID interest, Reason grounds, Acting by)
            implements ByTheBody {}

    /** Record what came of a review or an appeal. */
    record DecideRedress(
            ContractId contract, UUID interest, boolean upheld, Reason because, Acting by)
            implements ByTheBuyer {}

    /**
     * Decide which body is to have the asset.
     *
     * @param assessed what each business case was found to be worth
     */
    record DecideTransfer(
            ContractId contract,
            UUID interest,
            List<Assessed> assessed,
            Reason because,
            Acting by,
            Authority authority)
            implements Binding {
        public DecideTransfer {
            assessed = List.copyOf(assessed);
        }

        @Override
        public Act act() {
            return Act.DISPOSE_OF_LAND;
        }
    }

    record ProposeHeads(ContractId contract, HeadsOfTerms heads, Acting by) implements ByTheBuyer {}

    /**
     * Accept heads of terms.
     *
     * @param content the content address of what is accepted
     */
    record AcceptHeads(ContractId contract, Sha256 content, Acting by) implements ByTheBody {}

    record RecordDueDiligence(ContractId contract, Map<Check, Reason> findings, Acting by)
            implements ByTheBuyer {
        public RecordDueDiligence {
            findings = Map.copyOf(findings);
        }
    }

    /** Have every check of the law passed. */
    record ClearTransfer(ContractId contract, Acting by) implements ByTheBuyer {}

    /**
     * Complete the transfer, as the heads of terms say.
     *
     * @param signedContent the content address of what was signed
     */
    record CompleteTransfer(
            ContractId contract, Sha256 signedContent, Acting by, Authority authority)
            implements Binding, SignsContent {
        @Override
        public Act act() {
            return Act.ENTER_CONTRACT;
        }
    }

    /** Give the transfer up before it is completed. */
    record StopTransfer(ContractId contract, Reason because, Acting by) implements ByTheBuyer {}

    record RecordBreach(ContractId contract, String covenant, Reason what, Acting by)
            implements OfCovenant {}

    /**
     * Tell the body to put a breach right.
     *
     * @param cureBy the last day for it
     */
    record GiveCureNotice(
            ContractId contract, String covenant, LocalDate cureBy, Reason demand, Acting by)
            implements OfCovenant {}

    record ConfirmCure(ContractId contract, String covenant, Reason how, Acting by)
            implements OfCovenant {}

    /** Do what the body should, since it did not put the breach right in time. */
    record StepIn(ContractId contract, String covenant, Reason because, Acting by)
            implements OfCovenant {}

    /**
     * Take the asset back, since a breach was not put right in time.
     *
     * @param revertedOn the last day on which the body had it
     */
    record Revert(
            ContractId contract,
            String covenant,
            LocalDate revertedOn,
            Reason because,
            Acting by,
            Authority authority)
            implements Binding, OfCovenant {
        @Override
        public Act act() {
            return Act.TERMINATE;
        }
    }

    /** Give a covenant up before its time. */
    record ReleaseCovenant(
            ContractId contract, String covenant, Reason because, Acting by, Authority authority)
            implements Binding, OfCovenant {
        @Override
        public Act act() {
            return Act.MODIFY;
        }
    }

    /**
     * Report what people gained by the asset.
     *
     * @param upTo the last day that the report covers
     */
    record ReportBenefit(ContractId contract, LocalDate upTo, Reason gained, Acting by)
            implements ByTheBody {}
}
