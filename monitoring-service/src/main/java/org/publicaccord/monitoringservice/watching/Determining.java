package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Decision;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.rules.Kind;

/** Finds what a contract owes, when it is first seen and whenever something changed. */
final class Determining {

    private final Obligations obligations;

    Determining(Obligations obligations) {
        this.obligations = obligations;
    }

    ObligationsDetermined ofImport(WatchedContract contract, LocalDate importedOn) {
        Optional<LocalDate> imported = Optional.of(importedOn);
        return new ObligationsDetermined(
                contract,
                imported,
                obligations.packId(contract, imported),
                obligations.owed(contract, Knowledge.ofImport(importedOn)));
    }

    ObligationsDetermined ofProcurement(WatchedContract contract, LocalDate today) {
        var knowledge = new Knowledge(Optional.empty(), Assessments.NONE, today);
        return new ObligationsDetermined(
                contract,
                Optional.empty(),
                obligations.packId(contract, Optional.empty()),
                owed(contract, knowledge, List.of()));
    }

    /** Follows a contract that may have changed. */
    Decision<WatchEvent> follow(Watching known, WatchedContract now, LocalDate today) {
        return Decision.accept(followed(known, now, today));
    }

    /** What following it records; nothing if it is as known. */
    List<WatchEvent> followed(Watching known, WatchedContract now, LocalDate today) {
        return now.equals(known.contract())
                ? List.of()
                : List.of(
                        anew(known, now, today)
                                .<WatchEvent>map(it -> it)
                                .orElseGet(() -> new ContractFollowed(now)));
    }

    /** What is owed next, where an assessment was made or missed. */
    Optional<ObligationsDetermined> nextAssessments(Watching known, LocalDate today) {
        return known.contract().kpis().isEmpty()
                ? Optional.empty()
                : anew(known, known.contract(), today);
    }

    private Optional<ObligationsDetermined> anew(
            Watching known, WatchedContract now, LocalDate today) {
        var knowledge = new Knowledge(known.importedOn(), known.assessments(), today);
        List<Obligation> owed = owed(now, knowledge, known.tracked());
        List<Obligation> before = known.tracked().stream().map(Tracked::obligation).toList();
        return owed.equals(before)
                ? Optional.empty()
                : Optional.of(
                        new ObligationsDetermined(
                                now,
                                known.importedOn(),
                                obligations.packId(now, known.importedOn()),
                                owed));
    }

    private List<Obligation> owed(
            WatchedContract contract, Knowledge knowledge, List<Tracked> known) {
        return obligations.owed(contract, knowledge).stream()
                .map(it -> it.due(asKnown(known, it, knowledge.today())))
                .sorted(Obligation.SOONEST_FIRST)
                .toList();
    }

    /**
     * What nobody is bound to by law or contract is no failing if its day was over before anyone
     * could know of it: a term that was corrected today does not make last year's step overdue.
     */
    private static Due asKnown(List<Tracked> known, Obligation fresh, LocalDate today) {
        return switch (fresh.due()) {
            case LastDay(var day, var _) when isFree(fresh.kind()) && day.isBefore(today) ->
                    known.stream()
                            .map(Tracked::obligation)
                            .filter(it -> it.code().equals(fresh.code()))
                            .map(Obligation::due)
                            .filter(due -> due.lastDay().equals(Optional.of(day)))
                            .findFirst()
                            .orElseGet(() ->
                                    new NotRecorded(
                                            day, "It fell due before it was known: not recorded."));
            case LastDay _, NotRecorded _, Awaited _, NotDeterminable _ -> fresh.due();
        };
    }

    private static boolean isFree(Kind kind) {
        return switch (kind) {
            case POLICY, VOLUNTARY -> true;
            case STATUTE, CONTRACT, PROPOSED -> false;
        };
    }
}
