package org.publicaccord.biddingservice.reacting;

import java.util.List;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.OpenOpportunity;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.Family;
import org.publicaccord.biddingservice.terms.Kind;
import org.publicaccord.biddingservice.terms.Lot;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Outline;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.biddingservice.terms.Weight;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.contract.TenderAdvertised;

/** A tender notice that was published opens its opportunity. */
final class WhenTenderAdvertisedThenOpenOpportunity {

    private static final String REACTION = "open-opportunity";
    private static final String BUYER = "buyer";

    private final Sending sending;

    WhenTenderAdvertisedThenOpenOpportunity(Sending sending) {
        this.sending = sending;
    }

    void after(ReceivedEvent event, TenderAdvertised advertised) {
        sending.because(event, REACTION, command(advertised));
    }

    /** The only mapping in. */
    static OpenOpportunity command(TenderAdvertised advertised) {
        var terms = terms(advertised.procedure());
        return new OpenOpportunity(
                new Outline(
                        new ProcedureId(advertised.contractId()),
                        advertised.contract().title(),
                        terms.rulePack(),
                        buyers(advertised)),
                terms);
    }

    private static List<Party> buyers(TenderAdvertised advertised) {
        return advertised.parties().stream()
                .filter(it -> it.role().equals(BUYER))
                .map(it -> new Party(new OrganisationId(it.id()), it.name()))
                .toList();
    }

    private static ProcedureTerms terms(
            org.publicaccord.published.contract.ProcedureTerms published) {
        return new ProcedureTerms(
                Kind.valueOf(published.kind().name()),
                published.lightTouch(),
                published.rulePack(),
                published.lots().stream()
                        .map(WhenTenderAdvertisedThenOpenOpportunity::lot)
                        .toList(),
                published.criteria().stream()
                        .map(WhenTenderAdvertisedThenOpenOpportunity::criterion)
                        .toList(),
                published.questionsCloseAt(),
                published.tendersCloseAt(),
                published.noticeId(),
                published.publishedAt(),
                published.invitedSuppliers().stream().map(OrganisationId::new).toList());
    }

    private static Lot lot(org.publicaccord.published.contract.Lot published) {
        return new Lot(
                new LotId(published.id()),
                published.title(),
                published.value().map(it -> new Money(it.amount(), it.currency())));
    }

    private static Criterion criterion(org.publicaccord.published.contract.Criterion published) {
        return new Criterion(
                new CriterionId(published.id()),
                published.title(),
                published.subjectMatter(),
                published.measure(),
                new Weight(published.weightPercent()),
                Family.valueOf(published.family().name()));
    }
}
