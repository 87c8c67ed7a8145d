package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Capital.AT_WORK;
import static org.publicaccord.contractservice.life.Capital.BANKER;
import static org.publicaccord.contractservice.life.Capital.FUND_MANAGER;
import static org.publicaccord.contractservice.life.Capital.MEMBER;
import static org.publicaccord.contractservice.life.Capital.SECOND;
import static org.publicaccord.contractservice.life.Capital.TESTED;
import static org.publicaccord.contractservice.life.Capital.VERIFIER;
import static org.publicaccord.contractservice.life.Capital.agreeing;
import static org.publicaccord.contractservice.life.Capital.atWork;
import static org.publicaccord.contractservice.life.Capital.changing;
import static org.publicaccord.contractservice.life.Capital.conversion;
import static org.publicaccord.contractservice.life.Capital.invested;
import static org.publicaccord.contractservice.life.Capital.onTheTable;
import static org.publicaccord.contractservice.life.Capital.paying;
import static org.publicaccord.contractservice.life.Capital.released;
import static org.publicaccord.contractservice.life.Capital.repaid;
import static org.publicaccord.contractservice.life.Capital.reporting;
import static org.publicaccord.contractservice.life.Capital.requesting;
import static org.publicaccord.contractservice.life.Capital.testing;
import static org.publicaccord.contractservice.life.Capital.writingDown;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.life.Capital;
import org.publicaccord.contractservice.life.Journey;
import tools.jackson.databind.JsonNode;

/** What the record of a co-investment says beyond OCDS. */
class InvestedCapitalTest {

    private final BenefitRecords records = new BenefitRecords();

    private JsonNode capital(Journey journey) {
        return records.benefit(journey, "coInvestment");
    }

    private static List<String> each(JsonNode list, String field) {
        return list.valueStream().map(it -> it.path(field).asString()).toList();
    }

    @Test
    void once_all_signed_it_says_who_stands_for_what_and_on_which_terms() {
        JsonNode capital = capital(invested());
        assertThat(capital.at("/total/amount").intValue()).isEqualTo(1_000_000);
        assertThat(each(capital.path("layers"), "instrument"))
                .containsExactly("grant", "debt", "quasiEquity", "firstLoss");
        assertThat(each(capital.path("layers"), "rank")).containsExactly("1", "1", "2", "3");
        assertThat(each(capital.path("layers"), "surplusPercent"))
                .containsExactly("", "5", "25", "");
        assertThat(capital.at("/returnCap/percent").intValue()).isEqualTo(20);
        assertThat(capital.path("patienceUntil").asString()).isEqualTo("2032-03-31");
        assertThat(each(capital.path("tranches"), "released")).containsOnly("false");
        assertThat(capital.at("/outcomes/0/measured").isMissingNode()).isTrue();
        List<String> parties =
                each(records.record(invested()).at("/compiledRelease/parties"), "id");
        assertThat(parties)
                .contains(capital.path("investee").asString())
                .containsAll(each(capital.path("layers"), "investor"));
    }

    @Test
    void before_all_signed_nothing_is_said() {
        assertThat(
                        records.record(Capital.signedByOthers(Capital.subsidyAssessed()))
                                .path(PublicBenefit.NAME)
                                .isMissingNode())
                .isTrue();
    }

    @Test
    void an_outcome_says_what_the_verifier_found_and_a_tranche_that_it_is_released() {
        JsonNode capital = capital(released());
        assertThat(capital.at("/outcomes/0/target").intValue()).isEqualTo(12);
        assertThat(capital.at("/outcomes/0/measured").intValue()).isEqualTo(14);
        assertThat(capital.at("/outcomes/0/met").booleanValue()).isTrue();
        assertThat(each(capital.path("tranches"), "released")).containsOnly("true");
        JsonNode missed =
                capital(atWork().at(TESTED).then(requesting(SECOND)).then(testing("11", VERIFIER)));
        assertThat(missed.at("/outcomes/0/met").booleanValue()).isFalse();
        assertThat(each(missed.path("tranches"), "released"))
                .containsExactly("true", "true", "true", "false");
    }

    @Test
    void a_surplus_says_what_investors_the_purpose_and_the_community_had_of_it() {
        JsonNode surplus =
                capital(
                                atWork().at(day(2028, 6, 1))
                                        .then(reporting(LocalDate.of(2028, 3, 31), "10000")))
                        .at("/surpluses/0");
        assertThat(surplus.path("upTo").asString()).isEqualTo("2028-03-31");
        assertThat(surplus.at("/toInvestors/amount").intValue()).isEqualTo(3_000);
        assertThat(surplus.at("/reinvested/amount").intValue()).isEqualTo(3_000);
        assertThat(surplus.at("/toCommunity/amount").intValue()).isEqualTo(4_000);
    }

    @Test
    void what_is_paid_back_and_asked_for_is_between_the_parties() {
        assertThat(
                        capital(
                                atWork().then(paying("debt", "1000", "0", MEMBER))
                                        .then(changing(conversion()))))
                .isEqualTo(capital(atWork()));
    }

    @Test
    void a_change_that_all_agreed_to_shows_in_the_layers() {
        Journey journey = atWork().at(AT_WORK).then(changing(conversion()));
        var content = onTheTable(journey);
        for (var party : List.of(MEMBER, BANKER, FUND_MANAGER)) {
            journey.then(agreeing(content, party));
        }
        JsonNode debt = capital(journey).at("/layers/1");
        assertThat(debt.path("instrument").asString()).isEqualTo("quasiEquity");
        assertThat(debt.path("rank").intValue()).isEqualTo(2);
    }

    @Test
    void a_loss_shows_with_the_layers_that_bear_it() {
        JsonNode layers = capital(atWork().then(writingDown("150000"))).path("layers");
        assertThat(layers.at("/3/writtenDown/amount").intValue()).isEqualTo(100_000);
        assertThat(layers.at("/2/writtenDown/amount").intValue()).isEqualTo(50_000);
        assertThat(layers.at("/1/writtenDown").isMissingNode()).isTrue();
    }

    @Test
    void the_exit_says_what_became_of_each_layer() {
        JsonNode exit =
                capital(repaid(atWork()).then(new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER)))
                        .path("exit");
        assertThat(exit.path("on").asString()).isEqualTo("2028-06-01");
        assertThat(exit.path("layers").valueStream().map(it -> it.at("/repaid/amount").intValue()))
                .contains(250_000, 300_000, 100_000);
    }
}
