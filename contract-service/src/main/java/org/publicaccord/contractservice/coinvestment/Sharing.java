package org.publicaccord.contractservice.coinvestment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Payment;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ReportSurplus;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;

/**
 * Shares a surplus as the terms say. Each layer earns its percentage, down to whole pence and at
 * most what the cap on return leaves it; the investee keeps its own, down to whole pence; all that
 * is left goes to the community. So no penny is lost, and none goes beyond a cap.
 */
record Sharing(Investment investment, OnFile file) {

    /** What becomes of a surplus. */
    record Shares(
            List<Payment> payments,
            BigDecimal reinvested,
            BigDecimal toCommunity,
            BigDecimal beyondCap) {}

    Decision<CoInvestmentEvent> decide(ReportSurplus command, LocalDate today) {
        if (!command.by().isFor(investment.investee())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (!command.surplus().currency().equals(investment.stack().total().currency())) {
            return Decision.refuse(CapitalRefusals.otherCurrency(investment.stack()));
        }
        if (command.upTo().isAfter(today)) {
            return Decision.refuse(EveryContract.dayToCome(command.upTo()));
        }
        LocalDate earliest = investment.reportedUpTo().plusDays(1);
        if (command.upTo().isBefore(earliest)) {
            return Decision.refuse(EveryContract.dayBefore(command.upTo(), earliest));
        }
        return Decision.accept(shared(command, today));
    }

    private SurplusShared shared(ReportSurplus command, LocalDate today) {
        Shares shares = shares(command.surplus());
        return new SurplusShared(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.upTo(),
                command.surplus(),
                shares.payments(),
                investment.money(shares.reinvested()),
                investment.money(shares.toCommunity()),
                investment.money(shares.beyondCap()),
                command.accounts(),
                nextDue(today));
    }

    Shares shares(Money surplus) {
        SurplusSplit split = investment.terms().split();
        List<Payment> payments = new ArrayList<>();
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal beyondCap = BigDecimal.ZERO;
        for (SurplusSplit.Share share : split.shares()) {
            Layer layer = investment.stack().layer(share.layer()).orElseThrow();
            BigDecimal earned = Pence.percentOf(surplus.amount(), share.percent());
            BigDecimal payable = earned.min(investment.roomUnderCap(layer));
            payments.add(new Payment(layer.id(), layer.investor(), investment.money(payable)));
            paid = paid.add(payable);
            beyondCap = beyondCap.add(earned.subtract(payable));
        }
        BigDecimal reinvested = Pence.percentOf(surplus.amount(), split.reinvestedPercent());
        return new Shares(
                payments,
                reinvested,
                surplus.amount().subtract(paid).subtract(reinvested),
                beyondCap);
    }

    /** A late report does not move the days of those that follow. */
    private LocalDate nextDue(LocalDate today) {
        LocalDate due = investment.reportDue();
        do {
            due = due.plusMonths(investment.terms().reportEveryMonths());
        } while (due.isBefore(today));
        return due;
    }
}
