package org.publicaccord.contractservice.publishing;

import org.publicaccord.contractservice.competition.CompetitionEvent;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardAnnounced;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardRecommended;
import org.publicaccord.contractservice.competition.CompetitionEvent.BegunAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementOpened;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcedureDesigned;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcurementTerminated;
import org.publicaccord.contractservice.competition.CompetitionEvent.ReservationDeclared;
import org.publicaccord.contractservice.competition.CompetitionEvent.SummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderDisregarded;
import org.publicaccord.contractservice.competition.CompetitionEvent.TendersClosed;
import org.publicaccord.contractservice.competition.LotOutcome;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.published.contract.ContractEvent;

/** What happens in a competition, as it is published: who is chosen only once it is announced. */
final class CompetitionTranslation {

    private CompetitionTranslation() {}

    static ContractEvent of(CompetitionEvent event, CommonFields it) {
        return switch (event) {
            case EngagementOpened e ->
                    new org.publicaccord.published.contract.EngagementOpened(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.purpose().words(),
                            e.closesOn());
            case EngagementClosed e ->
                    new org.publicaccord.published.contract.EngagementClosed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.learned().words());
            case ProcedureDesigned e ->
                    new org.publicaccord.published.contract.ProcedureDesigned(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.governance().rulePack());
            case ReservationDeclared e ->
                    new org.publicaccord.published.contract.ReservationDeclared(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            ReservationWords.of(e.reserved()),
                            e.legalBasis());
            case TenderDisregarded _ ->
                    new org.publicaccord.published.contract.TenderDisregarded(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties());
            case EligibilityLost e ->
                    new org.publicaccord.published.contract.EligibilityLost(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.lostOn(),
                            e.because().words());
            case EligibilityRegained e ->
                    new org.publicaccord.published.contract.EligibilityRegained(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.because().words());
            case TenderAdvertised e ->
                    new org.publicaccord.published.contract.TenderAdvertised(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            ProcedureWords.terms(e));
            case TendersClosed e ->
                    new org.publicaccord.published.contract.TendersClosed(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            sum(e),
                            e.closedAt());
            case AwardRecommended e ->
                    new org.publicaccord.published.contract.AwardRecommended(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            winners(e));
            case SummariesIssued _ ->
                    new org.publicaccord.published.contract.SummariesIssued(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties());
            case AwardDecided e -> AwardTranslation.decided(e.because(), it);
            case AwardAnnounced e -> AwardTranslation.announced(e, e.notice(), it);
            case DividedIntoLots e ->
                    new org.publicaccord.published.contract.DividedIntoLots(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.beginnings().stream().map(lot -> lot.contract().toString()).toList());
            case BegunAsLot e ->
                    new org.publicaccord.published.contract.BegunAsLot(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.facts()
                                    .course()
                                    .flatMap(Course::procurement)
                                    .map(ContractId::toString)
                                    .orElseThrow(),
                            e.beginning().winner().lot(),
                            e.beginning().standstill().map(Standstill::lastDay));
            case ProcurementTerminated e -> AwardTranslation.stopped(e.because(), it);
        };
    }

    private static int sum(TendersClosed e) {
        return e.received().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int winners(AwardRecommended e) {
        return (int) e.outcomes().stream().filter(LotOutcome.Winner.class::isInstance).count();
    }
}
