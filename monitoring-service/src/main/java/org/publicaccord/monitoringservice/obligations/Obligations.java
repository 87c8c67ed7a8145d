package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.rules.RulePacks;

/** Finds what a contract owes: all of it, by its stage, its regime and the rule packs. */
public final class Obligations {

    private final RulePacks packs;

    public Obligations(RulePacks packs) {
        this.packs = packs;
    }

    /**
     * The pack of the Procurement Act 2023 by which a contract's obligations are found.
     *
     * @param importedOn the day of the import in Europe/London; records of imported contracts do
     *     not tell when their procurement began
     */
    public String packId(LocalDate importedOn) {
        return ObligationRules.on(packs, importedOn).packId();
    }

    /**
     * Everything that a contract owes, soonest first.
     *
     * @param importedOn the day of the import in Europe/London: what fell due before it is not
     *     recorded, and nobody is alerted
     */
    public List<Obligation> owed(WatchedContract contract, LocalDate importedOn) {
        return byStage(contract, ObligationRules.on(packs, importedOn))
                .map(it -> it.due(asSeenSince(importedOn, it.due())))
                .sorted(Obligation.SOONEST_FIRST)
                .toList();
    }

    private Stream<Obligation> byStage(WatchedContract contract, ObligationRules rules) {
        return switch (contract.outline().stage()) {
            case CO_DESIGN, SELECTION, AWARD -> regimeQuestion(contract, rules);
            case MOBILISING, DELIVERY, REVIEW, RENEWAL, EXIT, SUSPENDED, TERMINATED, CLOSED ->
                    Stream.concat(
                            byRegime(contract, rules),
                            new RenewalLadder(contract, rules.renewal()).owed());
            case ABANDONED -> Stream.empty();
        };
    }

    /** The Regulations of 2015 know none of the notices of the Act; nor does no regime at all. */
    private Stream<Obligation> byRegime(WatchedContract contract, ObligationRules rules) {
        return switch (contract.regime()) {
            case PA23 -> new ProcurementActNotices(contract, rules).owed();
            case PSR ->
                    Stream.of(
                            rules.providerSelectionAward()
                                    .duty()
                                    .notDeterminable(
                                            "The day of the award is not recorded. The notice is due"
                                                    + " within "
                                                    + rules.providerSelectionAward().days()
                                                    + " days of it."));
            case PCR2015, NONE -> Stream.empty();
            case UNKNOWN -> regimeQuestion(contract, rules);
        };
    }

    private Stream<Obligation> regimeQuestion(WatchedContract contract, ObligationRules rules) {
        return switch (contract.regime()) {
            case UNKNOWN ->
                    Stream.of(rules.regimeQuestion().notDeterminable(contract.regimeBecause()));
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
