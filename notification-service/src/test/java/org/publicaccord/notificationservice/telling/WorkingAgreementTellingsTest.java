package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.telling.RecipientRole.COMMISSIONER;
import static org.publicaccord.notificationservice.telling.RecipientRole.PROVIDER;
import static org.publicaccord.notificationservice.telling.TellingSpec.given;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.notificationservice.Needs;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.AgreedPrinciple;
import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
import org.publicaccord.published.contract.WorkingAgreementGivenUp;
import org.publicaccord.published.contract.WorkingAgreementSigned;
import org.publicaccord.published.contract.WorkingPage;

class WorkingAgreementTellingsTest {

    private static final Instant AT = Instant.parse("2027-05-10T10:00:00Z");
    private static final Path PATH = Path.WORKING_AGREEMENT;
    private static final Actor BY = new Actor("commissioner");
    private static final PublishedEvent NEED = Needs.peerSupport().recorded();
    private static final String ID = NEED.contractId();
    private static final List<Party> PARTIES = List.of(COUNCIL, CO_OP);
    private static final String HASH = "5e".repeat(32);
    private static final WorkingPage PAGE =
            new WorkingPage(
                    "Side by side",
                    "Peers have a seat.",
                    "So that people are not alone.",
                    new Money(new BigDecimal("240000"), "GBP"),
                    "Quarterly.",
                    "CONSENT",
                    2,
                    90,
                    5,
                    10,
                    20,
                    "We talk.",
                    90,
                    List.of(new AgreedPrinciple("HONESTY", "We say what is so.")),
                    new Term(
                            Optional.of(LocalDate.of(2027, 6, 1)),
                            Optional.of(LocalDate.of(2029, 5, 31))),
                    "LIGHT_TOUCH_CONTRACT",
                    Optional.empty(),
                    "It is.");

    @Test
    void every_party_is_told_of_a_page_to_read_and_sign() {
        given(NEED)
                .when(
                        new WorkingAgreementDrafted(
                                ID, PATH, Stage.AWARD, AT, BY, PARTIES, 1, PAGE, HASH))
                .thenTold(
                        "commissioner at GB-LAE-WMC: working-agreement-page",
                        "contract-manager at GB-LAE-WMC: working-agreement-page",
                        "provider at GB-COH-09442333: working-agreement-page")
                .bodyFor(PROVIDER)
                .contains("“Side by side”", "Earlier signatures hold no more");
    }

    @Test
    void a_signature_says_who_and_how_many_are_left() {
        given(NEED)
                .when(
                        new WorkingAgreementSigned(
                                ID,
                                PATH,
                                Stage.AWARD,
                                AT,
                                BY,
                                PARTIES,
                                1,
                                CO_OP.id(),
                                HASH,
                                List.of(COUNCIL.id())))
                .bodyFor(COMMISSIONER)
                .contains(CO_OP.name() + " signed the page.", "Still to sign: 1.");
    }

    @Test
    void the_public_body_is_told_that_it_can_be_brought_into_force() {
        given(NEED)
                .when(
                        new WorkingAgreementAgreed(
                                ID, PATH, Stage.AWARD, AT, BY, PARTIES, 1, PAGE, HASH))
                .thenTold(
                        "commissioner at GB-LAE-WMC: working-agreement-page",
                        "contract-manager at GB-LAE-WMC: working-agreement-page")
                .bodyFor(COMMISSIONER)
                .contains("bring it into force");
    }

    @Test
    void every_party_is_told_that_it_was_given_up_and_why() {
        given(NEED)
                .when(
                        new WorkingAgreementGivenUp(
                                ID,
                                PATH,
                                Stage.ABANDONED,
                                AT,
                                BY,
                                PARTIES,
                                "A partner closed down."))
                .bodyFor(PROVIDER)
                .contains("A partner closed down.");
    }
}
