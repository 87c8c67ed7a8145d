package org.publicaccord.contractservice.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Papers.FIRST;
import static org.publicaccord.contractservice.life.Papers.NO_LONGER;
import static org.publicaccord.contractservice.life.Papers.PAPER;
import static org.publicaccord.contractservice.life.Papers.REDACTED;
import static org.publicaccord.contractservice.life.Papers.SECOND;
import static org.publicaccord.contractservice.life.Papers.erasing;
import static org.publicaccord.contractservice.life.Papers.file;
import static org.publicaccord.contractservice.life.Papers.filing;
import static org.publicaccord.contractservice.life.Papers.signature;
import static org.publicaccord.contractservice.life.Papers.signing;
import static org.publicaccord.contractservice.life.Papers.withholding;
import static org.publicaccord.contractservice.life.Stories.MID_TERM;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AbandonNeed;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.documents.DocumentCommand.EraseDocument;
import org.publicaccord.contractservice.documents.DocumentCommand.FileDocument;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentErased;
import org.publicaccord.contractservice.documents.DocumentsState.Erased;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.contractservice.importing.Examples;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Papers;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;

/** A document is kept as long as its keeper says and the law asks; then it may be erased. */
class KeepingTest {

    private static final Documents DOCUMENTS = new Documents(RulePacks.of(BuiltInPacks.all()));

    /** The contract was entered on 25 March 2027 and ended on 5 November 2028. */
    private static Journey over() {
        return Stories.terminated();
    }

    private static KeptUntil keptUntil(Journey journey, Instant at) {
        Kept kept = (Kept) journey.state().of(Documents.VOCABULARY).standing(PAPER).orElseThrow();
        return DOCUMENTS.keptUntil(
                kept, journey.state().file().orElseThrow(), UkCalendar.dayOf(at));
    }

    private static Journey mayBeErasedAfter(Journey journey, LocalDate lastDay, String rule) {
        Instant onIt = UkCalendar.startOf(lastDay.plusDays(1)).minusSeconds(1);
        var refusal = journey.at(onIt).refusal(erasing());
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.because()).contains(UkCalendar.inWords(lastDay));
        assertThat(keptUntil(journey, onIt).lastDay()).contains(lastDay);
        return journey.at(UkCalendar.startOf(lastDay.plusDays(1))).then(erasing());
    }

    @Test
    void an_agreement_is_kept_for_six_years_after_the_end_of_the_contract() {
        mayBeErasedAfter(
                over().then(filing(DocumentKind.CONTRACT, NO_LONGER)),
                LocalDate.of(2034, 11, 5),
                "retention-of-agreements");
    }

    @Test
    void a_deed_for_twelve() {
        var deed = signature(Signature.Kind.DEED, COOPERATIVE, LocalDate.of(2027, 3, 24));
        mayBeErasedAfter(
                over().then(filing(DocumentKind.OTHER, NO_LONGER)).then(signing(deed, OFFICER)),
                LocalDate.of(2040, 11, 5),
                "retention-of-deeds");
    }

    @Test
    void what_explains_the_procurement_for_three_years_after_the_contract_was_entered() {
        mayBeErasedAfter(
                over().then(filing(DocumentKind.EVIDENCE, NO_LONGER)),
                LocalDate.of(2030, 3, 25),
                "retention-of-procurement-records");
    }

    @Test
    void longer_where_its_keeper_said_so() {
        mayBeErasedAfter(
                over().then(
                                filing(
                                        DocumentKind.CONTRACT,
                                        new Retention(30, Retention.From.CONTRACT_END))),
                LocalDate.of(2058, 11, 5),
                "retention-period");
        // Its latest version is of 6 November 2028.
        mayBeErasedAfter(
                over().then(
                                filing(
                                        DocumentKind.REPORT,
                                        new Retention(8, Retention.From.LATEST_VERSION))),
                LocalDate.of(2036, 11, 6),
                "retention-period");
    }

    @Test
    void as_long_as_the_contract_has_not_ended_nobody_knows_until_when() {
        Journey journey =
                Stories.live().at(MID_TERM).then(filing(DocumentKind.CONTRACT, NO_LONGER));
        assertThat(keptUntil(journey, day(2099, 1, 5)).lastDay()).isEmpty();
        var refusal = journey.at(day(2029, 1, 5)).refusal(erasing());
        assertThat(refusal.rule()).isEqualTo("retention-of-agreements");
        assertThat(refusal.because()).contains("a day that has not come");
    }

    @Test
    void where_no_contract_came_about_the_years_count_from_the_latest_version() {
        Journey journey =
                Journey.from(IN_NOVEMBER)
                        .then(recording(need("20000")))
                        .then(filing(DocumentKind.EVIDENCE, NO_LONGER))
                        .at(day(2026, 12, 1))
                        .then(filing(SECOND, OFFICER))
                        .then(new AbandonNeed(CONTRACT, BECAUSE, OFFICER));
        mayBeErasedAfter(journey, LocalDate.of(2029, 12, 1), "retention-of-procurement-records");
    }

    @ParameterizedTest
    @EnumSource(
            value = Regime.class,
            names = {"PCR2015", "PA23"})
    void of_an_imported_contract_by_the_law_that_governs_it(Regime regime) {
        // Its last day was 31 December 2026.
        Journey journey =
                Stories.imported(regime)
                        .at(day(2027, 2, 1))
                        .then(
                                new FileDocument(
                                        Examples.CONTRACT,
                                        Papers.heading(DocumentKind.REPORT, Audience.PARTY),
                                        NO_LONGER,
                                        FIRST,
                                        false,
                                        Stories.MANAGER));
        KeptUntil kept = keptUntil(journey, day(2027, 2, 1));
        assertThat(kept.lastDay())
                .contains(
                        regime == Regime.PA23
                                ? Examples.LAST_DAY.plusYears(3)
                                : LocalDate.of(2027, 2, 1));
    }

    @Test
    void what_it_said_is_destroyed_and_that_it_was_there_stays() {
        var deed = signature(Signature.Kind.DEED, COOPERATIVE, LocalDate.of(2027, 3, 24));
        Journey journey =
                over().then(filing(DocumentKind.CONTRACT, Audience.PARTY))
                        .then(filing(SECOND, OFFICER))
                        .then(withholding(2, Optional.of(REDACTED)))
                        .then(signing(deed, OFFICER))
                        .at(day(2040, 11, 6))
                        .then(erasing());
        assertThat(((DocumentErased) journey.latest()).kept())
                .containsExactly(FIRST.kept(), SECOND.kept(), REDACTED.kept(), file("6c").kept());
        assertThat(journey.state().of(Documents.VOCABULARY).standing(PAPER))
                .contains(new Erased(Papers.heading(DocumentKind.CONTRACT, Audience.PARTY), 2));
        assertThat(journey.refusal(withholding(1, Optional.empty())).rule())
                .isEqualTo("document-erased");
    }

    @Test
    void only_the_buyer_erases() {
        Journey journey =
                over().then(filing(DocumentKind.EVIDENCE, Audience.PARTY, false, STRANGER))
                        .at(day(2060, 1, 5));
        assertThat(journey.refusal(new EraseDocument(CONTRACT, PAPER, BECAUSE, STRANGER)).rule())
                .isEqualTo("not-your-contract");
    }
}
