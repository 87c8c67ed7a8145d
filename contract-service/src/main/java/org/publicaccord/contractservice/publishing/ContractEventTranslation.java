package org.publicaccord.contractservice.publishing;

import java.time.Instant;
import org.publicaccord.contractservice.approvals.ApprovalEvent;
import org.publicaccord.contractservice.assettransfer.HoldingEvent;
import org.publicaccord.contractservice.assettransfer.InterestEvent;
import org.publicaccord.contractservice.assettransfer.TransferEvent;
import org.publicaccord.contractservice.assistance.AssistanceEvent;
import org.publicaccord.contractservice.authority.AuthorityEvent;
import org.publicaccord.contractservice.awarding.AwardEvent;
import org.publicaccord.contractservice.coinvestment.CapitalEvent;
import org.publicaccord.contractservice.coinvestment.PlanEvent;
import org.publicaccord.contractservice.commissioning.CommissioningEvent;
import org.publicaccord.contractservice.competition.CompetitionEvent;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.directaward.DirectAwardEvent;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.framework.FrameworkEvent;
import org.publicaccord.contractservice.grant.AwardingEvent;
import org.publicaccord.contractservice.grant.FundingEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.linking.LinkingEvent;
import org.publicaccord.contractservice.notices.NoticeEvent;
import org.publicaccord.contractservice.providerselection.SelectionEvent;
import org.publicaccord.contractservice.strategy.StrategyEvent;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.messaging.relay.EventTranslation;
import org.springframework.stereotype.Component;

/** The only mapping out: a stored event of a contract to the event that the world sees. */
@Component
public final class ContractEventTranslation implements EventTranslation {

    private final EventCodec codec;

    public ContractEventTranslation(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Envelope translate(RecordedEvent event) {
        By by = By.of(event.metadata());
        return switch (codec.decode(event)) {
            case AuthorityEvent _, StrategyEvent _, FrameworkEvent _, AssistanceEvent _ ->
                    Envelope.withheld();
            case DocumentEvent it ->
                    DocumentTranslation.envelope(it, CommonFields.of(it, event.time(), by));
            case ContractEvent it -> Envelope.published(published(it, event.time(), by));
            case Object unknown ->
                    throw new IllegalArgumentException(
                            "not an event of a contract: " + unknown.getClass().getName());
        };
    }

    /** The event as it is published. */
    static org.publicaccord.published.contract.ContractEvent published(
            ContractEvent event, Instant at, By by) {
        CommonFields common = CommonFields.of(event, at, by);
        return switch (event) {
            case ImportingEvent it -> ImportingTranslation.of(it, common);
            case CommissioningEvent it -> CommissioningTranslation.of(it, common);
            case CompetitionEvent it -> CompetitionTranslation.of(it, common);
            case AwardEvent it -> AwardTranslation.of(it, common);
            case DirectAwardEvent it -> DirectAwardTranslation.of(it, common);
            case SelectionEvent it -> ProviderSelectionTranslation.of(it, common);
            case PlanEvent it -> CoInvestmentTranslation.of(it, common);
            case CapitalEvent it -> CapitalTranslation.of(it, common);
            case InterestEvent it -> AssetInterestTranslation.of(it, common);
            case TransferEvent it -> AssetTransferTranslation.of(it, common);
            case HoldingEvent it -> AssetHoldingTranslation.of(it, common);
            case WorkingAgreementEvent it -> WorkingAgreementTranslation.of(it, common);
            case AwardingEvent it -> GrantAwardingTranslation.of(it, common);
            case FundingEvent it -> GrantFundingTranslation.of(it, common);
            case NoticeEvent it -> NoticeTranslation.of(it, common);
            case DeliveryEvent it -> DeliveryTranslation.of(it, common);
            case ApprovalEvent it -> ApprovalTranslation.of(it, common);
            case DocumentEvent it -> DocumentTranslation.of(it, common);
            case LinkingEvent it -> LinkingTranslation.of(it, common);
            case ContractEvent unknown ->
                    throw new IllegalArgumentException("of no wing: " + unknown.getClass());
        };
    }
}
