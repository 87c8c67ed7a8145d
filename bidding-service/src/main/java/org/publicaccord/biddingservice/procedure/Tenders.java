package org.publicaccord.biddingservice.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.biddingservice.procedure.Tender.Fate;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;

/** Every submission that was received, in the order in which it was, replaced ones included. */
public record Tenders(List<Tender> all) {

    /** Nothing was submitted. */
    static final Tenders NONE = new Tenders(List.of());

    public Tenders {
        all = List.copyOf(all);
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
        return new Tenders(Stream.concat(all.stream(), Stream.of(tender)).toList());
    }

    Tenders now(SubmissionId id, Fate fate) {
        return new Tenders(all.stream().map(it -> it.id().equals(id) ? it.now(fate) : it).toList());
    }

    private static boolean isOf(Tender tender, OrganisationId organisation) {
        return tender.bidder().id().equals(organisation);
    }
}
