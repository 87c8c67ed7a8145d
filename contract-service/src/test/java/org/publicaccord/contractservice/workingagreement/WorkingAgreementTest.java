package org.publicaccord.contractservice.workingagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.contractservice.life.Agreements.BEGAN;
import static org.publicaccord.contractservice.life.Agreements.HOST;
import static org.publicaccord.contractservice.life.Agreements.MEMBER;
import static org.publicaccord.contractservice.life.Agreements.WHY;
import static org.publicaccord.contractservice.life.Agreements.active;
import static org.publicaccord.contractservice.life.Agreements.agreed;
import static org.publicaccord.contractservice.life.Agreements.baseline;
import static org.publicaccord.contractservice.life.Agreements.beginning;
import static org.publicaccord.contractservice.life.Agreements.content;
import static org.publicaccord.contractservice.life.Agreements.convening;
import static org.publicaccord.contractservice.life.Agreements.deciding;
import static org.publicaccord.contractservice.life.Agreements.draft;
import static org.publicaccord.contractservice.life.Agreements.drafted;
import static org.publicaccord.contractservice.life.Agreements.drafting;
import static org.publicaccord.contractservice.life.Agreements.host;
import static org.publicaccord.contractservice.life.Agreements.hostInForce;
import static org.publicaccord.contractservice.life.Agreements.hosting;
import static org.publicaccord.contractservice.life.Agreements.lightTouch;
import static org.publicaccord.contractservice.life.Agreements.page;
import static org.publicaccord.contractservice.life.Agreements.signing;
import static org.publicaccord.contractservice.life.Assets.TRUST;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Assets.trust;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.BringIntoForce;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.DraftPage;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.GiveUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Active;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Agreed;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Drafting;

/** Simple first: one page, signed by every party on the same content, under a lawful host. */
class WorkingAgreementTest {

    private static WorkingAgreementState state(Journey journey) {
        return journey.state().of(WorkingAgreement.VOCABULARY);
    }

    @Test
    void three_parties_sign_one_page_and_it_is_agreed() {
        Journey journey = drafted();
        Sha256 content = content(journey);
        journey.then(signing(content, OFFICER)).then(signing(content, MEMBER));
        assertThat(((PageSigned) journey.latest()).awaited()).containsExactly(TRUST);
        assertThat(state(journey)).isInstanceOf(Drafting.class);

        journey.then(signing(content, TRUSTEE));

        assertThat(journey.latest())
                .isInstanceOfSatisfying(
                        PageAgreed.class,
                        it -> {
                            assertThat(it.version()).isEqualTo(1);
                            assertThat(it.content()).isEqualTo(content);
                        });
        assertThat(state(journey)).isInstanceOf(Agreed.class);
        journey.saysNothingNew(signing(content, TRUSTEE));
    }

    @Test
    void what_is_left_out_comes_as_ready_text() {
        Page page = page();
        assertThat(page.principles()).hasSize(6);
        assertThat(page.forum()).isEqualTo(new Forum(DecisionRule.CONSENT, 3, 90));
        assertThat(page.ladder()).isEqualTo(new Ladder(5, 10, 20));
    }

    @Test
    void a_changed_draft_drops_the_signatures() {
        Journey journey = drafted();
        Sha256 before = content(journey);
        journey.then(signing(before, OFFICER)).then(signing(before, MEMBER));

        journey.then(drafting(page(WHY, "200000", lightTouch()), TRUSTEE));

        assertThat(draft(journey).signedBy()).isEmpty();
        assertThat(content(journey)).isNotEqualTo(before);
        assertThat(journey.refusal(signing(before, TRUSTEE)).rule())
                .isEqualTo("other-content-signed");
    }

    @Test
    void a_page_that_all_signed_can_still_be_drafted_anew_before_it_has_effect() {
        Journey journey = agreed().then(drafting(page(WHY, "1", lightTouch()), MEMBER));
        assertThat(state(journey)).isInstanceOf(Drafting.class);
    }

    @Test
    void the_same_page_said_twice_is_one_fact() {
        drafted().saysNothingNew(drafting(page(), MEMBER));
    }

    @Test
    void the_content_differs_with_every_word_and_with_the_version() {
        Page page = page();
        Sha256 content = Canon.of(CONTRACT, 1, COUNCIL, page);
        assertThat(content).isEqualTo(Canon.of(CONTRACT, 1, COUNCIL, page()));
        assertThat(content).isNotEqualTo(Canon.of(CONTRACT, 2, COUNCIL, page));
        assertThat(content).isNotEqualTo(Canon.of(HOST, 1, COUNCIL, page));
        assertThat(content)
                .isNotEqualTo(
                        Canon.of(CONTRACT, 1, COUNCIL, page(WHY + " ", "240000", lightTouch())));
        // Once signed, a content is signed for ever: the canonical form is never changed.
        assertThat(content.hex())
                .isEqualTo("d8d36c74cb0d655d0d997a3a7a6988e67e9f822cd9a5e1fff472de0332c9ac1a");
    }

    @Test
    void only_the_buyer_drafts_first_and_only_parties_draft_anew() {
        assertThat(convening().refusal(drafting(page(), MEMBER)).rule())
                .isEqualTo("not-your-contract");
        Journey two = drafted(ofTwo());
        assertThat(two.refusal(drafting(page(), TRUSTEE)).rule()).isEqualTo("not-your-part");
        assertThat(two.refusal(signing(content(two), TRUSTEE)).rule()).isEqualTo("not-your-part");
    }

    private static Page ofTwo() {
        return page(WHY, "240000", lightTouch(), List.of(cooperative()), Forum.ready(2));
    }

    @Test
    void why_has_three_sentences_at_most() {
        assertThat(refusedDraft(page(WHY + " And more.", "240000", lightTouch())))
                .contains("The reason has 4 sentences; the page has room for 3.");
        convening()
                .then(
                        drafting(
                                page("By 3.5 p.m. we meet. Then we go.", "1", lightTouch()),
                                OFFICER));
    }

    @ParameterizedTest
    @CsvSource({"92, true", "93, false"})
    void the_forum_meets_at_least_every_92_days(int days, boolean allowed) {
        Page page = deciding(DecisionRule.CONSENT, 3, days);
        if (allowed) {
            convening().then(drafting(page, OFFICER));
        } else {
            assertThat(refusedDraft(page)).contains("at most 92 may lie between two meetings");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "4, false"})
    void the_quorum_fits_the_parties(int quorum, boolean allowed) {
        Page page = deciding(DecisionRule.UNANIMOUS, quorum, 30);
        if (allowed) {
            convening().then(drafting(page, OFFICER));
        } else {
            assertThat(refusedDraft(page))
                    .isEqualTo("The quorum of %d does not fit 3 parties.".formatted(quorum));
        }
    }

    @Test
    void a_learning_review_is_held_twice_a_year() {
        Page page = page();
        assertThat(refusedDraft(reviewing(page, 181))).contains("at most 180");
        convening().then(drafting(reviewing(page, 180), OFFICER));
    }

    private static Page reviewing(Page page, int everyDays) {
        return new Page(
                page.name(),
                page.partners(),
                page.communityVoice(),
                page.why(),
                page.money(),
                page.moneyInWords(),
                page.forum(),
                page.ladder(),
                page.whenWrong(),
                everyDays,
                page.principles(),
                page.term(),
                page.host());
    }

    @Test
    void somebody_beside_the_public_body_agrees() {
        String missing = "An agreement needs somebody beside the public body to agree with.";
        assertThat(refusedDraft(page(WHY, "1", lightTouch(), List.of(), Forum.ready(2))))
                .isEqualTo(missing);
        Party council =
                new Party(
                        COUNCIL,
                        "Westmarch City Council",
                        Optional.empty(),
                        Optional.empty(),
                        cooperative().roles(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(refusedDraft(page(WHY, "1", lightTouch(), List.of(council), Forum.ready(2))))
                .isEqualTo(missing);
    }

    private static String refusedDraft(Page page) {
        var refusal = convening().refusal(drafting(page, OFFICER));
        assertThat(refusal.rule()).isEqualTo("working-agreement-page");
        assertThat(refusal.legalBasis()).contains("simple first");
        return refusal.because();
    }

    @Test
    void a_page_is_short() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("a".repeat(501), "1", lightTouch()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        page(WHY, "1", lightTouch(), List.of(trust(), trust()), Forum.ready(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> host(HostRoute.NON_PECUNIARY_COLLABORATION, Optional.of(HOST)));
        Map<Principle, Reason> wordy = Map.of(Principle.EQUITY, new Reason("a".repeat(161)));
        assertThatIllegalArgumentException().isThrownBy(() -> saying(wordy));
        assertThat(saying(Map.of(Principle.EQUITY, new Reason("Fair."))).principles())
                .containsEntry(Principle.EQUITY, new Reason("Fair."))
                .containsEntry(Principle.HONESTY, Principle.HONESTY.ready());
    }

    private static Page saying(Map<Principle, Reason> principles) {
        Page page = page();
        return new Page(
                page.name(),
                page.partners(),
                page.communityVoice(),
                page.why(),
                page.money(),
                page.moneyInWords(),
                page.forum(),
                page.ladder(),
                page.whenWrong(),
                page.reviewEveryDays(),
                principles,
                page.term(),
                page.host());
    }

    @Test
    void partners_are_named_after_an_award_or_by_a_direct_route() {
        HostStanding open = hosting(false, false, Set.of(COUNCIL), "960000");
        var refusal =
                convening().refusal(new DraftPage(CONTRACT, page(), Optional.of(open), OFFICER));
        assertThat(refusal.rule()).isEqualTo("working-agreement-host");
        assertThat(refusal.because())
                .isEqualTo(
                        "Partners are named after an award: nothing is awarded yet under a light"
                                + " touch contract.");
        Page direct = page(WHY, "0", host(HostRoute.NON_PECUNIARY_COLLABORATION, Optional.empty()));
        convening().then(new DraftPage(CONTRACT, direct, Optional.empty(), OFFICER));
        assertThat(
                        convening()
                                .refusal(new DraftPage(CONTRACT, page(), Optional.empty(), OFFICER))
                                .because())
                .isEqualTo("The contract that should host it is not on record here.");
    }

    @Test
    void an_agreement_takes_effect_under_a_host_in_force_and_delivery_has_it_from_then() {
        Journey journey = active();
        assertThat(state(journey))
                .isInstanceOfSatisfying(
                        Active.class, it -> assertThat(it.partnership().version()).isEqualTo(1));
        assertThat(journey.state().of(Delivery.VOCABULARY))
                .isInstanceOf(DeliveryState.Mobilising.class);
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
        assertThat(journey.facts().path()).isEqualTo(Path.WORKING_AGREEMENT);
        assertThat(journey.facts().regime().regime()).isEqualTo(Regime.NONE);
        assertThat(journey.facts().value()).contains(pounds("240000"));
        assertThat(journey.facts().activeAwards().getFirst().suppliers())
                .containsExactly(COOPERATIVE, TRUST);
        assertThat(journey.refusal(drafting(page(), OFFICER)).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void without_a_host_in_force_nothing_takes_effect() {
        Set<org.publicaccord.contractservice.contract.OrganisationId> three =
                Set.of(COUNCIL, COOPERATIVE, TRUST);
        assertThat(refusedBeginning(Optional.empty()))
                .isEqualTo("The contract that should host it is not on record here.");
        assertThat(refusedBeginning(Optional.of(hosting(true, false, three, "960000"))))
                .isEqualTo("The contract that should host it is not in force.");
        assertThat(
                        refusedBeginning(
                                Optional.of(
                                        hosting(
                                                true,
                                                true,
                                                Set.of(COUNCIL, COOPERATIVE),
                                                "960000"))))
                .isEqualTo(
                        "Riverside Recovery Trust is no party to the contract that should host"
                                + " it.");
        assertThat(refusedBeginning(Optional.of(hosting(true, true, three, "239999"))))
                .isEqualTo(
                        "The page promises more money or days than its host: £239,999 until 31"
                                + " May 2029.");
        agreed().at(BEGAN).then(beginning(Optional.of(hosting(true, true, three, "240000"))));
    }

    @Test
    void nor_does_what_lasts_longer_than_its_host() {
        HostStanding shorter =
                new HostStanding(
                        HOST,
                        Path.COMPETITION,
                        Regime.PA23,
                        Set.of(COUNCIL, COOPERATIVE, TRUST),
                        true,
                        true,
                        Optional.of(pounds("960000")),
                        Term.between(
                                java.time.LocalDate.of(2027, 6, 1),
                                java.time.LocalDate.of(2029, 5, 30)),
                        Optional.of(baseline(true, "960000")));
        assertThat(refusedBeginning(Optional.of(shorter))).contains("until 30 May 2029");
    }

    private static String refusedBeginning(Optional<HostStanding> host) {
        var refusal = agreed().at(BEGAN).refusal(beginning(host));
        assertThat(refusal.rule()).isEqualTo("working-agreement-host");
        assertThat(refusal.legalBasis()).contains("never a way round procurement");
        return refusal.because();
    }

    @ParameterizedTest
    @EnumSource(
            value = HostRoute.class,
            names = {"BELOW_THRESHOLD_CONTRACT", "RESERVED", "PSR", "GRANT"})
    void a_host_is_what_the_page_says_it_is(HostRoute route) {
        Journey journey = agreed(page(WHY, "240000", host(route, Optional.of(HOST)))).at(BEGAN);
        assertThat(journey.refusal(beginning(Optional.of(hostInForce()))).because())
                .isEqualTo(
                        "The contract that should host it is not on record as %s."
                                .formatted(route.words()));
        journey.then(beginning(Optional.of(hostOf(route))));
    }

    private static HostStanding hostOf(HostRoute route) {
        Path path =
                switch (route) {
                    case RESERVED -> Path.RESERVED;
                    case GRANT -> Path.GRANT;
                    case LIGHT_TOUCH_CONTRACT,
                            BELOW_THRESHOLD_CONTRACT,
                            PSR,
                            NON_PECUNIARY_COLLABORATION,
                            HORIZONTAL_COOPERATION ->
                            Path.COMPETITION;
                };
        return new HostStanding(
                HOST,
                path,
                route == HostRoute.PSR ? Regime.PSR : Regime.PA23,
                Set.of(COUNCIL, COOPERATIVE, TRUST),
                true,
                true,
                Optional.of(pounds("960000")),
                Term.between(
                        java.time.LocalDate.of(2027, 6, 1), java.time.LocalDate.of(2029, 5, 31)),
                Optional.of(baseline(false, "150000")));
    }

    @Test
    void a_real_contract_hosts_as_its_record_says() {
        Journey host = Stories.entered(true, "900000", 0);
        HostStanding standing =
                HostStanding.of(
                        host.state().file().orElseThrow(), host.state().of(Delivery.VOCABULARY));
        assertThat(standing.awarded()).isTrue();
        assertThat(standing.inForce()).isTrue();
        assertThat(standing.parties()).contains(COUNCIL, COOPERATIVE);
        assertThat(standing.baseline()).isPresent();
        Journey journey = drafted(ofTwo());
        Sha256 content = content(journey);
        journey.then(signing(content, OFFICER))
                .then(signing(content, MEMBER))
                .at(BEGAN)
                .then(beginning(Optional.of(standing)));
        assertThat(state(journey)).isInstanceOf(Active.class);
    }

    @Test
    void a_collaboration_without_a_host_pays_no_money() {
        Host none = host(HostRoute.NON_PECUNIARY_COLLABORATION, Optional.empty());
        assertThat(
                        agreed(page(WHY, "1", none))
                                .at(BEGAN)
                                .refusal(beginning(Optional.empty()))
                                .because())
                .isEqualTo("A collaboration that pays money is a contract or a grant.");
        agreed(page(WHY, "0", none)).at(BEGAN).then(beginning(Optional.empty()));
    }

    @Test
    void public_bodies_cooperate_mainly_on_their_own_functions() {
        assertThat(refusedCooperation(cooperating(Optional.empty()), cooperative()))
                .contains("does not say what share");
        assertThat(refusedCooperation(cooperating(Optional.of("20.1")), cooperative()))
                .contains("20.1%");
        Party charity =
                new Party(
                        COOPERATIVE,
                        "A charity",
                        Optional.empty(),
                        Optional.empty(),
                        cooperative().roles(),
                        Optional.empty(),
                        Optional.of(true));
        assertThat(refusedCooperation(cooperating(Optional.of("20")), charity))
                .isEqualTo("A partner is no contracting authority.");
        signedByTwo(cooperating(Optional.of("20")), cooperative())
                .then(beginning(Optional.empty()));
    }

    private static String refusedCooperation(Host host, Party partner) {
        var refusal = signedByTwo(host, partner).refusal(beginning(Optional.empty()));
        assertThat(refusal.rule()).isEqualTo("cooperation");
        return refusal.because();
    }

    private static Journey signedByTwo(Host host, Party partner) {
        Journey journey = drafted(page(WHY, "5", host, List.of(partner), Forum.ready(2)));
        Sha256 content = content(journey);
        return journey.then(signing(content, OFFICER)).then(signing(content, MEMBER)).at(BEGAN);
    }

    private static Host cooperating(Optional<String> percent) {
        return new Host(
                HostRoute.HORIZONTAL_COOPERATION,
                Optional.empty(),
                BECAUSE,
                percent.map(BigDecimal::new));
    }

    @Test
    void a_host_that_is_not_named_hosts_nothing() {
        Page unnamed = page(WHY, "5", host(HostRoute.GRANT, Optional.empty()));
        assertThat(agreed(unnamed).at(BEGAN).refusal(beginning(Optional.empty())).because())
                .isEqualTo("The page names no agreement on this platform that is a grant.");
    }

    @Test
    void what_is_over_takes_no_effect() {
        assertThat(
                        agreed().at(day(2029, 6, 1))
                                .refusal(beginning(Optional.of(hostInForce())))
                                .rule())
                .isEqualTo("agreement-days-over");
    }

    @Test
    void it_takes_authority_to_bring_an_agreement_into_force() {
        assertThat(
                        agreed().at(BEGAN)
                                .refusal(
                                        new BringIntoForce(
                                                CONTRACT,
                                                Optional.of(hostInForce()),
                                                HEAD,
                                                Authority.NONE))
                                .rule())
                .isEqualTo("approval-needed");
    }

    @Test
    void an_agreement_is_given_up_before_it_has_effect_and_not_after() {
        GiveUp giveUp = new GiveUp(CONTRACT, BECAUSE, OFFICER);
        Journey journey = agreed().then(giveUp);
        assertThat(journey.stage()).isEqualTo(Stage.ABANDONED);
        journey.saysNothingNew(giveUp);
        assertThat(active().refusal(giveUp).rule()).isEqualTo("not-at-this-point");
        assertThat(agreed().refusal(new GiveUp(CONTRACT, BECAUSE, MEMBER)).rule())
                .isEqualTo("not-your-contract");
    }
}
