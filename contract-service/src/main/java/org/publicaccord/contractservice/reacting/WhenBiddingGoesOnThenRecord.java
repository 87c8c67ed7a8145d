package org.publicaccord.contractservice.reacting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.competition.CompetitionCommand;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordRecommendation;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordTenderDisregarded;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordTendersClosed;
import org.publicaccord.contractservice.competition.LotOutcome;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Topic;
import org.publicaccord.published.bidding.AssessmentCompleted;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.AwardRecommended;
import org.publicaccord.published.bidding.BiddingEvent;
import org.publicaccord.published.bidding.EligibilityRefused;
import org.publicaccord.published.bidding.EligibilityVerified;
import org.publicaccord.published.bidding.LotCount;
import org.publicaccord.published.bidding.LotRecommendation;
import org.publicaccord.published.bidding.OpportunityCancelled;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.QuestionAnswered;
import org.publicaccord.published.bidding.RecommendedSupplier;
import org.publicaccord.published.bidding.SubmissionReceived;
import org.publicaccord.published.bidding.SubmissionWithdrawn;
import org.publicaccord.published.bidding.TenderDisregarded;
import org.publicaccord.published.bidding.TendersClosed;

/** What bidding-service tells of tenders and their assessment goes on the contract's record. */
final class WhenBiddingGoesOnThenRecord implements EventConsumer {

    private static final String REACTION = "record-bidding";

    private final Sending sending;

    WhenBiddingGoesOnThenRecord(Sending sending) {
        this.sending = sending;
    }

    @Override
    public String group() {
        return "contract-service.bidding";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.BIDDING.topicName());
    }

    @Override
    public void consume(ReceivedEvent event) {
        event.published()
                .flatMap(WhenBiddingGoesOnThenRecord::command)
                .ifPresent(command -> sending.because(event, REACTION, command));
    }

    private static Optional<CompetitionCommand> command(PublishedEvent event) {
        return event instanceof BiddingEvent bidding ? command(bidding) : Optional.empty();
    }

    private static Optional<CompetitionCommand> command(BiddingEvent event) {
        ContractId contract = ContractId.parse(event.contractId());
        return switch (event) {
            case TendersClosed it ->
                    Optional.of(
                            new RecordTendersClosed(contract, counts(it.lots()), it.closedAt()));
            case TenderDisregarded it ->
                    Optional.of(
                            new RecordTenderDisregarded(
                                    contract,
                                    new OrganisationId(it.organisationId()),
                                    new Reason(it.because())));
            case AwardRecommended it ->
                    Optional.of(new RecordRecommendation(contract, outcomes(it.lots())));
            case AssessmentSummariesIssued _ -> Optional.of(new RecordSummariesIssued(contract));
            case OpportunityOpened _,
                    QuestionAnswered _,
                    SubmissionReceived _,
                    SubmissionWithdrawn _,
                    EligibilityVerified _,
                    EligibilityRefused _,
                    AssessmentCompleted _,
                    OpportunityCancelled _ ->
                    Optional.empty();
        };
    }

    private static Map<String, Integer> counts(List<LotCount> lots) {
        return lots.stream().collect(Collectors.toMap(LotCount::lotId, LotCount::tenders));
    }

    private static List<LotOutcome> outcomes(List<LotRecommendation> lots) {
        return lots.stream().map(WhenBiddingGoesOnThenRecord::outcome).toList();
    }

    private static LotOutcome outcome(LotRecommendation lot) {
        return lot.winner()
                .<LotOutcome>map(winner ->
                        new LotOutcome.Winner(
                                lot.lotId(),
                                supplier(winner),
                                new Money(winner.price().amount(), winner.price().currency()),
                                winner.total(),
                                lot.assessed()))
                .orElseGet(() ->
                        new LotOutcome.NoAward(
                                lot.lotId(), new Reason(lot.because().orElse("No award"))));
    }

    private static Party supplier(RecommendedSupplier winner) {
        return new Party(
                new OrganisationId(winner.organisationId()),
                winner.organisationName(),
                Optional.empty(),
                Optional.empty(),
                List.of(PartyRole.SUPPLIER),
                Optional.empty(),
                Optional.empty());
    }
}
