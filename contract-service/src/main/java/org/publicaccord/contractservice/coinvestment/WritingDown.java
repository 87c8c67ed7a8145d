package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Payment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.WriteDown;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;

/**
 * A loss is borne by subordination: the layers of the last rank bear it before those of the rank
 * before. Layers of one rank bear it by what is outstanding of each; a penny that cannot be divided
 * falls on the layer that the stack lists first.
 */
record WritingDown(Investment investment, OnFile file) {

    Decision<CoInvestmentEvent> decide(WriteDown command) {
        if (!command.loss().currency().equals(investment.stack().total().currency())) {
            return Decision.refuse(CapitalRefusals.otherCurrency(investment.stack()));
        }
        BigDecimal outstanding = investment.outstanding();
        if (command.loss().amount().compareTo(outstanding) > 0) {
            return Decision.refuse(
                    CapitalRefusals.moreThanOutstanding(
                            command.loss(), investment.money(outstanding)));
        }
        return Decision.accept(
                new CapitalWrittenDown(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        command.loss(),
                        borne(command.loss().amount()),
                        command.evidence(),
                        command.because()));
    }

    List<Payment> borne(BigDecimal loss) {
        List<Payment> borne = new ArrayList<>();
        BigDecimal left = loss;
        for (int rank : ranksFromTheLast()) {
            List<Layer> layers =
                    investment.stack().layers().stream().filter(it -> it.rank() == rank).toList();
            BigDecimal here = left.min(outstanding(layers));
            borne.addAll(divided(here, layers));
            left = left.subtract(here);
        }
        return borne.stream().filter(it -> it.amount().amount().signum() > 0).toList();
    }

    private List<Integer> ranksFromTheLast() {
        return investment.stack().layers().stream()
                .map(Layer::rank)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Payment> divided(BigDecimal loss, List<Layer> layers) {
        List<Payment> borne = new ArrayList<>();
        BigDecimal left = loss;
        BigDecimal whole = outstanding(layers);
        for (Layer layer : layers) {
            BigDecimal part = investment.outstanding(layer);
            BigDecimal share =
                    part.signum() == 0 ? BigDecimal.ZERO : Pence.partUpwards(left, part, whole);
            borne.add(new Payment(layer.id(), layer.investor(), investment.money(share)));
            left = left.subtract(share);
            whole = whole.subtract(part);
        }
        return borne;
    }

    private BigDecimal outstanding(List<Layer> layers) {
        return layers.stream()
                .map(investment::outstanding)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
