package org.publicaccord.contractservice.register;

import org.publicaccord.contractservice.competition.CompetitionEvent;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardAnnounced;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardRecommended;
import org.publicaccord.contractservice.competition.CompetitionEvent.BegunAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementOpened;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcedureDesigned;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcurementTerminated;
import org.publicaccord.contractservice.competition.CompetitionEvent.SummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionEvent.TendersClosed;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.history.By;

/**
 * What happened in a competition, in plain English. Only what is public is told: who is recommended
 * or chosen is told once the award is announced.
 */
final class CompetitionTold {

    private CompetitionTold() {}

    static Told of(CompetitionEvent event, By by) {
        return switch (event) {
            case EngagementOpened it ->
                    Told.of(
                            "engagement-opened",
                            "The market is engaged until %s."
                                    .formatted(UkCalendar.inWords(it.closesOn())),
                            it.purpose());
            case EngagementClosed it ->
                    Told.of("engagement-closed", "The market engagement closed.", it.learned());
            case ProcedureDesigned _ ->
                    Told.of("procedure-designed", Told.actor(by) + " designed the procedure.");
            case TenderAdvertised it ->
                    Told.of(
                            "tender-advertised",
                            "Tenders are invited by notice %s.".formatted(it.notice().id()));
            case TendersClosed it ->
                    Told.of("tenders-closed", "The tenders closed; %d came in.".formatted(sum(it)));
            case AwardRecommended _ ->
                    Told.of("award-recommended", "The assessment ended with a recommendation.");
            case SummariesIssued _ ->
                    Told.of(
                            "summaries-issued",
                            "Every tenderer that was assessed has its assessment summary.");
            case AwardDecided _ -> Told.of("award-decided", Told.actor(by) + " decided the award.");
            case AwardAnnounced it -> AwardTold.announced("award-announced", it);
            case DividedIntoLots it ->
                    Told.of(
                            "divided-into-lots",
                            "The procurement divided into %d contracts, one a lot."
                                    .formatted(it.beginnings().size()));
            case BegunAsLot it ->
                    Told.of(
                            "begun-as-lot",
                            "The contract began as lot %s of its procurement."
                                    .formatted(it.beginning().winner().lot()));
            case ProcurementTerminated it ->
                    Told.of(
                            "procurement-terminated",
                            "The procurement was stopped before a contract.",
                            it.because());
        };
    }

    private static int sum(TendersClosed it) {
        return it.received().values().stream().mapToInt(Integer::intValue).sum();
    }
}
