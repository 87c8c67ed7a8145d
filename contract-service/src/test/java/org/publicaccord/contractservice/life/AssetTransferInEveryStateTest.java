package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Assets.AGREED;
import static org.publicaccord.contractservice.life.Assets.HEADS;
import static org.publicaccord.contractservice.life.Assets.INTEREST;
import static org.publicaccord.contractservice.life.Assets.MEMBER;
import static org.publicaccord.contractservice.life.Assets.RIVAL;
import static org.publicaccord.contractservice.life.Assets.TRUST;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Assets.USE;
import static org.publicaccord.contractservice.life.Assets.clearing;
import static org.publicaccord.contractservice.life.Assets.completed;
import static org.publicaccord.contractservice.life.Assets.completing;
import static org.publicaccord.contractservice.life.Assets.confirming;
import static org.publicaccord.contractservice.life.Assets.deciding;
import static org.publicaccord.contractservice.life.Assets.eligible;
import static org.publicaccord.contractservice.life.Assets.examining;
import static org.publicaccord.contractservice.life.Assets.expressing;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.heads;
import static org.publicaccord.contractservice.life.Assets.inCure;
import static org.publicaccord.contractservice.life.Assets.intended;
import static org.publicaccord.contractservice.life.Assets.lease;
import static org.publicaccord.contractservice.life.Assets.listed;
import static org.publicaccord.contractservice.life.Assets.listing;
import static org.publicaccord.contractservice.life.Assets.noSubsidy;
import static org.publicaccord.contractservice.life.Assets.reverting;
import static org.publicaccord.contractservice.life.Assets.submitting;
import static org.publicaccord.contractservice.life.Assets.trust;
import static org.publicaccord.contractservice.life.Assets.valuing;
import static org.publicaccord.contractservice.life.Assets.wellBeing;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.AcceptHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmCure;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExtendDecision;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveCureNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveDisposalNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ObserveTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ProposeHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBidder;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReleaseCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SeekRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StepIn;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StopTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.TurnDown;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.WithdrawInterest;
import org.publicaccord.contractservice.assettransfer.AssetTransferState;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.testkit.Golden;

/** The whole table of an asset that passes to a community. */
class AssetTransferInEveryStateTest {

    private static final Instant LATER = day(2028, 7, 3);
    private static final LocalDate THAT_DAY = LocalDate.of(2028, 7, 3);

    @Test
    void asset_transfer_matches_the_table_that_people_have_read() {
        var table =
                new LifecycleTable(
                        commands(), states(), state -> state.of(AssetTransfer.VOCABULARY));
        Golden.assertMatches(
                Path.of("src/test/resources/lifecycles/assettransfer.md"), table.page());
        assertThat(classes(commands().values()))
                .isEqualTo(leaves(AssetTransferCommand.class).collect(Collectors.toSet()));
        assertThat(
                        classes(
                                states().values().stream()
                                        .map(it -> it.state().of(AssetTransfer.VOCABULARY))
                                        .toList()))
                .isEqualTo(leaves(AssetTransferState.class).collect(Collectors.toSet()));
    }

    private static Set<Class<?>> classes(Iterable<?> objects) {
        Set<Class<?>> seen = new HashSet<>();
        objects.forEach(object -> seen.add(object.getClass()));
        return seen;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(AssetTransferInEveryStateTest::leaves)
                : Stream.of(type);
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("ListAsset", listing(hall()));
        commands.put("ExpressInterest", expressing(RIVAL, trust(), TRUSTEE));
        commands.put("ConfirmEligibility", confirming(INTEREST, THAT_DAY));
        commands.put("TurnDown", new TurnDown(CONTRACT, INTEREST, BECAUSE, OFFICER));
        commands.put("SubmitCase", submitting(lease(25, "100000")));
        commands.put("RecordValuation", valuing("350000"));
        commands.put("RecordClearance, well-being", clearing(wellBeing()));
        commands.put("GiveDisposalNotice", new GiveDisposalNotice(CONTRACT, THAT_DAY, OFFICER));
        commands.put("RecordBidder", new RecordBidder(CONTRACT, TRUST, THAT_DAY, OFFICER));
        commands.put(
                "ExtendDecision",
                new ExtendDecision(CONTRACT, INTEREST, THAT_DAY, THAT_DAY.plusDays(9), OFFICER));
        commands.put("SeekRedress", new SeekRedress(CONTRACT, INTEREST, BECAUSE, MEMBER));
        commands.put(
                "DecideRedress", new DecideRedress(CONTRACT, INTEREST, true, BECAUSE, OFFICER));
        commands.put("DecideTransfer", deciding(INTEREST, INTEREST));
        commands.put("WithdrawInterest", new WithdrawInterest(CONTRACT, INTEREST, BECAUSE, MEMBER));
        commands.put("ProposeHeads", new ProposeHeads(CONTRACT, heads("120000"), OFFICER));
        commands.put("AcceptHeads", new AcceptHeads(CONTRACT, HEADS, MEMBER));
        commands.put("RecordDueDiligence", examining());
        commands.put("ClearTransfer", new ClearTransfer(CONTRACT, OFFICER));
        commands.put("CompleteTransfer", completing());
        commands.put("StopTransfer", new StopTransfer(CONTRACT, BECAUSE, OFFICER));
        commands.put("RecordBreach", new RecordBreach(CONTRACT, USE, BECAUSE, OFFICER));
        commands.put(
                "GiveCureNotice",
                new GiveCureNotice(CONTRACT, USE, THAT_DAY.plusDays(28), BECAUSE, OFFICER));
        commands.put("ConfirmCure", new ConfirmCure(CONTRACT, USE, BECAUSE, OFFICER));
        commands.put("StepIn", new StepIn(CONTRACT, USE, BECAUSE, OFFICER));
        commands.put("Revert", reverting(USE, THAT_DAY));
        commands.put("ReleaseCovenant", releasing(USE));
        commands.put("ReportBenefit", new ReportBenefit(CONTRACT, THAT_DAY, BECAUSE, MEMBER));
        commands.put("ObserveTransfer", new ObserveTransfer(CONTRACT));
        return commands;
    }

    private static ReleaseCovenant releasing(String covenant) {
        return new ReleaseCovenant(CONTRACT, covenant, BECAUSE, HEAD, HEADS_AUTHORITY);
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NoTransfer", at(Journey.from(IN_NOVEMBER).then(recording(need("960000")))));
        states.put("Intended", at(intended()));
        states.put("Listed", at(listed(hall())));
        states.put("InterestReceived", at(listed(hall()).then(expressing())));
        states.put("Eligible", at(eligible(hall())));
        states.put("CaseSubmitted", at(withCase()));
        states.put("Valued", at(withCase().at(Assets.VALUED).then(valuing("400000"))));
        states.put("WellBeingStated", at(stated()));
        states.put("Decided", at(decided()));
        states.put("HeadsAgreed", at(agreed()));
        states.put("Examined", at(examined()));
        states.put("Cleared", at(examined().then(new ClearTransfer(CONTRACT, OFFICER))));
        states.put("InUse", at(completed()));
        states.put(
                "InBreach",
                at(completed().then(new RecordBreach(CONTRACT, USE, BECAUSE, OFFICER))));
        states.put("InBreach, the cure period over", at(inCure()));
        states.put("SteppedIn", at(steppedIn()));
        states.put("Unencumbered", at(completed().then(releasing(USE)).then(releasing("repair"))));
        states.put("Reverted", at(steppedIn().then(reverting(USE, LocalDate.of(2028, 7, 2)))));
        states.put(
                "Stopped", at(listed(hall()).then(new StopTransfer(CONTRACT, BECAUSE, OFFICER))));
        return states;
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, LATER);
    }

    private static Journey withCase() {
        return eligible(hall()).then(submitting(lease(25, "100000")));
    }

    private static Journey stated() {
        return withCase().at(Assets.VALUED).then(valuing("400000")).then(clearing(wellBeing()));
    }

    private static Journey decided() {
        return stated().then(deciding(INTEREST, INTEREST));
    }

    private static Journey agreed() {
        return decided()
                .at(AGREED)
                .then(new ProposeHeads(CONTRACT, heads("100000"), OFFICER))
                .then(new AcceptHeads(CONTRACT, HEADS, MEMBER));
    }

    private static Journey examined() {
        return agreed().then(examining()).then(clearing(noSubsidy("300000")));
    }

    private static Journey steppedIn() {
        return inCure().at(day(2028, 7, 2)).then(new StepIn(CONTRACT, USE, BECAUSE, OFFICER));
    }
}
