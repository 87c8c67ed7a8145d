package org.publicaccord.contractservice.directaward;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.ActRules;
import org.publicaccord.contractservice.awarding.UnderTheAct;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.RecordJustification;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardJustified;
import org.publicaccord.contractservice.directaward.DirectAwardState.Intended;
import org.publicaccord.contractservice.directaward.DirectAwardState.Justified;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.awarding.DirectAwards;

/** Puts on record why a contract may be awarded without a competition (ss.41-43). */
record Justifying(ActRules rules) {

    Decision<DirectAwardEvent> decide(
            RecordJustification command, DirectAwardState state, OnFile file, LocalDate today) {
        return switch (state) {
            case Intended(Need need) -> justify(command, state, need, file, today);
            case Justified(Need need, _, _) -> justify(command, state, need, file, today);
            case DirectAwardState other ->
                    Decision.refuse(Refusals.notNow("to justify a direct award", other));
        };
    }

    private Decision<DirectAwardEvent> justify(
            RecordJustification command,
            DirectAwardState state,
            Need need,
            OnFile file,
            LocalDate today) {
        Optional<RulePack> pack = rules.inForceOn(today);
        if (pack.isEmpty()) {
            return Decision.refuse(UnderTheAct.noPackInForce(today));
        }
        Justification justification = command.justification();
        Optional<Purchase> purchase =
                UnderTheAct.purchase(
                        need.authority(),
                        need.category(),
                        justification.lightTouch(),
                        false,
                        justification.price());
        if (purchase.isEmpty()) {
            return Decision.refuse(UnderTheAct.lightTouchIsForServices());
        }
        var governance = new Governance(pack.get().id(), need.nation(), purchase.get());
        if (state.equals(new Justified(need, justification, governance))) {
            return Decision.nothingNew();
        }
        return obstacle(pack.get(), justification, governance, today)
                .<Decision<DirectAwardEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(justified(command, file, governance)));
    }

    /** The first thing that stands in the way of the award, by the rules of a pack. */
    static Optional<Refusal> obstacle(
            RulePack pack, Justification justification, Governance governance, LocalDate awardOn) {
        return new DirectAwards(pack)
                .decide(justification.question(governance.purchase(), awardOn)).obstacles().stream()
                        .findFirst();
    }

    private static DirectAwardJustified justified(
            RecordJustification command, OnFile file, Governance governance) {
        return new DirectAwardJustified(
                command.contract(),
                file.facts().path(),
                Stage.SELECTION,
                file.facts().parties(),
                command.justification(),
                governance);
    }
}
