package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ContractAwarded;
import org.publicaccord.contractservice.providerselection.SelectionEvent.DecidedFurther;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProcessSelected;
import org.publicaccord.contractservice.providerselection.SelectionEvent.RepresentationReceived;
import org.publicaccord.rules.SelectionProcess;

/**
 * What the annual summary of an authority counts of one contract under the Provider Selection
 * Regime.
 *
 * @param process empty if it was not selected here
 * @param framework whether a framework agreement is concluded
 * @param awardedOn empty if it is not awarded here
 * @param providers who has it
 * @param held from when to when it is held; empty if it is not in force or about to be
 * @param unanswered how many representations wait for a further decision
 * @param heard what became of the others, a standstill each
 */
public record SelectionOnRecord(
        Optional<SelectionProcess> process,
        boolean framework,
        Optional<LocalDate> awardedOn,
        List<OrganisationId> providers,
        Optional<Term> held,
        int unanswered,
        List<Heard> heard) {

    /** Of a contract of which nothing is recorded. */
    public static final SelectionOnRecord NOTHING =
            new SelectionOnRecord(
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    0,
                    List.of());

    public SelectionOnRecord {
        providers = List.copyOf(providers);
        heard = List.copyOf(heard);
    }

    /**
     * The representations of one standstill.
     *
     * @param impact what the authority decided after it had heard them
     * @param endedOn the last day of the standstill
     */
    public record Heard(int representations, FurtherDecision impact, LocalDate endedOn) {}

    /** With one more event, on its day. */
    public SelectionOnRecord after(ContractEvent event, LocalDate day) {
        SelectionOnRecord known = event instanceof StatesFacts it ? holding(it.facts()) : this;
        return switch (event) {
            case ProcessSelected it ->
                    known.by(it.selection().process(), it.selection().question().framework());
            case RepresentationReceived _ -> known.hearing(unanswered + 1, heard);
            case DecidedFurther it -> known.decided(it.decision(), it.lastDay().orElse(day));
            case ContractAwarded _ -> known.awarded(day);
            // Nothing else counts.
            case ContractEvent _ -> known;
        };
    }

    /** A decision after the advice of the panel takes the place of the one before. */
    private SelectionOnRecord decided(FurtherDecision decision, LocalDate endedOn) {
        if (unanswered > 0 || heard.isEmpty()) {
            return hearing(
                    0,
                    Stream.concat(
                                    heard.stream(),
                                    Stream.of(new Heard(unanswered, decision, endedOn)))
                            .toList());
        }
        Heard last = new Heard(heard.getLast().representations(), decision, endedOn);
        return hearing(
                0,
                Stream.concat(heard.stream().limit(heard.size() - 1L), Stream.of(last)).toList());
    }

    private SelectionOnRecord by(SelectionProcess selected, boolean forFramework) {
        return new SelectionOnRecord(
                Optional.of(selected), forFramework, awardedOn, providers, held, unanswered, heard);
    }

    private SelectionOnRecord awarded(LocalDate day) {
        return new SelectionOnRecord(
                process, framework, Optional.of(day), providers, held, unanswered, heard);
    }

    private SelectionOnRecord hearing(int waiting, List<Heard> all) {
        return new SelectionOnRecord(process, framework, awardedOn, providers, held, waiting, all);
    }

    private SelectionOnRecord holding(Facts facts) {
        return new SelectionOnRecord(
                process,
                framework,
                awardedOn,
                facts.parties().stream()
                        .filter(it -> it.roles().contains(PartyRole.SUPPLIER))
                        .map(Party::id)
                        .toList(),
                held(facts),
                unanswered,
                heard);
    }

    /** An imported contract is held for the term that its register tells. */
    private static Optional<Term> held(Facts facts) {
        return facts.agreement()
                .map(SelectionOnRecord::held)
                .or(() ->
                        Optional.of(facts.term())
                                .filter(it -> it.firstDay().isPresent())
                                .filter(_ -> !facts.activeAwards().isEmpty()));
    }

    private static Term held(Agreement agreement) {
        LocalDate lastDay = agreement.ended().map(Agreement.End::on).orElse(agreement.lastDay());
        return lastDay.isBefore(agreement.firstDay())
                ? Term.between(agreement.firstDay(), agreement.firstDay())
                : Term.between(agreement.firstDay(), lastDay);
    }

    /** Whether it is held on some day of a period. */
    boolean isHeldBetween(LocalDate firstDay, LocalDate lastDay) {
        return held.filter(it -> it.hasBegunBy(lastDay) && !it.isOverOn(firstDay)).isPresent();
    }

    boolean isAwardedBetween(LocalDate firstDay, LocalDate lastDay) {
        return awardedOn.filter(it -> !it.isBefore(firstDay) && !it.isAfter(lastDay)).isPresent();
    }
}
