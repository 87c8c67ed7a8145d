package org.publicaccord.contractservice.register;

import java.util.Optional;
import org.publicaccord.contractservice.approvals.ApprovalEvent;
import org.publicaccord.contractservice.assettransfer.AssetTransferEvent;
import org.publicaccord.contractservice.awarding.AwardEvent;
import org.publicaccord.contractservice.coinvestment.CoInvestmentEvent;
import org.publicaccord.contractservice.commissioning.CommissioningEvent;
import org.publicaccord.contractservice.competition.CompetitionEvent;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.directaward.DirectAwardEvent;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.grant.GrantEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.linking.LinkingEvent;
import org.publicaccord.contractservice.notices.NoticeEvent;
import org.publicaccord.contractservice.providerselection.SelectionEvent;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;

/**
 * An event as people are told of it.
 *
 * @param what its stored name without the service
 * @param because the reason given
 * @param release that was taken over
 */
record Told(String what, String sentence, Optional<String> because, Optional<Source> release) {

    static Told of(ContractEvent event, By by) {
        return switch (event) {
            case ImportingEvent it -> ImportingTold.of(it, by);
            case CommissioningEvent it -> CommissioningTold.of(it, by);
            case CompetitionEvent it -> CompetitionTold.of(it, by);
            case AwardEvent it -> AwardTold.of(it);
            case DirectAwardEvent it -> DirectAwardTold.of(it, by);
            case SelectionEvent it -> ProviderSelectionTold.of(it, by);
            case AssetTransferEvent it -> AssetTransferTold.of(it, by);
            case CoInvestmentEvent it -> CoInvestmentTold.of(it, by);
            case WorkingAgreementEvent it -> WorkingAgreementTold.of(it, by);
            case GrantEvent it -> GrantTold.of(it, by);
            case DeliveryEvent it -> DeliveryTold.of(it, by);
            case NoticeEvent it -> NoticeTold.of(it, by);
            case ApprovalEvent it -> ApprovalTold.of(it, by);
            case DocumentEvent it -> DocumentTold.of(it, by);
            case LinkingEvent it -> LinkTold.of(it);
            case ContractEvent unknown ->
                    throw new IllegalArgumentException("of no wing: " + unknown.getClass());
        };
    }

    static Told of(String what, String sentence) {
        return new Told(what, sentence, Optional.empty(), Optional.empty());
    }

    static Told of(String what, String sentence, Reason because) {
        return new Told(what, sentence, Optional.of(because.words()), Optional.empty());
    }

    /** A contract manager, An operator. */
    static String actor(By by) {
        String role = by.role().replace('-', ' ');
        if (by.role().equals(By.PLATFORM)) {
            return "The platform";
        }
        return ("aeiou".indexOf(role.charAt(0)) >= 0 ? "An " : "A ") + role;
    }
}
