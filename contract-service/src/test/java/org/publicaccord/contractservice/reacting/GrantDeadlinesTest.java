package org.publicaccord.contractservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Grants.accepted;
import static org.publicaccord.contractservice.life.Grants.offered;
import static org.publicaccord.contractservice.life.Grants.paid;
import static org.publicaccord.contractservice.life.Grants.reconciling;
import static org.publicaccord.contractservice.life.Stories.CHANGE;
import static org.publicaccord.contractservice.life.Stories.proposing;
import static org.publicaccord.contractservice.life.Stories.worth;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.grant.GrantEvent;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Journey;

/** When a grant is looked at again. */
class GrantDeadlinesTest {

    private static final String OFFER = "grant-offer:" + CONTRACT;
    private static final String ENTRY = "grant-database-entry:" + CONTRACT;
    private static final String RECONCILIATION = "grant-reconciliation:" + CONTRACT;

    /** What is due once every event was handed on, each with the state that it led to. */
    private static Map<String, Instant> after(Journey journey) {
        var schedule = new KeptDeadlines(CONTRACT, "observe-grant");
        ContractState state = Journey.CONTRACTS.initialState();
        for (ContractEvent event : journey.history()) {
            ContractState led = Journey.CONTRACTS.evolve(state, event);
            var reaction = new WhenGrantGoesOnThenSetDeadlines(schedule, _ -> led);
            switch (event) {
                case GrantEvent it -> reaction.after(it);
                case DeliveryEvent it -> reaction.after(it);
                case ContractEvent _ -> {}
            }
            state = led;
        }
        return schedule.due();
    }

    private static Journey endingOn(LocalDate lastDay, Journey journey) {
        return journey.then(proposing(CHANGE, worth("0", lastDay)))
                .then(
                        new ApplyModification(
                                CONTRACT,
                                CHANGE,
                                LocalDate.of(2027, 6, 1),
                                OFFICER,
                                HEADS_AUTHORITY));
    }

    @Test
    void it_is_looked_at_on_the_day_after_an_offer_an_entry_and_a_reconciliation_are_due() {
        assertThat(after(offered("100001")))
                .isEqualTo(Map.of(OFFER, Instant.parse("2027-04-12T23:00:00Z")));
        assertThat(after(accepted("100001")))
                .isEqualTo(
                        Map.of(
                                ENTRY, Instant.parse("2027-06-15T23:00:00Z"),
                                RECONCILIATION, Instant.parse("2028-08-29T23:00:00Z")));
    }

    @Test
    void a_changed_term_moves_the_reconciliation_that_is_to_come() {
        Journey shorter = endingOn(LocalDate.of(2027, 12, 31), accepted("60000"));
        assertThat(after(shorter))
                .isEqualTo(Map.of(RECONCILIATION, Instant.parse("2028-03-30T23:00:00Z")));
    }

    @Test
    void an_extended_term_has_another_reconciliation_and_the_last_one_ends_it() {
        Journey longer =
                endingOn(LocalDate.of(2029, 11, 30), paid())
                        .at(day(2029, 6, 1))
                        .then(reconciling(LocalDate.of(2028, 5, 31), "55000"))
                        .then(reconciling(LocalDate.of(2029, 5, 31), "60000"));
        assertThat(after(longer))
                .isEqualTo(Map.of(RECONCILIATION, Instant.parse("2030-03-01T00:00:00Z")));
        longer.at(day(2029, 12, 3)).then(reconciling(LocalDate.of(2029, 11, 30), "60000"));
        assertThat(after(longer)).isEmpty();
    }
}
