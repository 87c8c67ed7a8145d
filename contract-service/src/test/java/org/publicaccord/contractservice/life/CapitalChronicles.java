package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Capital.BANKER;
import static org.publicaccord.contractservice.life.Capital.DEBT;
import static org.publicaccord.contractservice.life.Capital.FIRST_LOSS;
import static org.publicaccord.contractservice.life.Capital.MEMBER;
import static org.publicaccord.contractservice.life.Capital.PATIENCE_OVER;
import static org.publicaccord.contractservice.life.Capital.QUASI;
import static org.publicaccord.contractservice.life.Capital.allAgree;
import static org.publicaccord.contractservice.life.Capital.callingIn;
import static org.publicaccord.contractservice.life.Capital.changing;
import static org.publicaccord.contractservice.life.Capital.conversion;
import static org.publicaccord.contractservice.life.Capital.fraud;
import static org.publicaccord.contractservice.life.Capital.paying;
import static org.publicaccord.contractservice.life.Capital.proposed;
import static org.publicaccord.contractservice.life.Capital.released;
import static org.publicaccord.contractservice.life.Capital.reporting;
import static org.publicaccord.contractservice.life.Capital.writingDown;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ObserveCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.StopCoInvestment;

/** Co-investments that between them live through everything that can happen to one. */
final class CapitalChronicles {

    private CapitalChronicles() {}

    /** From the proposal through a conversion and a loss to the exit. */
    static Journey exited() {
        Journey journey =
                allAgree(
                                released()
                                        .at(day(2029, 6, 1))
                                        .then(reporting(LocalDate.of(2029, 3, 31), "48123.47"))
                                        .then(changing(conversion())))
                        .at(PATIENCE_OVER)
                        .then(new ObserveCoInvestment(CONTRACT))
                        .then(writingDown("60000"))
                        .then(callingIn(DEBT, fraud(LocalDate.of(2032, 3, 1)), BANKER));
        return journey.then(paying(DEBT, "400000", "1000", BANKER))
                .then(paying(QUASI, "300000", "0", MEMBER))
                .then(paying(FIRST_LOSS, "40000", "0", MEMBER))
                .then(new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER));
    }

    static Journey stopped() {
        return proposed().then(new StopCoInvestment(CONTRACT, BECAUSE, OFFICER));
    }
}
