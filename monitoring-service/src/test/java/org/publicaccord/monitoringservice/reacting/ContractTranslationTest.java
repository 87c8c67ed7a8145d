package org.publicaccord.monitoringservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.ID;
import static org.publicaccord.monitoringservice.Contracts.IMPORTED;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.under;
import static org.publicaccord.monitoringservice.PublishedContracts.corrected;
import static org.publicaccord.monitoringservice.PublishedContracts.facts;
import static org.publicaccord.monitoringservice.PublishedContracts.imported;
import static org.publicaccord.monitoringservice.PublishedContracts.joined;
import static org.publicaccord.monitoringservice.PublishedContracts.termEnded;
import static org.publicaccord.monitoringservice.PublishedContracts.terminated;
import static org.publicaccord.monitoringservice.PublishedContracts.updated;
import static org.publicaccord.monitoringservice.PublishedContracts.wentLive;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.published.Regime;

class ContractTranslationTest {

    private static final String CONTRACT = ID.value();
    private static final org.publicaccord.published.Stage DELIVERY =
            org.publicaccord.published.Stage.DELIVERY;

    @Test
    void an_import_begins_a_watch_on_its_day_in_london() {
        assertThat(ContractTranslation.commandOf(imported(CONTRACT, DELIVERY, facts(Regime.PA23))))
                .contains(new WatchContract(plain(), IMPORTED));
    }

    @Test
    void a_later_release_and_a_correction_give_whole_facts() {
        var asked = under(org.publicaccord.monitoringservice.contract.Regime.UNKNOWN, plain());
        assertThat(
                        ContractTranslation.commandOf(
                                updated(CONTRACT, DELIVERY, facts(Regime.UNKNOWN))))
                .contains(new FollowFacts(asked));
        assertThat(ContractTranslation.commandOf(corrected(CONTRACT, DELIVERY, facts(Regime.PA23))))
                .contains(new FollowFacts(plain()));
    }

    @Test
    void time_moves_the_stage_and_a_person_ends_it_early() {
        assertThat(ContractTranslation.commandOf(wentLive(CONTRACT)))
                .contains(new FollowStage(ID, Stage.DELIVERY));
        assertThat(ContractTranslation.commandOf(termEnded(CONTRACT)))
                .contains(new FollowStage(ID, Stage.EXIT));
        var endedOn = LocalDate.of(2026, 12, 31);
        assertThat(ContractTranslation.commandOf(terminated(CONTRACT, endedOn)))
                .contains(new FollowEarlyEnd(ID, Stage.TERMINATED, endedOn));
    }

    @Test
    void an_older_release_changes_nothing_that_is_owed() {
        assertThat(ContractTranslation.commandOf(joined(CONTRACT, facts(Regime.PCR2015))))
                .isEmpty();
    }
}
