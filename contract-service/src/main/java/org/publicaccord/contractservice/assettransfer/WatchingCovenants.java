package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmCure;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveCureNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.OfCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReleaseCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.Revert;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StepIn;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Passed;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.Breached;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.Expired;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.InBreach;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.InCure;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.InForce;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.Released;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantBreached;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantCured;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantReleased;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CureNoticeGiven;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** A covenant that is broken, put right, or given up. */
final class WatchingCovenants {

    private WatchingCovenants() {}

    /** A covenant, where it stands, and the contract that it belongs to. */
    record Watched(Covenant covenant, CovenantStanding standing, OnFile file) {}

    /** Of a covenant that is on record, while the body has the asset under its agreement. */
    static Decision<AssetTransferEvent> decide(
            OfCovenant command, AssetTransferState state, OnFile file, LocalDate today) {
        String asked = "to act on a covenant";
        if (!(state instanceof Passed passed)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Holding holding = passed.holding();
        Optional<Covenant> covenant = holding.covenant(command.covenant());
        if (covenant.isEmpty()) {
            return Decision.refuse(HoldingRefusals.covenantUnknown());
        }
        if (file.facts().agreement().flatMap(Agreement::ended).isPresent()) {
            return Decision.refuse(HoldingRefusals.agreementOver(asked));
        }
        CovenantStanding standing = holding.standing(covenant.get());
        return decide(command, new Watched(covenant.get(), standing, file), today);
    }

    private static Decision<AssetTransferEvent> decide(
            OfCovenant command, Watched watched, LocalDate today) {
        return switch (command) {
            case RecordBreach it -> breach(it, watched, today);
            case GiveCureNotice it -> giveNotice(it, watched, today);
            case ConfirmCure it -> cure(it, watched);
            case ReleaseCovenant it -> release(it, watched);
            case StepIn it -> TakingBack.stepIn(it, watched, today);
            case Revert it -> TakingBack.revert(it, watched, today);
        };
    }

    private static Decision<AssetTransferEvent> breach(
            RecordBreach command, Watched watched, LocalDate today) {
        String asked = "to record a breach";
        if (watched.standing().equals(new Breached(command.what()))) {
            return Decision.nothingNew();
        }
        if (!(watched.standing() instanceof InForce)) {
            return Decision.refuse(HoldingRefusals.notNow(asked, watched.standing()));
        }
        return watched.covenant().lastDay().isBefore(today)
                ? Decision.refuse(HoldingRefusals.covenantOver(asked, watched.covenant()))
                : Decision.accept(
                        new CovenantBreached(
                                command.contract(),
                                watched.file().facts().path(),
                                watched.file().stage(),
                                watched.file().facts().parties(),
                                command.covenant(),
                                command.what()));
    }

    private static Decision<AssetTransferEvent> giveNotice(
            GiveCureNotice command, Watched watched, LocalDate today) {
        if (watched.standing() instanceof InCure before
                && before.cureBy().equals(command.cureBy())) {
            return Decision.nothingNew();
        }
        if (!(watched.standing() instanceof Breached)) {
            return Decision.refuse(
                    HoldingRefusals.notNow("to give notice to cure", watched.standing()));
        }
        int days = watched.covenant().cureDays();
        LocalDate earliest = today.plusDays(days);
        return command.cureBy().isBefore(earliest)
                ? Decision.refuse(
                        HoldingRefusals.curePeriodTooShort(command.cureBy(), earliest, days))
                : Decision.accept(
                        new CureNoticeGiven(
                                command.contract(),
                                watched.file().facts().path(),
                                watched.file().stage(),
                                watched.file().facts().parties(),
                                command.covenant(),
                                command.cureBy(),
                                command.demand()));
    }

    private static Decision<AssetTransferEvent> cure(ConfirmCure command, Watched watched) {
        return switch (watched.standing()) {
            case InForce _ -> Decision.nothingNew();
            case Released _, Expired _ ->
                    Decision.refuse(
                            HoldingRefusals.notNow("to confirm a cure", watched.standing()));
            case InBreach _ ->
                    Decision.accept(
                            new CovenantCured(
                                    command.contract(),
                                    watched.file().facts().path(),
                                    watched.file().stage(),
                                    watched.file().facts().parties(),
                                    command.covenant(),
                                    command.how()));
        };
    }

    private static Decision<AssetTransferEvent> release(ReleaseCovenant command, Watched watched) {
        return switch (watched.standing()) {
            case Released _ -> Decision.nothingNew();
            case Expired _ ->
                    Decision.refuse(
                            HoldingRefusals.notNow("to release a covenant", watched.standing()));
            case InForce _, InBreach _ ->
                    Decision.accept(
                            new CovenantReleased(
                                    command.contract(),
                                    watched.file().facts().path(),
                                    watched.file().stage(),
                                    watched.file().facts().parties(),
                                    command.covenant(),
                                    command.because()));
        };
    }

    /** The refusal of what may be done only once there was time to put a breach right. */
    static Optional<Refusal> beforeCure(String asked, CovenantStanding standing, LocalDate today) {
        return switch (standing) {
            case InCure(var cureBy, var _) ->
                    today.isAfter(cureBy)
                            ? Optional.empty()
                            : Optional.of(HoldingRefusals.curePeriodRuns(cureBy));
            case CovenantStanding.SteppedIn _ -> Optional.empty();
            case InForce _, Breached _, Released _, Expired _ ->
                    Optional.of(HoldingRefusals.notNow(asked, standing));
        };
    }
}
