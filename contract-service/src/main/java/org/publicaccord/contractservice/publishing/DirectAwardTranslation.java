package org.publicaccord.contractservice.publishing;

import java.util.Optional;
import org.publicaccord.contractservice.directaward.DirectAwardEvent;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardAnnounced;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardDecided;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardIntended;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardJustified;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardStopped;
import org.publicaccord.published.contract.AwardIntended;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.DirectAwardGround;

/** What happens to a direct award, as it is published: the supplier only once a notice says so. */
final class DirectAwardTranslation {

    private DirectAwardTranslation() {}

    static ContractEvent of(DirectAwardEvent event, CommonFields it) {
        return switch (event) {
            case DirectAwardJustified e ->
                    new org.publicaccord.published.contract.DirectAwardJustified(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            e.justification().ground().map(DirectAwardTranslation::ground),
                            e.governance().rulePack());
            case DirectAwardIntended e ->
                    new AwardIntended(
                            it.contract(),
                            it.path(),
                            it.stage(),
                            it.at(),
                            it.actor(),
                            it.parties(),
                            PublishedWords.facts(e.facts()),
                            e.justification().supplier().id().value(),
                            e.justification().ground().map(DirectAwardTranslation::ground),
                            Optional.empty(),
                            e.notice().id(),
                            Optional.empty());
            case DirectAwardDecided e -> AwardTranslation.decided(e.because(), it);
            case DirectAwardAnnounced e -> AwardTranslation.announced(e, e.notice(), it);
            case DirectAwardStopped e -> AwardTranslation.stopped(e.because(), it);
        };
    }

    private static DirectAwardGround ground(
            org.publicaccord.rules.awarding.DirectAwardGround ground) {
        return DirectAwardGround.valueOf(ground.name());
    }
}
