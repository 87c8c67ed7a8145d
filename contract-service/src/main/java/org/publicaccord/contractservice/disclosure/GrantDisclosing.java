package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.GrantRecord;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;

/**
 * Turns a history into the grant that it discloses, as it stands. Pure. A grant is disclosed once
 * it is awarded, by the event that changed it last.
 */
final class GrantDisclosing {

    /** Each grant once, at the place of the event that changed it last. */
    static final Feed.Kind<DisclosedGrant> GRANTS =
            new Feed.Kind<>() {
                @Override
                public boolean mayBeIn(ContractEvent event) {
                    return event.path() == Path.GRANT && changes(event);
                }

                @Override
                public Map<String, DisclosedGrant> of(History history) {
                    return GrantDisclosing.of(history)
                            .map(it -> Map.of(it.event(), it))
                            .orElse(Map.of());
                }
            };

    private GrantDisclosing() {}

    /** Empty if it is no grant, or none that was awarded. */
    static Optional<DisclosedGrant> of(History history) {
        Optional<Happening> last = last(history, GrantDisclosing::changes);
        Optional<Happening> stated = last(history, StatesFacts.class::isInstance);
        return last.flatMap(change ->
                stated.map(it -> ((StatesFacts) it.event()).facts())
                        .filter(facts -> facts.path() == Path.GRANT)
                        .flatMap(facts -> disclosed(change, facts, endedEarlyOn(history))));
    }

    private static boolean changes(ContractEvent event) {
        return event instanceof StatesFacts || event instanceof EndedEarly;
    }

    private static Optional<Happening> last(History history, Predicate<ContractEvent> which) {
        return history.happenings().reversed().stream()
                .filter(it -> which.test(it.event()))
                .findFirst();
    }

    private static Optional<LocalDate> endedEarlyOn(History history) {
        return last(history, EndedEarly.class::isInstance)
                .map(it -> ((EndedEarly) it.event()).endedOn());
    }

    private static Optional<DisclosedGrant> disclosed(
            Happening change, Facts facts, Optional<LocalDate> endedEarlyOn) {
        return awardedOn(facts)
                .flatMap(awardedOn ->
                        facts.value()
                                .map(awarded ->
                                        new DisclosedGrant(
                                                change.event().contract(),
                                                change.id(),
                                                facts,
                                                awardedOn,
                                                awarded,
                                                modifiedAt(change, facts),
                                                endedEarlyOn)));
    }

    private static Optional<LocalDate> awardedOn(Facts facts) {
        return facts.agreement()
                .map(Agreement::enteredOn)
                .or(() ->
                        facts.activeAwards().stream()
                                .flatMap(award -> award.awardedAt().stream())
                                .min(Instant::compareTo)
                                .map(UkCalendar::dayOf));
    }

    /** What was taken over bears the date of its source; what was recorded here, its own. */
    private static Optional<Instant> modifiedAt(Happening change, Facts facts) {
        boolean takenOver = change.event() instanceof ImportingEvent it && it.release().isPresent();
        return takenOver
                ? facts.grant().flatMap(GrantRecord::modifiedAt)
                : Optional.of(change.at());
    }
}
