package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.GrantRecord;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryBegan;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;
import org.publicaccord.contractservice.grant.FundingEvent.InstalmentPaid;
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
        Optional<Happening> last =
                history.happenings().reversed().stream()
                        .filter(it -> changes(it.event()))
                        .findFirst();
        return last.flatMap(change ->
                last(history, StatesFacts.class)
                        .map(StatesFacts::facts)
                        .filter(facts -> facts.path() == Path.GRANT)
                        .flatMap(facts -> disclosed(change, facts, history)));
    }

    private static boolean changes(ContractEvent event) {
        return event instanceof StatesFacts
                || event instanceof EndedEarly
                || event instanceof DeliveryBegan
                || event instanceof InstalmentPaid;
    }

    private static <E> Optional<E> last(History history, Class<E> which) {
        return history.happenings().reversed().stream()
                .map(Happening::event)
                .filter(which::isInstance)
                .findFirst()
                .map(which::cast);
    }

    private static Optional<DisclosedGrant> disclosed(
            Happening change, Facts facts, History history) {
        Optional<GivenHere> given =
                last(history, GrantAccepted.class)
                        .map(it ->
                                new GivenHere(
                                        it,
                                        last(history, InstalmentPaid.class)
                                                .map(InstalmentPaid::paidInAll)));
        return given.map(it -> it.accepted().offeredOn())
                .or(() -> awardedOn(facts))
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
                                                actual(history, facts),
                                                given)));
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

    /** What ended before it began has no first day. */
    private static Term actual(History history, Facts facts) {
        return new Term(
                last(history, DeliveryBegan.class).map(DeliveryBegan::firstDay),
                facts.agreement()
                        .flatMap(Agreement::ended)
                        .map(Agreement.End::on)
                        .or(() -> last(history, EndedEarly.class).map(EndedEarly::endedOn)));
    }

    /** What was taken over bears the date of its source; what was recorded here, its own. */
    private static Optional<Instant> modifiedAt(Happening change, Facts facts) {
        boolean takenOver = change.event() instanceof ImportingEvent it && it.release().isPresent();
        return takenOver
                ? facts.grant().flatMap(GrantRecord::modifiedAt)
                : Optional.of(change.at());
    }
}
