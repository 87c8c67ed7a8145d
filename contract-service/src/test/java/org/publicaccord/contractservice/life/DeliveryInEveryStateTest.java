package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.DAY_AFTER;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.SECOND_CHANGE;
import static org.publicaccord.contractservice.life.Stories.THIRD_CHANGE;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.intended;
import static org.publicaccord.contractservice.life.Westmarch.notice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryCommand;
import org.publicaccord.contractservice.delivery.DeliveryCommand.BeginManaging;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CompleteMobilisation;
import org.publicaccord.contractservice.delivery.DeliveryCommand.NotifyIntentionToTerminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.RecordExitStep;
import org.publicaccord.contractservice.delivery.DeliveryCommand.StartExit;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawIntention;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawModification;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.delivery.ExitStep;
import org.publicaccord.contractservice.delivery.RenewalOutcome;
import org.publicaccord.contractservice.delivery.TerminationGround;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.testkit.Golden;

/** The whole table of a contract in delivery: what becomes of each command in each state. */
class DeliveryInEveryStateTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2028, 11, 5);

    @Test
    void delivery_matches_the_table_that_people_have_read() {
        Map<String, ContractCommand> withNotices = commands();
        withNotices.put("ConfirmNotice UK10", notice(NoticeCode.UK10, MID_TERM).getLast());
        var table =
                new LifecycleTable(withNotices, states(), state -> state.of(Delivery.VOCABULARY));
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/delivery.md"), table.page());
    }

    @Test
    void covers_every_command_and_every_state() {
        assertThat(classes(commands().values().stream())).isEqualTo(leaves(DeliveryCommand.class));
        assertThat(
                        classes(
                                states().values().stream()
                                        .map(it -> it.state().of(Delivery.VOCABULARY))))
                .isEqualTo(leaves(DeliveryState.class));
    }

    private static Set<Class<?>> classes(Stream<?> objects) {
        return objects.map(Object::getClass).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(it -> leaves(it).stream())
                        .collect(Collectors.toCollection(HashSet::new))
                : Set.of(type);
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("ObserveTerm", new ObserveTerm(CONTRACT));
        commands.put(
                "BeginManaging",
                new BeginManaging(
                        CONTRACT,
                        Stories.takingOn(false, LocalDate.of(2025, 6, 2)).terms(),
                        OFFICER));
        commands.put(
                "CompleteMobilisation",
                new CompleteMobilisation(CONTRACT, Stories.checklist(), OFFICER));
        commands.put(
                "ProposeModification", Stories.proposing(SECOND_CHANGE, Stories.worth("90000")));
        commands.put("ApplyModification", Stories.applying(CHANGE));
        commands.put(
                "WithdrawModification",
                new WithdrawModification(CONTRACT, CHANGE, BECAUSE, OFFICER));
        commands.put("OpenReview", new OpenReview(CONTRACT, Stories.NOTHING_RECORDED, OFFICER));
        commands.put("CloseReview", new CloseReview(CONTRACT, BECAUSE, OFFICER));
        commands.put("DecideRenewal, an option", Stories.exercising(THIRD_CHANGE, 3, "0"));
        commands.put("DecideRenewal, a new award", Stories.goingOn(RenewalOutcome.NEW_AWARD));
        commands.put("StartExit", new StartExit(CONTRACT, BECAUSE, OFFICER));
        commands.put(
                "RecordExitStep",
                new RecordExitStep(
                        CONTRACT, ExitStep.DATA_HANDED_OVER, YESTERDAY, BECAUSE, OFFICER));
        commands.put(
                "NotifyIntentionToTerminate",
                new NotifyIntentionToTerminate(
                        CONTRACT,
                        TerminationGround.SUPPLIER_EXCLUDED_OR_EXCLUDABLE,
                        BECAUSE,
                        LocalDate.of(2028, 11, 20),
                        OFFICER));
        commands.put("WithdrawIntention", new WithdrawIntention(CONTRACT, BECAUSE, OFFICER));
        commands.put(
                "Terminate, as agreed", Stories.terminating(TerminationGround.AGREED, YESTERDAY));
        commands.put(
                "Terminate, supplier excluded",
                Stories.terminating(TerminationGround.SUPPLIER_EXCLUDED_OR_EXCLUDABLE, YESTERDAY));
        commands.put("CloseContract, steps open", Stories.closing());
        commands.put("CloseContract", Stories.closing(ExitStep.values()));
        return commands;
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NotEntered", at(intended("960000")));
        states.put("Mobilising", Standing.of(Stories.entered(), Stories.ENTERED));
        states.put(
                "Mobilising, on the first day", Standing.of(Stories.entered(), Stories.FIRST_DAY));
        states.put("Live", at(Stories.live()));
        states.put("Live, a change proposed", at(proposed("90000")));
        states.put("Live, a change waiting for its notice", at(awaiting()));
        states.put("Reviewing", at(Stories.reviewing()));
        states.put("Renewing", at(Stories.renewing()));
        states.put("Expiring", at(Stories.expiring()));
        states.put("Live, the last day gone by", Standing.of(Stories.live(), DAY_AFTER));
        states.put("Ended", Standing.of(Stories.ended(), DAY_AFTER));
        states.put("Terminated", at(Stories.terminated()));
        states.put("Closed", Standing.of(Stories.closed(), DAY_AFTER));
        return states;
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, MID_TERM);
    }

    private static Journey proposed(String delta) {
        return Stories.live().at(MID_TERM).then(Stories.proposing(CHANGE, Stories.worth(delta)));
    }

    private static Journey awaiting() {
        Journey journey = proposed("200000");
        var steps = notice(NoticeCode.UK10, MID_TERM);
        steps.subList(0, steps.size() - 1).forEach(journey::then);
        return journey;
    }
}
