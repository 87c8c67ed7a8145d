package org.publicaccord.contractservice.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Papers.FIRST;
import static org.publicaccord.contractservice.life.Papers.PAPER;
import static org.publicaccord.contractservice.life.Papers.REDACTED;
import static org.publicaccord.contractservice.life.Papers.SENSITIVE;
import static org.publicaccord.contractservice.life.Papers.filing;
import static org.publicaccord.contractservice.life.Papers.withholding;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Stories.live;
import static org.publicaccord.contractservice.life.Stories.managed;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.WithholdInformation;
import org.publicaccord.contractservice.documents.DocumentEvent.InformationWithheld;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.documents.Version.ToThePublic;
import org.publicaccord.contractservice.documents.Withholding.Ground;
import org.publicaccord.contractservice.importing.Examples;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Papers;
import org.publicaccord.contractservice.life.Stories;

/** What the public may not read is withheld by right, with a reason, by who has authority. */
class WithholdingTest {

    private static Journey held() {
        return live().at(MID_TERM)
                .then(filing(DocumentKind.CONTRACT, Audience.PUBLIC, true, OFFICER));
    }

    private static ToThePublic shown(Journey journey) {
        Kept kept = (Kept) journey.state().of(Documents.VOCABULARY).standing(PAPER).orElseThrow();
        return kept.latest().toThePublic();
    }

    @Test
    void a_public_version_that_holds_what_is_withheld_is_held_back() {
        assertThat(shown(held())).isEqualTo(new ToThePublic.HeldBack());
    }

    @Test
    void the_public_reads_a_redacted_copy() {
        Journey journey = held().then(withholding(1, Optional.of(REDACTED)));
        assertThat(shown(journey)).isEqualTo(new ToThePublic.Redacted(REDACTED, SENSITIVE));
        journey.saysNothingNew(withholding(1, Optional.of(REDACTED)));
    }

    @Test
    void or_that_all_of_it_is_withheld_and_why() {
        Journey journey = held().then(withholding(1, Optional.empty()));
        assertThat(shown(journey)).isEqualTo(new ToThePublic.Withheld(SENSITIVE));
        assertThat(((InformationWithheld) journey.latest()).withholding().ground().legalBasis())
                .isEqualTo("Procurement Act 2023, s.94(1)(a)");
        // Part of it can be shown after all.
        journey.then(withholding(1, Optional.of(REDACTED)));
        assertThat(shown(journey)).isEqualTo(new ToThePublic.Redacted(REDACTED, SENSITIVE));
    }

    @Test
    void a_copy_in_which_nothing_is_redacted_is_none() {
        var same = new StoredFile(FIRST.content(), REDACTED.kept(), "application/pdf", 1);
        assertThat(held().refusal(withholding(1, Optional.of(same))).rule())
                .isEqualTo("nothing-redacted");
    }

    @Test
    void it_needs_authority() {
        var command =
                new WithholdInformation(
                        CONTRACT, PAPER, 1, SENSITIVE, Optional.empty(), OFFICER, Authority.NONE);
        assertThat(held().refusal(command).rule()).isEqualTo("approval-needed");
    }

    @Test
    void a_supplier_withholds_nothing() {
        var command =
                new WithholdInformation(
                        CONTRACT, PAPER, 1, SENSITIVE, Optional.empty(), STRANGER, HEADS_AUTHORITY);
        assertThat(held().refusal(command).rule()).isEqualTo("not-your-contract");
    }

    @Test
    void only_of_a_version_that_is_there() {
        assertThat(held().refusal(withholding(2, Optional.empty())).rule())
                .isEqualTo("document-version-unknown");
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void a_ground_of_the_act_holds_for_a_contract_of_the_act_alone(Ground ground) {
        Journey journey =
                managed(Regime.PCR2015, LocalDate.of(2025, 1, 10))
                        .then(
                                new FileDocument(
                                        Examples.CONTRACT,
                                        Papers.heading(DocumentKind.REPORT, Audience.PUBLIC),
                                        Papers.NO_LONGER,
                                        FIRST,
                                        true,
                                        Stories.MANAGER));
        var command =
                new WithholdInformation(
                        Examples.CONTRACT,
                        PAPER,
                        1,
                        new Withholding(ground, new Reason("It would harm.")),
                        Optional.empty(),
                        Stories.MANAGER,
                        HEADS_AUTHORITY);
        if (ground.legalBasis().startsWith("Procurement Act 2023")) {
            var refusal = journey.refusal(command);
            assertThat(refusal.rule()).isEqualTo("withholding-ground-of-another-regime");
            assertThat(refusal.because()).contains("PCR2015");
            assertThat(refusal.legalBasis()).isEqualTo(ground.legalBasis());
        } else {
            assertThat(ground.legalBasis()).startsWith("Freedom of Information Act 2000, s.4");
            journey.then(command);
        }
        assertThat(ground.words()).isNotBlank();
    }
}
