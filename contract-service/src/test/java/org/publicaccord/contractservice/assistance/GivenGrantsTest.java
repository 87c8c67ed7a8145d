package org.publicaccord.contractservice.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.contractservice.LifecycleTable;
import org.publicaccord.contractservice.assistance.AssistanceCommand.CountGrant;
import org.publicaccord.contractservice.assistance.AssistanceCommand.DropGrant;
import org.publicaccord.contractservice.assistance.AssistanceEvent.GrantDropped;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.testkit.Golden;

/** The ledger of one enterprise. */
class GivenGrantsTest {

    private static final GivenGrants RULES = new GivenGrants(RulePacks.of(BuiltInPacks.all()));
    private static final ContractId OTHER = new ContractId(new UUID(1, 1));
    private static final Instant AT = day(2027, 3, 31);

    private static CountGrant counting(ContractId grant, String amount, Assistance... elsewhere) {
        return counting(grant, Assistance.Kind.MINIMAL, amount, elsewhere);
    }

    private static CountGrant counting(
            ContractId grant, Assistance.Kind kind, String amount, Assistance... elsewhere) {
        return new CountGrant(COOPERATIVE, grant, kind, pounds(amount), List.of(elsewhere));
    }

    private static AssistanceLedger after(CountGrant... commands) {
        AssistanceLedger ledger = RULES.initialState();
        for (CountGrant command : commands) {
            var decision = (Decision.Accepted<AssistanceEvent>) RULES.decide(command, ledger, AT);
            for (AssistanceEvent event : decision.events()) {
                ledger = RULES.evolve(ledger, event);
            }
        }
        return ledger;
    }

    private static Assistance given(LocalDate on, String amount) {
        return new Assistance(Assistance.Kind.MINIMAL, on, new BigDecimal(amount));
    }

    @Test
    void of_two_grants_that_are_accepted_at_once_the_second_counts_the_first() {
        AssistanceLedger first = after(counting(OTHER, "250000"));
        assertThat(RULES.decide(counting(CONTRACT, "65000"), first, AT))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(RULES.decide(counting(CONTRACT, "65001"), first, AT))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> {
                            assertThat(it.refusal().rule()).isEqualTo("minimal-assistance");
                            assertThat(it.refusal().legalBasis())
                                    .contains("Subsidy Control Act 2022, ss.36");
                        });
    }

    @Test
    void what_was_received_elsewhere_counts_in_three_financial_years() {
        var counted = given(LocalDate.of(2024, 4, 1), "250000");
        var tooOld = given(LocalDate.of(2024, 3, 31), "250000");
        assertThat(RULES.decide(counting(CONTRACT, "70000", counted), after(), AT))
                .isInstanceOf(Decision.Refused.class);
        assertThat(RULES.decide(counting(CONTRACT, "60000", counted), after(), AT))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(RULES.decide(counting(CONTRACT, "70000", tooOld), after(), AT))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_same_grant_counts_once_and_a_changed_one_anew() {
        AssistanceLedger ledger = after(counting(CONTRACT, "250000"));
        assertThat(RULES.decide(counting(CONTRACT, "250000"), ledger, AT))
                .isEqualTo(Decision.nothingNew());
        AssistanceLedger changed =
                after(counting(CONTRACT, "250000"), counting(CONTRACT, "300000"));
        assertThat(changed.given()).hasSize(1);
        assertThat(changed.given().get(CONTRACT.value()).pounds()).isEqualByComparingTo("300000");
    }

    @Test
    void a_subsidy_of_its_own_is_on_record_and_counts_towards_no_small_limit() {
        AssistanceLedger ledger = after(counting(OTHER, Assistance.Kind.OTHER, "900000"));
        assertThat(RULES.decide(counting(CONTRACT, "315000"), ledger, AT))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(
                        RULES.decide(
                                counting(
                                        CONTRACT,
                                        Assistance.Kind.PUBLIC_ECONOMIC_INTEREST,
                                        "725001"),
                                ledger,
                                AT))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_grant_that_was_not_accepted_counts_no_more() {
        AssistanceLedger ledger = after(counting(CONTRACT, "300000"));
        var decision = RULES.decide(new DropGrant(COOPERATIVE, CONTRACT), ledger, AT);
        assertThat(decision).isEqualTo(Decision.accept(new GrantDropped(COOPERATIVE, CONTRACT)));
        assertThat(RULES.evolve(ledger, new GrantDropped(COOPERATIVE, CONTRACT)).given()).isEmpty();
        assertThat(RULES.decide(new DropGrant(COOPERATIVE, CONTRACT), after(), AT))
                .isEqualTo(Decision.nothingNew());
    }

    @Test
    void nothing_is_counted_without_rules_in_force() {
        assertThat(GivenGrants.ofHistory().decide(counting(CONTRACT, "1"), after(), AT))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().rule()).isEqualTo("no-rules-in-force"));
    }

    /** By chance: grants that are counted, changed and dropped, of every kind, over ten years. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_is_counted_and_dropped_small_assistance_stays_within_its_limit(int seed) {
        var chance = new Random(seed);
        AssistanceLedger ledger = RULES.initialState();
        Instant now = AT;
        int refused = 0;
        for (int step = 0; step < 300; step++) {
            now = now.plus(Duration.ofDays(chance.nextInt(25)));
            switch (RULES.decide(any(chance), ledger, now)) {
                case Decision.Accepted(var events) -> {
                    for (AssistanceEvent event : events) {
                        ledger = RULES.evolve(ledger, event);
                    }
                }
                case Decision.Refused<AssistanceEvent> _ -> refused++;
            }
            assertThat(smallSince(ledger, UkCalendar.dayOf(now)))
                    .isLessThanOrEqualTo(new BigDecimal("315000"));
        }
        assertThat(refused).isPositive().isLessThan(300);
    }

    private static AssistanceCommand any(Random chance) {
        var grant = new ContractId(new UUID(2, chance.nextInt(60)));
        return chance.nextInt(6) == 0
                ? new DropGrant(COOPERATIVE, grant)
                : counting(
                        grant,
                        chance.nextInt(4) == 0 ? Assistance.Kind.OTHER : Assistance.Kind.MINIMAL,
                        String.valueOf(chance.nextInt(120_000)));
    }

    /** Of this financial year and the two before, from 1 April. */
    private static BigDecimal smallSince(AssistanceLedger ledger, LocalDate today) {
        LocalDate year = LocalDate.of(today.getYear(), 4, 1);
        LocalDate first = (today.isBefore(year) ? year.minusYears(1) : year).minusYears(2);
        return ledger.given().values().stream()
                .filter(it -> it.kind() == Assistance.Kind.MINIMAL && !it.givenOn().isBefore(first))
                .map(Assistance::pounds)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void matches_the_table_that_people_have_read() {
        var drop = new DropGrant(COOPERATIVE, CONTRACT);
        Map<String, AssistanceCommand> commands = new LinkedHashMap<>();
        commands.put("CountGrant, of 60,000", counting(CONTRACT, "60000"));
        commands.put("CountGrant, of 70,000", counting(CONTRACT, "70000"));
        commands.put("DropGrant", drop);
        Map<String, AssistanceLedger> states = new LinkedHashMap<>();
        states.put("nothing given", after());
        states.put("250,000 given otherwise", after(counting(OTHER, "250000")));
        states.put(
                "250,000 given otherwise, and 60,000 by this grant",
                after(counting(OTHER, "250000"), counting(CONTRACT, "60000")));
        states.put(
                "this grant dropped",
                RULES.evolve(
                        after(counting(CONTRACT, "60000")),
                        new GrantDropped(COOPERATIVE, CONTRACT)));
        Golden.assertMatches(
                Path.of("src/test/resources/lifecycles/assistance.md"),
                new LifecycleTable<>(RULES, commands, states, AT).markdown());
        assertThat(commands.values().stream().map(Object::getClass).distinct())
                .hasSameSizeAs(AssistanceCommand.class.getPermittedSubclasses());
    }
}
