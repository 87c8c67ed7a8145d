package org.publicaccord.contractservice.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.life.Westmarch;

/** What people see of a contract in delivery. */
class DeliveryViewTest {

    private static final By OFFICER = By.of(Map.of("actorRole", "contract-manager"));

    private static ContractView view(Journey journey) {
        List<Happening> happenings = new ArrayList<>();
        Instant at = Instant.parse("2026-11-23T10:00:00Z");
        for (ContractEvent event : journey.history()) {
            String id =
                    UUID.nameUUIDFromBytes(("e" + happenings.size()).getBytes(UTF_8)).toString();
            at = at.plusSeconds(3600);
            happenings.add(new Happening(id, happenings.size(), at, event, OFFICER));
        }
        return ContractView.of(new History(journey.latest().contract(), happenings));
    }

    @Test
    void an_early_end_shows_with_its_reason() {
        ContractView view = view(Chronicles.endedEarly());
        assertThat(view.stage()).isEqualTo(Stage.TERMINATED);
        assertThat(view.earlyEnd())
                .isEqualTo(
                        Optional.of(
                                new ContractView.EarlyEnd(
                                        LocalDate.of(2028, 11, 5), Westmarch.BECAUSE.words())));
    }

    @Test
    void a_contract_that_ran_to_its_end_shows_none() {
        assertThat(view(Chronicles.delivered()).earlyEnd()).isEmpty();
    }

    @Test
    void a_managed_contract_still_shows_where_its_record_comes_from() {
        ContractView view = view(Stories.managed(Regime.PA23, LocalDate.of(2025, 6, 2)));
        assertThat(ContractSummary.of(view).provenance())
                .isEqualTo(ContractSummary.Provenance.IMPORTED);
        assertThat(ContractSummary.of(view(Stories.live())).provenance())
                .isEqualTo(ContractSummary.Provenance.RECORDED_HERE);
    }

    @Test
    void the_value_and_the_term_are_those_of_the_contract_after_its_changes() {
        ContractView view = view(Chronicles.delivered());
        assertThat(view.facts().value()).contains(Westmarch.pounds("1200000"));
        assertThat(view.facts().term().lastDay()).contains(LocalDate.of(2031, 5, 31));
    }
}
