package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Agreements.active;
import static org.publicaccord.contractservice.life.Agreements.agreed;
import static org.publicaccord.contractservice.life.Agreements.answering;
import static org.publicaccord.contractservice.life.Agreements.beginning;
import static org.publicaccord.contractservice.life.Agreements.content;
import static org.publicaccord.contractservice.life.Agreements.convening;
import static org.publicaccord.contractservice.life.Agreements.drafted;
import static org.publicaccord.contractservice.life.Agreements.drafting;
import static org.publicaccord.contractservice.life.Agreements.hostInForce;
import static org.publicaccord.contractservice.life.Agreements.lightTouch;
import static org.publicaccord.contractservice.life.Agreements.meeting;
import static org.publicaccord.contractservice.life.Agreements.page;
import static org.publicaccord.contractservice.life.Agreements.proposing;
import static org.publicaccord.contractservice.life.Agreements.raising;
import static org.publicaccord.contractservice.life.Agreements.signing;
import static org.publicaccord.contractservice.life.Agreements.voting;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.contractservice.workingagreement.MeetingKind;
import org.publicaccord.contractservice.workingagreement.Vote;
import org.publicaccord.contractservice.workingagreement.WorkingAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.EscalateConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.GiveUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LapseRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LeaveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveHost;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.OpenRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ResolveConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SettleDecision;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState;
import org.publicaccord.testkit.Golden;

/** The whole table of a working agreement. */
class WorkingAgreementInEveryStateTest {

    private static final Instant LATER = day(2027, 6, 7);

    @Test
    void working_agreement_matches_the_table_that_people_have_read() {
        var table =
                new LifecycleTable(
                        commands(), states(), state -> state.of(WorkingAgreement.VOCABULARY));
        Golden.assertMatches(
                Path.of("src/test/resources/lifecycles/workingagreement.md"), table.page());
        assertThat(commands().values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(leaves(WorkingAgreementCommand.class).collect(Collectors.toSet()));
        assertThat(
                        states().values().stream()
                                .map(it -> it.state().of(WorkingAgreement.VOCABULARY).getClass())
                                .collect(Collectors.toSet()))
                .isEqualTo(leaves(WorkingAgreementState.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(WorkingAgreementInEveryStateTest::leaves)
                : Stream.of(type);
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("DraftPage", drafting(page("Because we can.", "5", lightTouch()), OFFICER));
        commands.put("SignPage", signing(content(drafted()), OFFICER));
        commands.put("BringIntoForce", beginning(Optional.of(hostInForce())));
        commands.put("GiveUp", new GiveUp(CONTRACT, BECAUSE, OFFICER));
        UUID id = AgreementChronicles.DECISION;
        UUID concern = AgreementChronicles.CONCERN;
        commands.put("OpenRenegotiation", new OpenRenegotiation(CONTRACT, BECAUSE, OFFICER));
        commands.put("LapseRenegotiation", new LapseRenegotiation(CONTRACT, BECAUSE, OFFICER));
        commands.put(
                "RecordMeeting, forum",
                meeting(MeetingKind.FORUM, LocalDate.of(2027, 6, 7), OFFICER));
        commands.put("ProposeDecision", proposing(new UUID(21, 9), Optional.empty()));
        commands.put("CastVote", voting(id, Vote.Choice.FOR, OFFICER));
        commands.put("SettleDecision", new SettleDecision(CONTRACT, id, OFFICER));
        commands.put("RaiseConcern", raising(new UUID(22, 9)));
        commands.put("EscalateConcern", new EscalateConcern(CONTRACT, concern, BECAUSE, OFFICER));
        commands.put("ResolveConcern", new ResolveConcern(CONTRACT, concern, BECAUSE, OFFICER));
        commands.put("AnswerSurvey", answering(3, OFFICER));
        commands.put("LeaveAgreement", new LeaveAgreement(CONTRACT, BECAUSE, TRUSTEE));
        commands.put(
                "ObserveHost",
                new ObserveHost(CONTRACT, Agreements.HOST, LocalDate.of(2027, 6, 4)));
        commands.put("ObserveAgreement", new ObserveAgreement(CONTRACT));
        return commands;
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NoAgreement", at(Journey.from(IN_NOVEMBER).then(recording(need("960000")))));
        states.put("Convening", at(convening()));
        states.put("Drafting", at(drafted()));
        states.put("Drafting, one signature missing", at(signedByTwo()));
        states.put("Agreed", at(agreed()));
        states.put("Active", at(active()));
        states.put("Active, all voted", at(voted()));
        states.put("ConcernOpen", at(concerned()));
        states.put("InMediation", at(mediated()));
        states.put("Renegotiating", at(renegotiating()));
        states.put("Renegotiating, all signed", at(redrafted()));
        states.put("GivenUp", at(drafted().then(new GiveUp(CONTRACT, BECAUSE, OFFICER))));
        return states;
    }

    private static Journey voted() {
        UUID id = AgreementChronicles.DECISION;
        return active().then(proposing(id, Optional.empty()))
                .then(voting(id, Vote.Choice.FOR, OFFICER))
                .then(voting(id, Vote.Choice.ABSTAINS, Agreements.MEMBER))
                .then(voting(id, Vote.Choice.AGAINST, TRUSTEE));
    }

    private static Journey concerned() {
        return active().at(day(2027, 5, 28)).then(raising(AgreementChronicles.CONCERN));
    }

    private static Journey mediated() {
        var escalating =
                new EscalateConcern(CONTRACT, AgreementChronicles.CONCERN, BECAUSE, OFFICER);
        return concerned().then(escalating).then(escalating).then(escalating);
    }

    private static Journey renegotiating() {
        return active().then(new OpenRenegotiation(CONTRACT, BECAUSE, OFFICER));
    }

    private static Journey redrafted() {
        return AgreementChronicles.signedByAll(renegotiating().then(drafting(page(), OFFICER)));
    }

    private static Journey signedByTwo() {
        Journey journey = drafted();
        return journey.then(signing(content(journey), Agreements.MEMBER))
                .then(signing(content(journey), TRUSTEE));
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, LATER);
    }
}
