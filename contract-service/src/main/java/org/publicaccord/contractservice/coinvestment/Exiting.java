package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.util.List;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Total;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** The investors leave once nothing is outstanding; what came of each layer is told. */
record Exiting(Investment investment, OnFile file) {

    Decision<CoInvestmentEvent> decide(ExitCoInvestment command) {
        if (investment.released().isEmpty() && !isOver(file)) {
            return Decision.refuse(CapitalRefusals.nothingReleased());
        }
        BigDecimal outstanding = investment.outstanding();
        return outstanding.signum() > 0
                ? Decision.refuse(CapitalRefusals.capitalOutstanding(investment.money(outstanding)))
                : Decision.accept(
                        new CoInvestmentExited(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                totals(),
                                investment.money(investment.communityShare()),
                                command.because()));
    }

    /** Whether the agreement under which the capital is invested has ended. */
    static boolean isOver(OnFile file) {
        return file.facts().agreement().flatMap(Agreement::ended).isPresent();
    }

    private List<Total> totals() {
        return investment.stack().layers().stream().map(this::total).toList();
    }

    /** Why a contract is not closed while capital is at work. */
    static Refusal stillIn(Investment investment) {
        BigDecimal outstanding = investment.outstanding();
        return outstanding.signum() > 0
                ? CapitalRefusals.capitalOutstanding(investment.money(outstanding))
                : CapitalRefusals.investorsNotGone();
    }

    private Total total(Layer layer) {
        LayerStanding standing = investment.standing(layer.id());
        return new Total(
                layer.id(),
                layer.instrument(),
                layer.investor(),
                investment.money(standing.released()),
                investment.money(standing.repaid()),
                investment.money(standing.returned()),
                investment.money(standing.writtenDown()));
    }
}
