package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Intended;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.NoTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Passed;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Reverted;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Stopped;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.InCure;
import org.publicaccord.contractservice.assettransfer.CovenantStanding.InForce;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReportOverdue;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantExpired;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CurePeriodEnded;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionOverdue;
import org.publicaccord.contractservice.assettransfer.TransferEvent.MoratoriumEnded;
import org.publicaccord.contractservice.contract.OnFile;

/** What the calendar brings about by itself, and is not on record yet. */
record TheCalendar(Rules rules) {

    List<AssetTransferEvent> due(AssetTransferState state, OnFile file, LocalDate today) {
        return switch (state) {
            case Open open ->
                    Stream.concat(
                                    overdue(open.dossier(), file, today),
                                    open.dossier().disposalNotice().stream()
                                            .flatMap(it -> ended(it, file, today)))
                            .toList();
            case Reverted _, NoTransfer _, Intended _, Stopped _ -> List.of();
            case Passed passed -> due(passed.holding(), file, today);
        };
    }

    private Stream<AssetTransferEvent> overdue(Dossier dossier, OnFile file, LocalDate today) {
        return dossier.interests().values().stream()
                .filter(Interest::awaitsDecision)
                .filter(it -> !isChosen(it, dossier))
                .flatMap(it -> overdue(it, dossier, file, today).stream());
    }

    private static boolean isChosen(Interest interest, Dossier dossier) {
        return dossier.chosen().filter(it -> it.interest().equals(interest.id())).isPresent();
    }

    private Optional<AssetTransferEvent> overdue(
            Interest interest, Dossier dossier, OnFile file, LocalDate today) {
        return interest.validated()
                .filter(it -> !it.overdue())
                .flatMap(Interest.Validated::decisionDue)
                .filter(today::isAfter)
                .map(due ->
                        new DecisionOverdue(
                                file.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                interest.id(),
                                interest.organisation(),
                                due,
                                new Qualifying(rules).redress(dossier.law(), due).orElseThrow()));
    }

    private static Stream<AssetTransferEvent> ended(
            DisposalNotice notice, OnFile file, LocalDate today) {
        return Stream.of(MoratoriumPeriod.values())
                .filter(it -> applies(it, notice) && !notice.over().contains(it))
                .filter(it -> it.lastDay(notice.moratorium()).isBefore(today))
                .map(it ->
                        new MoratoriumEnded(
                                file.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                it,
                                it.lastDay(notice.moratorium())));
    }

    /** The full moratorium holds only where a group asked. */
    private static boolean applies(MoratoriumPeriod period, DisposalNotice notice) {
        return switch (period) {
            case INTERIM, PROTECTED -> true;
            case FULL -> !notice.bidders().isEmpty();
        };
    }

    private static List<AssetTransferEvent> due(Holding holding, OnFile file, LocalDate today) {
        List<AssetTransferEvent> events = new ArrayList<>();
        holding.terms().covenants().stream()
                .flatMap(it -> due(it, holding, file, today).stream())
                .forEach(events::add);
        holding.reportDue()
                .filter(it -> it.isBefore(today) && !holding.reportOverdue())
                .map(it ->
                        new BenefitReportOverdue(
                                file.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                it))
                .ifPresent(events::add);
        return List.copyOf(events);
    }

    private static Optional<AssetTransferEvent> due(
            Covenant covenant, Holding holding, OnFile file, LocalDate today) {
        CovenantStanding standing = holding.standing(covenant);
        if (standing instanceof InForce && covenant.lastDay().isBefore(today)) {
            return Optional.of(
                    new CovenantExpired(
                            file.contract(),
                            file.facts().path(),
                            file.stage(),
                            file.facts().parties(),
                            covenant.id(),
                            covenant.lastDay()));
        }
        return standing instanceof InCure(var cureBy, var over) && !over && cureBy.isBefore(today)
                ? Optional.of(
                        new CurePeriodEnded(
                                file.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                covenant.id(),
                                cureBy))
                : Optional.empty();
    }
}
