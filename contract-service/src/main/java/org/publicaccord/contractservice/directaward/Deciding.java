package org.publicaccord.contractservice.directaward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.ActRules;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.DecideDirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardAnnounced;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardDecided;
import org.publicaccord.contractservice.directaward.DirectAwardState.Decided;
import org.publicaccord.contractservice.directaward.DirectAwardState.Founded;
import org.publicaccord.contractservice.directaward.DirectAwardState.Justified;
import org.publicaccord.contractservice.directaward.DirectAwardState.Transparent;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.awarding.DirectAwardAnswer;
import org.publicaccord.rules.awarding.DirectAwards;

/** The decision, and the announcement with the standstill that follows it. */
record Deciding(ActRules rules) {

    Decision<DirectAwardEvent> decide(
            DecideDirectAward command, DirectAwardState state, OnFile file, LocalDate today) {
        return switch (state) {
            case Decided it when it.keepsStandstill() == command.keepsStandstill() ->
                    Decision.nothingNew();
            case Justified it when !noticesOf(it).isEmpty() ->
                    Decision.refuse(Refusals.transparencyNoticeMissing());
            case Justified it -> award(command, it, file, today);
            case Transparent it -> award(command, it, file, today);
            case DirectAwardState other ->
                    Decision.refuse(Refusals.notNow("to decide a direct award", other));
        };
    }

    /** What justified the award may be over by now, as the months for repeat works. */
    private Decision<DirectAwardEvent> award(
            DecideDirectAward command, Founded founded, OnFile file, LocalDate today) {
        Optional<Refusal> obstacle =
                Justifying.obstacle(
                        rules.of(founded.governance()).pack(),
                        founded.justification(),
                        founded.governance(),
                        today);
        if (obstacle.isPresent()) {
            return Decision.refuse(obstacle.get());
        }
        List<DirectAwardEvent> events = new ArrayList<>();
        events.add(
                new DirectAwardDecided(
                        command.contract(),
                        file.facts().path(),
                        Stage.AWARD,
                        file.facts().parties(),
                        command.keepsStandstill(),
                        command.because()));
        if (noticesOf(founded).isEmpty()) {
            events.add(announced(founded, file, Optional.empty(), Optional.empty()));
        }
        return Decision.accept(events);
    }

    /** The notices that the Act asks for before the contract is entered. */
    List<String> noticesOf(Founded founded) {
        return answer(founded).notices();
    }

    /** The award notice is published: the standstill begins with its day (s.51). */
    DirectAwardAnnounced announced(Decided decided, OnFile file, Notice notice) {
        LocalDate published = UkCalendar.dayOf(notice.publishedAt());
        LocalDate lastDay =
                rules.of(decided.governance())
                        .standstillLastDay(published, decided.governance().nation());
        Optional<Standstill> standstill =
                switch (answer(decided).standstill()) {
                    case MANDATORY -> Optional.of(new Standstill(lastDay, true));
                    case VOLUNTARY ->
                            decided.keepsStandstill()
                                    ? Optional.of(new Standstill(lastDay, false))
                                    : Optional.empty();
                    case NONE -> Optional.empty();
                };
        return announced(decided, file, Optional.of(notice), standstill);
    }

    private DirectAwardAnswer answer(Founded founded) {
        return new DirectAwards(rules.of(founded.governance()).pack())
                .decide(
                        founded.justification()
                                .question(founded.governance().purchase(), LocalDate.EPOCH));
    }

    private static DirectAwardAnnounced announced(
            Founded founded,
            OnFile file,
            Optional<Notice> notice,
            Optional<Standstill> standstill) {
        return new DirectAwardAnnounced(
                file.contract(),
                Stage.AWARD,
                PublicRecord.announced(file.facts(), founded.justification(), notice, standstill),
                notice,
                standstill);
    }
}
