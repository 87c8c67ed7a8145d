package org.publicaccord.monitoringservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.PublishedContracts.facts;
import static org.publicaccord.monitoringservice.PublishedContracts.imported;
import static org.publicaccord.monitoringservice.PublishedContracts.terminated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Path;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.ContractImported;

/** What is watched of a grant that was taken over from 360Giving data. */
class ImportedGrantsTest {

    private static final String GRANT = Contracts.ID.toString();
    private static final LocalDate SEEN = LocalDate.of(2026, 1, 15);

    private final Obligations obligations = new Obligations(Contracts.PACKS);

    private static WatchedContract grant(Stage stage) {
        ContractImported grant = imported(GRANT, stage, facts(Regime.NONE));
        var onItsPath =
                new ContractImported(
                        grant.contractId(),
                        org.publicaccord.published.Path.GRANT,
                        grant.stage(),
                        grant.occurredAt(),
                        grant.actor(),
                        grant.parties(),
                        grant.contract(),
                        grant.source());
        return ((WatchContract) ContractTranslation.commandOf(onItsPath).orElseThrow()).contract();
    }

    private List<String> owed(WatchedContract grant) {
        return obligations.owed(grant, Knowledge.ofImport(SEEN)).stream()
                .map(Obligation::code)
                .map(code -> code.value())
                .toList();
    }

    @Test
    void it_is_watched_on_its_path_from_the_day_on_which_it_was_taken_over() {
        assertThat(grant(Stage.DELIVERY).outline().path()).isEqualTo(Path.GRANT);
    }

    @Test
    void it_owes_no_notice_of_procurement_law_and_no_assessment_of_indicators() {
        assertThat(owed(grant(Stage.DELIVERY)))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("renewal-"));
        assertThat(obligations.assessments(grant(Stage.DELIVERY), Optional.of(SEEN))).isEmpty();
    }

    @Test
    void nobody_is_asked_which_law_of_procurement_governs_it() {
        assertThat(owed(grant(Stage.MOBILISING))).noneMatch(it -> it.contains("regime"));
        assertThat(owed(grant(Stage.ABANDONED))).isEmpty();
    }

    @Test
    void it_is_followed_to_an_early_end() {
        LocalDate endedOn = LocalDate.of(2026, 12, 31);
        assertThat(ContractTranslation.commandOf(terminated(GRANT, endedOn)))
                .get()
                .isInstanceOf(FollowEarlyEnd.class);
    }
}
