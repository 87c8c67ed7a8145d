package org.publicaccord.contractservice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.reviewing;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.DecideRenewal;
import org.publicaccord.contractservice.delivery.DeliveryCommand.Terminate;
import org.publicaccord.contractservice.life.Journey;

/** Who may change, extend and end a contract. */
class AuthorityToChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 11, 6);

    private static Authority upTo(String limit) {
        List<Authority.Grant> grants =
                List.of(Act.MODIFY, Act.RENEW, Act.TERMINATE).stream()
                        .map(act ->
                                new Authority.Grant(
                                        "contract-manager",
                                        act,
                                        Optional.of(pounds(limit)),
                                        Set.of()))
                        .toList();
        return new Authority(
                "Constitution of Westmarch, part 3",
                grants.stream().map(it -> new Authority.Held(it, Authority.Via.ROLE)).toList(),
                grants,
                Set.of(),
                Optional.empty());
    }

    private static ApplyModification applying(String limit) {
        return new ApplyModification(CONTRACT, CHANGE, TODAY, OFFICER, upTo(limit));
    }

    @Test
    void who_raises_the_value_needs_authority_for_the_raised_value() {
        Journey journey =
                live(true, "1000000", 0).at(MID_TERM).then(proposing(CHANGE, worth("500000")));
        assertThat(journey.refusal(applying("1499999.99")).rule()).isEqualTo("approval-needed");
        journey.then(applying("1500000"));
    }

    @Test
    void who_lowers_the_value_needs_authority_for_what_the_contract_was_worth() {
        Journey journey =
                live(true, "1000000", 0).at(MID_TERM).then(proposing(CHANGE, worth("-500000")));
        assertThat(journey.refusal(applying("999999.99")).rule()).isEqualTo("approval-needed");
        journey.then(applying("1000000"));
    }

    @Test
    void who_extends_needs_authority_for_the_extended_contract() {
        var option = new Renewal.ExerciseOption(CHANGE, 12, new BigDecimal("300000"));
        Journey atOnce = reviewing(live(true, "1000000", 12));
        Journey waiting = reviewing(live(false, "1000000", 12));
        for (Journey journey : List.of(atOnce, waiting)) {
            var tooLittle =
                    new DecideRenewal(CONTRACT, option, BECAUSE, OFFICER, upTo("1299999.99"));
            assertThat(journey.refusal(tooLittle).rule()).isEqualTo("approval-needed");
            journey.then(new DecideRenewal(CONTRACT, option, BECAUSE, OFFICER, upTo("1300000")));
        }
    }

    @Test
    void who_ends_a_contract_needs_authority_for_what_it_is_worth() {
        Journey journey = live().at(MID_TERM);
        var tooLittle =
                new Terminate(
                        CONTRACT,
                        TerminationGround.AGREED,
                        TODAY,
                        BECAUSE,
                        OFFICER,
                        upTo("999999.99"));
        assertThat(journey.refusal(tooLittle).rule()).isEqualTo("approval-needed");
        journey.then(
                new Terminate(
                        CONTRACT,
                        TerminationGround.AGREED,
                        TODAY,
                        BECAUSE,
                        OFFICER,
                        upTo("1000000")));
    }

    @Test
    void proposing_and_reviewing_bind_nobody_and_need_no_authority() {
        live().at(MID_TERM).then(proposing(CHANGE, worth("500000")));
        reviewing();
        var nobody = new ApplyModification(CONTRACT, CHANGE, TODAY, OFFICER);
        Journey journey = live(true, "1000000", 0).at(MID_TERM).then(proposing(CHANGE, worth("1")));
        assertThat(journey.refusal(nobody).rule()).isEqualTo("approval-needed");
    }
}
