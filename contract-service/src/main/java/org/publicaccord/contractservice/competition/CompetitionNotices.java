package org.publicaccord.contractservice.competition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.publicaccord.contractservice.awarding.ActRules;
import org.publicaccord.contractservice.awarding.Indicators;
import org.publicaccord.contractservice.awarding.UnderTheAct;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionState.Decided;
import org.publicaccord.contractservice.competition.CompetitionState.Designed;
import org.publicaccord.contractservice.competition.CompetitionState.EngagementOpen;
import org.publicaccord.contractservice.competition.CompetitionState.Intended;
import org.publicaccord.contractservice.competition.CompetitionState.Stopped;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.RulePack;

/** Which notices a competition may publish, and what follows once one is published. */
record CompetitionNotices(ActRules rules, CompetitionState state) implements NoticeRules {

    @Override
    public Optional<Refusal> objection(NoticeCode code, OnFile file, Instant at) {
        return switch (code) {
            case UK2, UK3 ->
                    state instanceof Intended
                                    || state instanceof EngagementOpen
                                    || state instanceof Designed
                            ? Optional.empty()
                            : Optional.of(Refusals.notNow("for a planning notice", state));
            case UK4 -> tenderNotice(at);
            case UK5 -> Optional.of(Refusals.noDirectAward());
            case UK6 -> awardNotice();
            case UK12 ->
                    state instanceof Stopped
                            ? Optional.empty()
                            : Optional.of(
                                    Refusals.notNow("for a procurement termination notice", state));
            case UK7, UK9, UK10, UK11 ->
                    Optional.of(Refusals.notNow("for a notice about a contract", state));
        };
    }

    private Optional<Refusal> tenderNotice(Instant at) {
        if (!(state instanceof Designed designed)) {
            return Optional.of(Refusals.notNow("for a tender notice", state));
        }
        LocalDate day = UkCalendar.dayOf(at);
        String inForce = rules.inForceOn(day).map(RulePack::id).orElse("");
        if (!inForce.equals(designed.governance().rulePack())) {
            return Optional.of(
                    UnderTheAct.rulesHaveChanged(designed.governance().rulePack(), inForce));
        }
        ProcurementActRules act = rules.of(designed.governance());
        Optional<Refusal> indicators =
                Indicators.missing(
                        act.kpis(designed.governance().purchase()),
                        designed.design().kpis(),
                        designed.design().withoutKpisBecause());
        return indicators.isPresent() ? indicators : tooShort(designed, act, day);
    }

    /** Section 54: a period for tenders that begins with the notice. */
    private static Optional<Refusal> tooShort(
            Designed designed, ProcurementActRules act, LocalDate day) {
        Instant closes = designed.design().procedure().tendersCloseAt();
        OptionalInt least =
                act.minimumTenderDays(designed.governance().purchase(), designed.design().terms());
        LocalDate earliest = day.plusDays(least.orElse(0));
        return UkCalendar.dayOf(closes).isBefore(earliest)
                ? Optional.of(Refusals.tenderPeriodTooShort(closes, earliest, least.orElse(0)))
                : Optional.empty();
    }

    private Optional<Refusal> awardNotice() {
        if (!(state instanceof Decided decided)) {
            return Optional.of(Refusals.notNow("for a contract award notice", state));
        }
        if (Announcing.winners(decided.outcomes()).isEmpty()) {
            return Optional.of(Refusals.nothingAwarded());
        }
        return decided.summariesIssued()
                ? Optional.empty()
                : Optional.of(Refusals.summariesNotIssued());
    }

    @Override
    public List<? extends ContractEvent> confirmed(Notice notice, OnFile file) {
        return switch (notice.code()) {
            case UK4 -> state instanceof Designed it ? advertised(notice, it, file) : List.of();
            case UK6 -> state instanceof Decided it ? announced(notice, it, file) : List.of();
            case UK2, UK3, UK5, UK7, UK9, UK10, UK11, UK12 -> List.of();
        };
    }

    private List<CompetitionEvent> advertised(Notice notice, Designed state, OnFile file) {
        RulePack pack = rules.of(state.governance()).pack();
        return Stream.concat(
                        Reserving.declared(state.design(), file, pack).stream(),
                        Stream.of(tenderAdvertised(notice, state, file)))
                .toList();
    }

    private static TenderAdvertised tenderAdvertised(Notice notice, Designed state, OnFile file) {
        var need = state.before().need();
        return new TenderAdvertised(
                file.contract(),
                Stage.SELECTION,
                PublicRecord.advertised(
                        file.facts(), state.design(), need.estimate(), need.plannedTerm(), notice),
                notice,
                state.governance().rulePack());
    }

    private List<CompetitionEvent> announced(Notice notice, Decided state, OnFile file) {
        ProcurementActRules act = rules.of(state.governance());
        boolean mandatory = act.standstillMandatory(state.governance().purchase());
        LocalDate lastDay =
                act.standstillLastDay(
                        UkCalendar.dayOf(notice.publishedAt()), state.governance().nation());
        Optional<Standstill> standstill =
                mandatory || state.keepsStandstill()
                        ? Optional.of(new Standstill(lastDay, mandatory))
                        : Optional.empty();
        return Announcing.announced(file, state, state.outcomes(), Optional.of(notice), standstill);
    }
}
