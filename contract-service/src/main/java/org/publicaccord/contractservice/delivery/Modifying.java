package org.publicaccord.contractservice.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.delivery.Changes.Change;
import org.publicaccord.contractservice.delivery.Changes.PendingChange;
import org.publicaccord.contractservice.delivery.Changes.Standing;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ProposeModification;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.InForce;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.ContractSize;
import org.publicaccord.rules.EarlierChange;
import org.publicaccord.rules.ModificationAnswer;
import org.publicaccord.rules.ModificationQuestion;
import org.publicaccord.rules.Modifications;
import org.publicaccord.rules.ProposedChange;
import org.publicaccord.rules.asking.CanI;
import org.publicaccord.rules.asking.DecisionReport;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.reforming.Advisory;
import org.publicaccord.rules.reserving.Reservations;

/** Proposes a change: whether the law lets it be made, and with which notice. */
final class Modifying {

    private static final int MOST_CHANGES = 500;
    private static final int LONGEST_YEARS = 100;
    private static final BigDecimal MOST_POUNDS = new BigDecimal("1e15");

    private final Rules rules;

    Modifying(Rules rules) {
        this.rules = rules;
    }

    Decision<DeliveryEvent> propose(
            ProposeModification command, Entered state, OnFile file, LocalDate today) {
        return propose(command.change(), command.proposal(), 0, state, file, today);
    }

    /**
     * Proposes a change that may use an option of the contract.
     *
     * @param months of the option; 0 if it uses none
     */
    Decision<DeliveryEvent> propose(
            UUID id, Proposal proposal, int months, Entered state, OnFile file, LocalDate today) {
        Changes changes = state.ledger().changes();
        Optional<Standing> known = changes.standing(id);
        if (known.isPresent()) {
            return known.get().change().isSameAs(proposal, months)
                    ? Decision.nothingNew()
                    : Decision.refuse(ChangeRefusals.idReused());
        }
        return switch (weighed(proposal, state, file, today)) {
            case Stopped it -> Decision.refuse(it.refusal());
            case AskedOfTheLaw it -> proposed(id, proposal, months, it.question(), file);
        };
    }

    private static Decision<DeliveryEvent> proposed(
            UUID id, Proposal proposal, int months, ModificationQuestion question, OnFile file) {
        ModificationAnswer answer = Modifications.decide(question);
        return answer.refusal()
                .<Decision<DeliveryEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new ModificationProposed(
                                        file.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        id,
                                        proposal,
                                        months,
                                        question.proposed().termDaysDelta(),
                                        Assessment.of(answer))));
    }

    /** "Can I do this?": what would become of a proposal, and why. */
    DecisionReport ask(Proposal proposal, Entered state, OnFile file, LocalDate today) {
        String subject = file.facts().title();
        return switch (weighed(proposal, state, file, today)) {
            case Stopped it -> CanI.changeRefused(it.answer(), subject, today, it.refusal());
            case AskedOfTheLaw it ->
                    CanI.change(subject, today, it.question(), Advisory.of(rules.packs(), today));
        };
    }

    /** What the record says of a change before the law is asked. */
    private sealed interface Weighed {}

    /** Nothing on record stands in its way. */
    private record AskedOfTheLaw(ModificationQuestion question) implements Weighed {}

    /** Something does; not yet, where it can be put right. */
    private record Stopped(Answer answer, Refusal refusal) implements Weighed {}

    private Weighed weighed(Proposal proposal, Entered state, OnFile file, LocalDate today) {
        if (!(state instanceof InForce)) {
            return new Stopped(Answer.NO, Refusals.notNow("to change the contract", state));
        }
        Changes changes = state.ledger().changes();
        Optional<PendingChange> pending = changes.pending();
        if (pending.isPresent()) {
            return new Stopped(Answer.NOT_YET, ChangeRefusals.anotherIsPending(pending.get()));
        }
        Agreement agreement = PublicRecord.agreement(file.facts());
        return ofItsPath(proposal, file)
                .or(() -> objection(proposal, changes, agreement, today))
                .or(() -> tooLongForMutuals(proposal, state.ledger(), file, agreement))
                .<Weighed>map(it -> new Stopped(Answer.NO, it))
                .orElseGet(() ->
                        new AskedOfTheLaw(question(state.ledger(), file, proposal, agreement)));
    }

    /** What limits the terms of some agreements stands outside of them. */
    private static Optional<Refusal> ofItsPath(Proposal proposal, OnFile file) {
        return switch (file.facts().path()) {
            case WORKING_AGREEMENT -> Optional.of(ChangeRefusals.termsOnAPage());
            case GRANT ->
                    proposal.valueDelta().signum() > 0
                            ? Optional.of(ChangeRefusals.grantRaised())
                            : Optional.empty();
            case COMPETITION,
                    RESERVED,
                    DIRECT_AWARD,
                    ASSET_TRANSFER,
                    CO_INVESTMENT,
                    IN_HOUSE,
                    NOT_RECORDED ->
                    Optional.empty();
        };
    }

    private static Optional<Refusal> objection(
            Proposal proposal, Changes changes, Agreement agreement, LocalDate today) {
        if (changes.all().size() >= MOST_CHANGES) {
            return Optional.of(ChangeRefusals.tooMany(MOST_CHANGES));
        }
        List<UUID> applied = changes.applied().stream().map(Change::id).toList();
        if (proposal.apart().filter(it -> !applied.containsAll(it.changes())).isPresent()) {
            return Optional.of(ChangeRefusals.noSuchEarlierChange());
        }
        BigDecimal after = agreement.value().amount().add(proposal.valueDelta());
        if (after.signum() < 0 || after.compareTo(MOST_POUNDS) >= 0) {
            return Optional.of(ChangeRefusals.valueImpossible(after));
        }
        return proposal.lastDay()
                .filter(last -> !isPossible(last, agreement, today))
                .map(last -> ChangeRefusals.termImpossible(last, agreement));
    }

    /** Section 33(1)(b): a contract reserved to public service mutuals has a longest term. */
    private Optional<Refusal> tooLongForMutuals(
            Proposal proposal, Ledger ledger, OnFile file, Agreement agreement) {
        boolean toMutuals =
                file.facts()
                        .course()
                        .flatMap(Course::procedure)
                        .flatMap(Procedure::reserved)
                        .flatMap(Reserved::toMutuals)
                        .isPresent();
        return proposal.lastDay()
                .filter(_ -> toMutuals)
                .flatMap(last ->
                        rules.of(ledger.baseline())
                                .map(Reservations::new)
                                .flatMap(it -> it.tooLong(agreement.firstDay(), last)));
    }

    private static boolean isPossible(LocalDate lastDay, Agreement agreement, LocalDate today) {
        return !lastDay.isBefore(agreement.firstDay())
                && !lastDay.isBefore(today)
                && !lastDay.isAfter(agreement.firstDay().plusYears(LONGEST_YEARS));
    }

    private static int termDaysDelta(Proposal proposal, Agreement agreement) {
        return proposal.lastDay()
                .map(last -> Math.toIntExact(ChronoUnit.DAYS.between(agreement.lastDay(), last)))
                .orElse(0);
    }

    private ModificationQuestion question(
            Ledger ledger, OnFile file, Proposal proposal, Agreement agreement) {
        Baseline baseline = ledger.baseline();
        return new ModificationQuestion(
                Rules.named(file.facts().regime().regime()),
                rules.of(baseline),
                baseline.purchase(),
                ContractSize.of(baseline.purchase().poundsInclVat(), baseline.maximumTermDays()),
                baseline.awardedBy(),
                ledger.changes().applied().stream().map(it -> earlier(it, proposal)).toList(),
                new ProposedChange(
                        proposal.valueDelta(),
                        termDaysDelta(proposal, agreement),
                        proposal.ground(),
                        proposal.materiallyChangesScope(),
                        proposal.shiftsEconomicBalance()));
    }

    private static EarlierChange earlier(Change applied, Proposal proposal) {
        return new EarlierChange(
                applied.proposal().valueDelta(),
                applied.termDaysDelta(),
                !proposal.isApartFrom(applied.id()));
    }
}
