package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.grant.Application;
import org.publicaccord.contractservice.grant.Call;
import org.publicaccord.contractservice.grant.Dossier;
import org.publicaccord.contractservice.grant.Funding;
import org.publicaccord.contractservice.grant.Grant;
import org.publicaccord.contractservice.grant.GrantState;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.contractservice.grant.GrantState.Open;
import org.publicaccord.contractservice.grant.Support;
import org.publicaccord.servicekit.security.Caller;

/**
 * Where a grant stands: for the funder's own people whole, for an applicant with its own
 * application, for everyone else what is public.
 *
 * @param state as docs/lifecycles.md names it
 * @param programme of the call, once it is made
 * @param closesOn the last day for applications, of an open call
 * @param requirementsAnswered how many minimum requirements of GovS 015 are answered
 * @param applications those that the caller may see
 * @param offerOpenUntil for the funder and whom it is offered
 * @param granted once it is accepted
 * @param clawbacks for the funder and the recipient
 * @param databaseEntryDue the last day for the entry in the subsidy database, until it is there
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record GrantView(
        String state,
        Optional<String> programme,
        Optional<LocalDate> closesOn,
        int requirementsAnswered,
        List<ApplicationView> applications,
        Optional<LocalDate> offerOpenUntil,
        Optional<Money> granted,
        Optional<Money> paid,
        List<InstalmentView> instalments,
        List<ClawbackView> clawbacks,
        Optional<LocalDate> reconciliationDue,
        Optional<LocalDate> databaseEntryDue,
        long version) {

    /** One application. */
    record ApplicationView(
            UUID id,
            String organisation,
            String name,
            String state,
            Money amount,
            LocalDate receivedOn) {
        static ApplicationView of(Application it) {
            return new ApplicationView(
                    it.id(),
                    it.applicant().id().value(),
                    it.applicant().name(),
                    it.standing().getClass().getSimpleName(),
                    it.proposal().amount(),
                    it.receivedOn());
        }
    }

    /** An instalment and where it stands. */
    record InstalmentView(String id, Money amount, LocalDate payableFrom, String state) {}

    /** A clawback and where it stands. */
    record ClawbackView(String id, Money amount, String ground, String state) {}

    /**
     * The grant as a caller may see it.
     *
     * @param whole whether the caller sees what is the funder's own
     */
    static GrantView of(Standings.Standing standing, Caller caller, boolean whole) {
        GrantState state = standing.state().of(Grant.VOCABULARY);
        Optional<Dossier> open =
                state instanceof Open it ? Optional.of(it.dossier()) : Optional.empty();
        Optional<Funding> given =
                state instanceof Given it ? Optional.of(it.funding()) : Optional.empty();
        Optional<Call> call = open.flatMap(Dossier::call);
        return new GrantView(
                state.getClass().getSimpleName(),
                call.map(Call::programme),
                call.flatMap(it ->
                        it instanceof Call.Open anyone
                                ? Optional.of(anyone.closesOn())
                                : Optional.empty()),
                open.map(it -> it.standard().size()).orElse(0),
                open.map(it -> applications(it, caller, whole)).orElse(List.of()),
                open.filter(it -> whole || isSupported(it, caller))
                        .flatMap(Dossier::support)
                        .flatMap(Support::offered)
                        .map(it -> it.offer().openUntil()),
                given.map(it -> it.offer().amount()),
                given.map(Funding::paidInAll),
                given.map(GrantView::instalments).orElse(List.of()),
                given.filter(it -> whole || caller.actsFor(it.recipient().value()))
                        .map(GrantView::clawbacks)
                        .orElse(List.of()),
                standing.state().file().flatMap(it -> Grant.reconciliationDue(state, it)),
                given.filter(it -> it.entry().isEmpty()).flatMap(Funding::entryDue),
                standing.version());
    }

    private static boolean isSupported(Dossier dossier, Caller caller) {
        return dossier.support().isPresent()
                && caller.actsFor(dossier.supported().organisation().value());
    }

    private static List<ApplicationView> applications(
            Dossier dossier, Caller caller, boolean whole) {
        return dossier.applications().values().stream()
                .filter(it -> whole || caller.actsFor(it.organisation().value()))
                .map(ApplicationView::of)
                .toList();
    }

    private static List<InstalmentView> instalments(Funding funding) {
        return funding.offer().instalments().stream()
                .map(it ->
                        new InstalmentView(
                                it.id(),
                                it.amount(),
                                it.payableFrom(),
                                Objects.requireNonNull(funding.instalments().get(it.id()))
                                        .getClass()
                                        .getSimpleName()))
                .toList();
    }

    private static List<ClawbackView> clawbacks(Funding funding) {
        return funding.clawbacks().values().stream()
                .map(it ->
                        new ClawbackView(
                                it.id(),
                                it.amount(),
                                it.ground().name(),
                                it.standing().getClass().getSimpleName()))
                .toList();
    }
}
