package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.SummaryRecipient;
import org.publicaccord.published.contract.AwardAnnounced;

/**
 * What two services have told of one competition: bidding-service who was assessed,
 * contract-service who is awarded and until when the standstill runs. Either may be heard of first;
 * what takes both is told once both are known, in the same words whichever came last.
 *
 * @param tendering what bidding-service has told
 * @param announced the award, once it is public
 */
public record Competition(Tendering tendering, Optional<AwardAnnounced> announced) {

    /** Before the first event. */
    public static final Competition NOTHING = new Competition(Tendering.NOTHING, Optional.empty());

    /** Whether an event tells something that is told only together with another service's. */
    public static boolean isToldOfBy(PublishedEvent event) {
        return event instanceof OpportunityOpened
                || event instanceof AssessmentSummariesIssued
                || announces(event);
    }

    /** Whether it is the event that the messages are about. */
    public static boolean announces(PublishedEvent event) {
        return event instanceof AwardAnnounced;
    }

    /** What is known after an event. */
    public Competition after(PublishedEvent event) {
        if (event instanceof OpportunityOpened it) {
            return new Competition(tendering.with(it), announced);
        }
        if (event instanceof AssessmentSummariesIssued it) {
            return new Competition(tendering.with(it), announced);
        }
        return event instanceof AwardAnnounced it
                ? new Competition(tendering, Optional.of(it))
                : this;
    }

    /**
     * What the announcement of the award tells each assessed tenderer that did not win all that it
     * tendered for; none before both are known.
     */
    public List<Telling> tellings() {
        return announced.stream().flatMap(this::tellings).toList();
    }

    private Stream<Telling> tellings(AwardAnnounced it) {
        return BiddingTellings.byTenderer(tendering.assessed()).stream()
                .map(assessed -> assessed.stream().filter(one -> !isAwarded(one, it)).toList())
                .filter(lost -> !lost.isEmpty())
                .map(lost -> notAwarded(it, lost));
    }

    private Telling notAwarded(AwardAnnounced it, List<SummaryRecipient> lost) {
        var title = it.contract().title();
        return new Telling(
                new Recipient(lost.getFirst().organisationId(), RecipientRole.PROVIDER),
                Template.NOT_AWARDED,
                title,
                TenderWordings.notAwarded(
                        PlainWords.name(title), new Audience(it.parties()), it, lost, tendering),
                true);
    }

    private static boolean isAwarded(SummaryRecipient one, AwardAnnounced it) {
        return it.awards().stream()
                .anyMatch(award ->
                        award.lot().equals(one.lotId())
                                && award.supplierId().equals(one.organisationId()));
    }
}
