package org.publicaccord.biddingservice.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.biddingservice.procedure.Tender.Fate;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.ProcedureTerms;

/**
 * Every submission that was received, in the order in which it was, replaced ones included.
 *
 * @param claims of bidders to be one of those to whom the contract is reserved, the newest of each
 */
public record Tenders(List<Tender> all, List<Claim> claims) {

    /** Nothing was submitted. */
    static final Tenders NONE = new Tenders(List.of(), List.of());

    public Tenders {
        all = List.copyOf(all);
        claims = List.copyOf(claims);
    }

    /** What an organisation stated of its eligibility. */
    public Optional<Claim> claimOf(OrganisationId organisation) {
        return claims.stream().filter(it -> it.bidder().id().equals(organisation)).findFirst();
    }

    /**
     * What was found of the eligibility of an organisation; of one that stated nothing, that its
     * tenders were disregarded.
     */
    Optional<Claim.Finding> findingOf(OrganisationId organisation) {
        return claimOf(organisation)
                .map(Claim::finding)
                .or(() ->
                        of(organisation)
                                .map(Tender::fate)
                                .filter(Fate.Disregarded.class::isInstance)
                                .map(_ -> Claim.NOTHING_SHOWN)
                                .findFirst());
    }

    /** An organisation that submitted a tender which was neither replaced nor withdrawn. */
    Optional<Party> bidder(OrganisationId organisation) {
        return of(organisation)
                .filter(it -> it.isLive() || it.fate() instanceof Fate.Disregarded)
                .map(Tender::bidder)
                .findFirst();
    }

    Tenders with(Claim claim) {
        return new Tenders(
                all,
                Stream.concat(
                                claims.stream()
                                        .filter(it ->
                                                !it.bidder().id().equals(claim.bidder().id())),
                                Stream.of(claim))
                        .toList());
    }

    Tenders found(OrganisationId organisation, Claim.Finding finding) {
        return claimOf(organisation).map(it -> with(it.now(finding))).orElse(this);
    }

    /** The tenders that count. */
    public Stream<Tender> live() {
        return all.stream().filter(Tender::isLive);
    }

    /** The tenders that count for a lot. */
    public List<Tender> liveFor(LotId lot) {
        return live().filter(it -> it.lot().equals(lot)).toList();
    }

    /** The tender that counts of an organisation for a lot. */
    public Optional<Tender> liveOf(OrganisationId organisation, LotId lot) {
        return live().filter(it -> isOf(it, organisation) && it.lot().equals(lot)).findFirst();
    }

    /** Every submission of an organisation. */
    public Stream<Tender> of(OrganisationId organisation) {
        return all.stream().filter(it -> isOf(it, organisation));
    }

    public Optional<Tender> find(SubmissionId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** How many tenders count. */
    public int count() {
        return (int) live().count();
    }

    /** How many tenders count for each lot. */
    public List<LotCount> countByLot(ProcedureTerms terms) {
        return terms.lots().stream()
                .map(it -> new LotCount(it.id(), liveFor(it.id()).size()))
                .toList();
    }

    Stream<Acting> submitters() {
        return all.stream().map(it -> new Acting(it.submittedBy(), it.bidder().id()));
    }

    Tenders with(Tender tender) {
        return new Tenders(Stream.concat(all.stream(), Stream.of(tender)).toList(), claims);
    }

    Tenders now(SubmissionId id, Fate fate) {
        return new Tenders(
                all.stream().map(it -> it.id().equals(id) ? it.now(fate) : it).toList(), claims);
    }

    private static boolean isOf(Tender tender, OrganisationId organisation) {
        return tender.bidder().id().equals(organisation);
    }
}
