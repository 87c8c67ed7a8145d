package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordClearance;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordValuation;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.Clearance.ConsentGiven;
import org.publicaccord.contractservice.assettransfer.Clearance.ObjectionsConsidered;
import org.publicaccord.contractservice.assettransfer.Clearance.OpenSpaceAdvertised;
import org.publicaccord.contractservice.assettransfer.Clearance.StaffInformed;
import org.publicaccord.contractservice.assettransfer.Clearance.SubsidyAssessed;
import org.publicaccord.contractservice.assettransfer.Clearance.WellBeing;
import org.publicaccord.contractservice.assettransfer.TransferEvent.AssetValued;
import org.publicaccord.contractservice.assettransfer.TransferEvent.ClearanceRecorded;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Records what the asset is worth, and what the law asks for before it passes. */
record Valuing(Rules rules) {

    static Decision<AssetTransferEvent> value(
            RecordValuation command, AssetTransferState state, OnFile file, LocalDate today) {
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow("to value the asset", state));
        }
        if (open.dossier().valuation().equals(Optional.of(command.valuation()))) {
            return Decision.nothingNew();
        }
        return command.valuation().valuedOn().isAfter(today)
                ? Decision.refuse(EveryContract.dayToCome(command.valuation().valuedOn()))
                : Decision.accept(
                        new AssetValued(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.valuation()));
    }

    Decision<AssetTransferEvent> clear(
            RecordClearance command, AssetTransferState state, OnFile file, LocalDate today) {
        if (!(state instanceof Open open)) {
            return Decision.refuse(Refusals.notNow("to record what the law asks for", state));
        }
        if (open.dossier().clearances().holds(command.clearance())) {
            return Decision.nothingNew();
        }
        return objection(command.clearance(), open.dossier(), today)
                .<Decision<AssetTransferEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new ClearanceRecorded(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        command.clearance())));
    }

    private Optional<Refusal> objection(Clearance clearance, Dossier dossier, LocalDate today) {
        return switch (clearance) {
            case WellBeing _ -> Optional.empty();
            case SubsidyAssessed it -> new AssessingSubsidy(rules).objection(it, today);
            case ConsentGiven it -> inThePast(it.givenOn(), today);
            case OpenSpaceAdvertised it ->
                    dossier.asset().openSpace()
                            ? inThePast(it.firstOn(), today)
                            : Optional.of(Refusals.notOpenSpace());
            case ObjectionsConsidered _ -> considered(dossier, today);
            case StaffInformed it ->
                    dossier.asset().staffed()
                            ? inThePast(it.givenOn(), today)
                            : Optional.of(Refusals.noStaff());
        };
    }

    private static Optional<Refusal> inThePast(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? Optional.of(EveryContract.dayToCome(day)) : Optional.empty();
    }

    /** Objections can be considered once there was time to object. */
    private Optional<Refusal> considered(Dossier dossier, LocalDate today) {
        if (!dossier.asset().openSpace()) {
            return Optional.of(Refusals.notOpenSpace());
        }
        return dossier.law() instanceof AssetLaw.England law
                ? rules.disposals(law)
                        .openSpaceNoticeRuns(
                                dossier.clearances().advertised().map(OpenSpaceAdvertised::firstOn),
                                today)
                : Optional.empty();
    }
}
