package org.publicaccord.contractservice.workingagreement;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;

/** Where a working agreement stands. */
public sealed interface WorkingAgreementState {

    /** Another path, or none, is chosen. */
    record NoAgreement() implements WorkingAgreementState {}

    /** The path is chosen; the engagement is open to all, and nobody is named yet. */
    record Convening(Need need) implements WorkingAgreementState {}

    /** A page is drafted, and may be drafted anew. */
    sealed interface OnPaper extends WorkingAgreementState {
        Need need();

        Draft draft();
    }

    /** Signatures are awaited. */
    record Drafting(Need need, Draft draft) implements OnPaper {}

    /** Every party signed; it has no effect yet. */
    record Agreed(Need need, Draft draft) implements OnPaper {}

    /** It has effect, for as long as delivery says. */
    sealed interface Working extends WorkingAgreementState {
        Partnership partnership();
    }

    /** The parties work by it. */
    record Active(Partnership partnership) implements Working {}

    /** A concern is with those who do the work, the forum or those who lead the parties. */
    record ConcernOpen(Partnership partnership) implements Working {}

    /** A concern is with a mediator. */
    record InMediation(Partnership partnership) implements Working {}

    /** The parties look for other terms, and work by the present ones meanwhile. */
    record Renegotiating(Partnership partnership) implements Working {
        Renegotiation renegotiation() {
            return partnership.renegotiation().orElseThrow();
        }
    }

    /** The page that waits for signatures, or waits to be brought into force. */
    default Optional<Draft> paper() {
        return switch (this) {
            case OnPaper it -> Optional.of(it.draft());
            case Renegotiating it -> it.renegotiation().draft();
            case NoAgreement _, Convening _, Active _, ConcernOpen _, InMediation _, GivenUp _ ->
                    Optional.empty();
        };
    }

    /** Who works by the page in force, or is named by the one on paper. */
    default Stream<OrganisationId> partners() {
        Stream<OrganisationId> drafted =
                paper().stream().flatMap(it -> it.page().partners().stream()).map(Party::id);
        return this instanceof Working it
                ? Stream.concat(drafted, it.partnership().partners())
                : drafted;
    }

    /** Where parties stand that work by an agreement. */
    static Working standing(Partnership partnership) {
        if (partnership.renegotiation().isPresent()) {
            return new Renegotiating(partnership);
        }
        Collection<Concern> concerns = partnership.relationship().concerns().values();
        if (concerns.stream().anyMatch(it -> it.level() == Level.MEDIATOR)) {
            return new InMediation(partnership);
        }
        return concerns.isEmpty() ? new Active(partnership) : new ConcernOpen(partnership);
    }

    /** It was given up before it had effect. */
    record GivenUp() implements WorkingAgreementState {}
}
