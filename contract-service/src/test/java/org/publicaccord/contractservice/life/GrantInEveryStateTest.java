package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.EveryCommandInEveryStateTest.coversEvery;
import static org.publicaccord.contractservice.life.Grants.ACCEPTED;
import static org.publicaccord.contractservice.life.Grants.APPLICATION;
import static org.publicaccord.contractservice.life.Grants.APPLIED;
import static org.publicaccord.contractservice.life.Grants.MEMBER;
import static org.publicaccord.contractservice.life.Grants.RIVAL;
import static org.publicaccord.contractservice.life.Grants.START;
import static org.publicaccord.contractservice.life.Grants.accepted;
import static org.publicaccord.contractservice.life.Grants.accepting;
import static org.publicaccord.contractservice.life.Grants.answering;
import static org.publicaccord.contractservice.life.Grants.applying;
import static org.publicaccord.contractservice.life.Grants.approving;
import static org.publicaccord.contractservice.life.Grants.assessing;
import static org.publicaccord.contractservice.life.Grants.called;
import static org.publicaccord.contractservice.life.Grants.casing;
import static org.publicaccord.contractservice.life.Grants.claiming;
import static org.publicaccord.contractservice.life.Grants.clawingBack;
import static org.publicaccord.contractservice.life.Grants.confirmed;
import static org.publicaccord.contractservice.life.Grants.confirming;
import static org.publicaccord.contractservice.life.Grants.examined;
import static org.publicaccord.contractservice.life.Grants.examining;
import static org.publicaccord.contractservice.life.Grants.inviting;
import static org.publicaccord.contractservice.life.Grants.notifying;
import static org.publicaccord.contractservice.life.Grants.offer;
import static org.publicaccord.contractservice.life.Grants.offered;
import static org.publicaccord.contractservice.life.Grants.offering;
import static org.publicaccord.contractservice.life.Grants.owing;
import static org.publicaccord.contractservice.life.Grants.paying;
import static org.publicaccord.contractservice.life.Grants.proposed;
import static org.publicaccord.contractservice.life.Grants.reconciling;
import static org.publicaccord.contractservice.life.Grants.recovering;
import static org.publicaccord.contractservice.life.Grants.rivalling;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.grant.Grant;
import org.publicaccord.contractservice.grant.GrantCommand;
import org.publicaccord.contractservice.grant.GrantCommand.CompleteGrant;
import org.publicaccord.contractservice.grant.GrantCommand.DeclineOffer;
import org.publicaccord.contractservice.grant.GrantCommand.MakeRepresentation;
import org.publicaccord.contractservice.grant.GrantCommand.ObserveGrant;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDatabaseEntry;
import org.publicaccord.contractservice.grant.GrantCommand.RecordReferral;
import org.publicaccord.contractservice.grant.GrantCommand.StopGrant;
import org.publicaccord.contractservice.grant.GrantCommand.TurnDown;
import org.publicaccord.contractservice.grant.GrantCommand.WithdrawApplication;
import org.publicaccord.contractservice.grant.GrantState;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyForm;
import org.publicaccord.testkit.Golden;

/** The whole table of a grant. */
class GrantInEveryStateTest {

    private static final LocalDate THAT_DAY = LocalDate.of(2027, 3, 31);
    private static final Instant LATER = day(2028, 8, 1);

    @Test
    void a_grant_matches_the_table_that_people_have_read() {
        var table = new LifecycleTable(commands(), states(), state -> state.of(Grant.VOCABULARY));
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/grant.md"), table.page());
        coversEvery(GrantCommand.class, commands().values());
        coversEvery(
                GrantState.class,
                states().values().stream().map(it -> it.state().of(Grant.VOCABULARY)).toList());
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("RecordCase", casing());
        commands.put("AnswerStandard", answering(1, 2));
        commands.put("OpenCall", inviting(COOPERATIVE));
        commands.put("Apply", rivalling());
        commands.put("RecordDueDiligence", examining(APPLICATION));
        commands.put("TurnDown", new TurnDown(CONTRACT, RIVAL, BECAUSE, OFFICER));
        commands.put(
                "WithdrawApplication",
                new WithdrawApplication(CONTRACT, APPLICATION, BECAUSE, MEMBER));
        commands.put("AssessSubsidy", assessing(SubsidyForm.MINIMAL, "90000"));
        commands.put("NotifyAssistance", notifying());
        commands.put("ConfirmAssistance", confirming());
        commands.put(
                "RecordReferral",
                new RecordReferral(
                        CONTRACT, new Referred.Accepted(LocalDate.of(2027, 2, 15)), OFFICER));
        commands.put("OfferGrant", offering(offer("50000")));
        commands.put("AcceptOffer", accepting());
        commands.put("DeclineOffer", new DeclineOffer(CONTRACT, BECAUSE, MEMBER));
        commands.put("StopGrant", new StopGrant(CONTRACT, BECAUSE, OFFICER));
        commands.put("SubmitClaim", claiming(START, "6000", "0"));
        commands.put("DecideClaim", approving(START, "6000"));
        commands.put("RecordPayment", paying(START, LocalDate.of(2027, 6, 1)));
        commands.put("ReconcileYear", reconciling(LocalDate.of(2028, 5, 31), "6000"));
        commands.put(
                "RecordDatabaseEntry", new RecordDatabaseEntry(CONTRACT, "SC1", THAT_DAY, OFFICER));
        commands.put("RaiseClawback", clawingBack("1000", LocalDate.of(2028, 8, 31)));
        commands.put(
                "MakeRepresentation", new MakeRepresentation(CONTRACT, "unspent", BECAUSE, MEMBER));
        commands.put("DecideClawback", owing("1000"));
        commands.put("RecordRecovery", recovering("1000", LocalDate.of(2028, 8, 1)));
        commands.put("CompleteGrant", new CompleteGrant(CONTRACT, OFFICER));
        commands.put("ObserveGrant", new ObserveGrant(CONTRACT));
        return commands;
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NoGrant", at(Journey.from(IN_NOVEMBER).then(recording(need("300000")))));
        states.put("Proposed", at(proposed()));
        states.put("BusinessCased", at(proposed().then(casing())));
        states.put("Called", Standing.of(called(), APPLIED));
        states.put("Applied", at(called().at(APPLIED).then(applying())));
        states.put("Examined", at(examined()));
        states.put("SubsidyAssessed", at(examined().then(assessing(SubsidyForm.MINIMAL, "60000"))));
        states.put(
                "AssistanceNotified",
                at(examined().then(assessing(SubsidyForm.MINIMAL, "60000")).then(notifying())));
        states.put("AssistanceConfirmed", Standing.of(confirmed("60000"), ACCEPTED));
        states.put("UnderReferral", at(referred()));
        states.put("Offered", Standing.of(offered("60000"), ACCEPTED));
        states.put("Offered, its last day over", at(offered("60000")));
        states.put("Active", Standing.of(accepted("60000"), day(2027, 6, 1)));
        states.put("Active, paid", at(Grants.paid()));
        states.put("InClawback", at(Grants.inClawback()));
        states.put("Completed", Standing.of(GrantChronicles.completed(), day(2029, 9, 3)));
        states.put("Stopped", at(proposed().then(new StopGrant(CONTRACT, BECAUSE, OFFICER))));
        return states;
    }

    private static Journey referred() {
        return examined()
                .then(assessing(SubsidyForm.STANDALONE, "26000000"))
                .then(
                        new RecordReferral(
                                CONTRACT,
                                new Referred.Accepted(LocalDate.of(2027, 2, 15)),
                                OFFICER));
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, LATER);
    }
}
