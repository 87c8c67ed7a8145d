package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;

/** Finds what a contract owes: all of it, by its stage, its regime and the rules of a pack. */
public final class Obligations {

    private final RulePack pack;

    public Obligations(RulePack pack) {
        this.pack = pack;
    }

    public String packId() {
        return pack.id();
    }

    /**
     * Everything that a contract owes, soonest first.
     *
     * @param importedOn the day of the import in Europe/London: what fell due before it is not
     *     recorded, and nobody is alerted
     */
    public List<Obligation> owed(WatchedContract contract, LocalDate importedOn) {
        return byStage(contract)
                .map(it -> it.due(asSeenSince(importedOn, it.due())))
                .sorted(Obligation.SOONEST_FIRST)
                .toList();
    }

    private Stream<Obligation> byStage(WatchedContract contract) {
        return switch (contract.outline().stage()) {
            case CO_DESIGN, SELECTION, AWARD -> regimeQuestion(contract);
            case MOBILISING, DELIVERY, REVIEW, RENEWAL, EXIT, SUSPENDED, TERMINATED, CLOSED ->
                    Stream.concat(
                            byRegime(contract), new RenewalLadder(contract, pack.renewal()).owed());
            case ABANDONED -> Stream.empty();
        };
    }

    /** The Regulations of 2015 know none of the notices of the Act; nor does no regime at all. */
    private Stream<Obligation> byRegime(WatchedContract contract) {
        return switch (contract.regime()) {
            case PA23 -> new ProcurementActNotices(contract, pack).owed();
            case PSR ->
                    Stream.of(
                            pack.providerSelectionAward()
                                    .notDeterminable(
                                            "The day of the award is not recorded. The notice is due"
                                                    + " within 30 days of it."));
            case PCR2015, NONE -> Stream.empty();
            case UNKNOWN -> regimeQuestion(contract);
        };
    }

    private Stream<Obligation> regimeQuestion(WatchedContract contract) {
        return switch (contract.regime()) {
            case UNKNOWN ->
                    Stream.of(pack.regimeQuestion().notDeterminable(contract.regimeBecause()));
            case PCR2015, PA23, PSR, NONE -> Stream.empty();
        };
    }

    private static Due asSeenSince(LocalDate importedOn, Due due) {
        return switch (due) {
            case LastDay(var day, var _) when day.isBefore(importedOn) ->
                    new NotRecorded(day, "It fell due before the import: not recorded.");
            case LastDay _, NotRecorded _, NotDeterminable _ -> due;
        };
    }
}
