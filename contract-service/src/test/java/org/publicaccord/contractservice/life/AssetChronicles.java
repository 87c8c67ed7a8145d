package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Assets.INTEREST;
import static org.publicaccord.contractservice.life.Assets.MEMBER;
import static org.publicaccord.contractservice.life.Assets.RIVAL;
import static org.publicaccord.contractservice.life.Assets.TRUST;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Assets.USE;
import static org.publicaccord.contractservice.life.Assets.clearing;
import static org.publicaccord.contractservice.life.Assets.completed;
import static org.publicaccord.contractservice.life.Assets.eligible;
import static org.publicaccord.contractservice.life.Assets.expressing;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.inCure;
import static org.publicaccord.contractservice.life.Assets.listedInScotland;
import static org.publicaccord.contractservice.life.Assets.reverting;
import static org.publicaccord.contractservice.life.Assets.trust;
import static org.publicaccord.contractservice.life.Assets.valued;
import static org.publicaccord.contractservice.life.Assets.wellBeing;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmCure;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExtendDecision;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveDisposalNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ObserveTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBidder;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReleaseCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SeekRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StepIn;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StopTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.TurnDown;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.WithdrawInterest;
import org.publicaccord.contractservice.contract.ContractEvent;

/** Assets that between them live through everything that can happen to one. */
final class AssetChronicles {

    private static final ObserveTransfer OBSERVE = new ObserveTransfer(CONTRACT);

    private AssetChronicles() {}

    /** The hall passes, a report is missed, a covenant is cured, one released, one expires. */
    static Journey inUse() {
        return completed()
                .at(day(2028, 6, 2))
                .then(OBSERVE)
                .then(new ReportBenefit(CONTRACT, LocalDate.of(2028, 5, 31), BECAUSE, MEMBER))
                .take(cured())
                .then(new ReleaseCovenant(CONTRACT, USE, BECAUSE, HEAD, HEADS_AUTHORITY))
                .at(day(2037, 6, 1))
                .then(OBSERVE);
    }

    private static List<ContractEvent> cured() {
        Journey journey = inCure();
        int before = completed().history().size();
        journey.then(new ConfirmCure(CONTRACT, USE, BECAUSE, OFFICER));
        return journey.history().subList(before, journey.history().size());
    }

    /** The breach is not cured; the council steps in, and takes the hall back. */
    static Journey reverted() {
        return inCure().at(day(2028, 7, 2))
                .then(OBSERVE)
                .then(new StepIn(CONTRACT, USE, BECAUSE, OFFICER))
                .at(day(2028, 9, 30))
                .then(reverting(USE, LocalDate.of(2028, 9, 30)));
    }

    /** A group asks to bid; the interest is withdrawn and the transfer given up. */
    static Journey ofCommunityValue() {
        return valued(
                        eligible(hall(false, Optional.of(LocalDate.of(2024, 9, 2)), false)),
                        "400000",
                        "100000")
                .then(clearing(wellBeing()))
                .then(new GiveDisposalNotice(CONTRACT, LocalDate.of(2027, 3, 1), OFFICER))
                .then(new RecordBidder(CONTRACT, TRUST, LocalDate.of(2027, 3, 1), OFFICER))
                .at(day(2027, 4, 12))
                .then(OBSERVE)
                .then(new WithdrawInterest(CONTRACT, INTEREST, BECAUSE, MEMBER))
                .then(new StopTransfer(CONTRACT, BECAUSE, OFFICER));
    }

    /** One request is refused and reviewed; the other is extended and then overdue. */
    static Journey inScotland() {
        return eligible(listedInScotland())
                .then(expressing(RIVAL, trust(), TRUSTEE))
                .then(new TurnDown(CONTRACT, RIVAL, BECAUSE, OFFICER))
                .then(
                        new ExtendDecision(
                                CONTRACT,
                                INTEREST,
                                LocalDate.of(2027, 1, 11),
                                LocalDate.of(2027, 7, 30),
                                OFFICER))
                .at(day(2027, 7, 31))
                .then(OBSERVE)
                .then(new SeekRedress(CONTRACT, INTEREST, BECAUSE, MEMBER))
                .then(new DecideRedress(CONTRACT, INTEREST, false, BECAUSE, OFFICER));
    }
}
