package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * An agreement by which parties work.
 *
 * @param version the first is 1; each renegotiation makes the next
 * @param content what they signed
 * @param left partners that left
 * @param renegotiation empty if none is under way
 * @param hostEndedOn the last day on which what it stands under had effect, once it ended early
 */
public record Partnership(
        Need need,
        int version,
        Page page,
        Sha256 content,
        Set<OrganisationId> left,
        Optional<Renegotiation> renegotiation,
        Optional<LocalDate> hostEndedOn,
        Relationship relationship) {

    public Partnership {
        left = Set.copyOf(left);
    }

    static Partnership beginning(Need need, Page page, Sha256 content) {
        return new Partnership(
                need,
                1,
                page,
                content,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Relationship.beginning(page));
    }

    /** Who works by it. */
    List<OrganisationId> members(OrganisationId buyer) {
        return page.signatories(buyer).filter(it -> !left.contains(it)).toList();
    }

    /** The partners that did not leave. */
    Stream<OrganisationId> partners() {
        return page.partners().stream().map(Party::id).filter(it -> !left.contains(it));
    }

    /** How many parties have to be there, however many left. */
    int quorum(OrganisationId buyer) {
        return Math.min(page.forum().quorum(), members(buyer).size());
    }

    Partnership with(Relationship now) {
        return new Partnership(need, version, page, content, left, renegotiation, hostEndedOn, now);
    }

    Partnership renegotiating(Optional<Renegotiation> now) {
        return new Partnership(need, version, page, content, left, now, hostEndedOn, relationship);
    }

    /** Whether a contract is its host, and not known to have ended. */
    boolean standsUnder(ContractId host) {
        return hostEndedOn.isEmpty() && page.host().agreement().filter(host::equals).isPresent();
    }

    Partnership withoutHost(LocalDate endedOn) {
        return new Partnership(
                need,
                version,
                page,
                content,
                left,
                renegotiation,
                Optional.of(endedOn),
                relationship);
    }

    /** By the next version; whoever its page names is a party again. */
    Partnership reset(int next, Page signed, Sha256 signedContent) {
        return new Partnership(
                need,
                next,
                signed,
                signedContent,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                relationship);
    }

    Partnership without(OrganisationId partner) {
        Set<OrganisationId> all = new HashSet<>(left);
        all.add(partner);
        return new Partnership(
                need,
                version,
                page,
                content,
                all,
                renegotiation,
                hostEndedOn,
                relationship.without(partner));
    }
}
