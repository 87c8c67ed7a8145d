package org.publicaccord.contractservice.directaward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.ActRules;
import org.publicaccord.contractservice.awarding.UnderTheAct;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardIntended;
import org.publicaccord.contractservice.directaward.DirectAwardState.Decided;
import org.publicaccord.contractservice.directaward.DirectAwardState.Intended;
import org.publicaccord.contractservice.directaward.DirectAwardState.Justified;
import org.publicaccord.contractservice.directaward.DirectAwardState.Stopped;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePack;

/** Which notices a direct award may publish, and what follows once one is published. */
record DirectAwardNotices(ActRules rules, DirectAwardState state) implements NoticeRules {

    @Override
    public Optional<Refusal> objection(NoticeCode code, OnFile file, Instant at) {
        return switch (code) {
            case UK2, UK3 ->
                    state instanceof Intended || state instanceof Justified
                            ? Optional.empty()
                            : notNow("for a planning notice");
            case UK4 -> Optional.of(Refusals.noTender());
            case UK5 -> transparencyNotice(at);
            case UK6 -> state instanceof Decided ? Optional.empty() : notNow("for an award notice");
            case UK12 ->
                    state instanceof Stopped
                            ? Optional.empty()
                            : notNow("for a procurement termination notice");
            case UK7, UK9, UK10, UK11 -> notNow("for a notice about a contract");
        };
    }

    private Optional<Refusal> notNow(String asked) {
        return Optional.of(Refusals.notNow(asked, state));
    }

    private Optional<Refusal> transparencyNotice(Instant at) {
        if (!(state instanceof Justified justified)) {
            return notNow("for a transparency notice");
        }
        LocalDate day = UkCalendar.dayOf(at);
        Optional<RulePack> pack = rules.inForceOn(day);
        String pinned = justified.governance().rulePack();
        if (pack.filter(it -> it.id().equals(pinned)).isEmpty()) {
            return Optional.of(
                    UnderTheAct.rulesHaveChanged(pinned, pack.map(RulePack::id).orElse("")));
        }
        return new Deciding(rules).noticesOf(justified).isEmpty()
                ? Optional.of(Refusals.noNoticeNeeded())
                : Justifying.obstacle(
                        pack.get(), justified.justification(), justified.governance(), day);
    }

    @Override
    public List<? extends ContractEvent> confirmed(Notice notice, OnFile file) {
        return switch (notice.code()) {
            case UK5 ->
                    state instanceof Justified it ? List.of(intended(notice, it, file)) : List.of();
            case UK6 ->
                    state instanceof Decided it
                            ? List.of(new Deciding(rules).announced(it, file, notice))
                            : List.of();
            case UK2, UK3, UK4, UK7, UK9, UK10, UK11, UK12 -> List.of();
        };
    }

    private static DirectAwardIntended intended(Notice notice, Justified state, OnFile file) {
        return new DirectAwardIntended(
                file.contract(),
                Stage.SELECTION,
                PublicRecord.intended(file.facts(), state.justification(), Optional.of(notice)),
                notice,
                state.justification());
    }
}
