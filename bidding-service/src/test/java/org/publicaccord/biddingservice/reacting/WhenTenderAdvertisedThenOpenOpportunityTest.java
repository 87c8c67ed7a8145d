package org.publicaccord.biddingservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.terms.Family;
import org.publicaccord.biddingservice.terms.Kind;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.contract.TenderAdvertised;

/** The published sample, as the command that follows from it. */
class WhenTenderAdvertisedThenOpenOpportunityTest {

    @Test
    void a_notice_opens_what_it_offers_and_nothing_else() throws IOException {
        var command = WhenTenderAdvertisedThenOpenOpportunity.command(sample());
        var outline = command.outline();
        assertThat(outline.title()).isEqualTo("Peer support for people leaving homelessness");
        assertThat(outline.rulePack()).isEqualTo("UK-PA23-2026");
        assertThat(outline.buyers())
                .containsExactly(
                        new Party(new OrganisationId("GB-LAE-WMC"), "Westmarch City Council"));
        var terms = command.terms();
        assertThat(terms.kind()).isEqualTo(Kind.OPEN);
        assertThat(terms.lightTouch()).isTrue();
        assertThat(terms.lots())
                .extracting(it -> it.id() + " " + it.title() + " " + it.value().isPresent())
                .containsExactly("north North of the river true", "south South of the river false");
        assertThat(terms.lot(new LotId("north")).flatMap(it -> it.value()))
                .isEqualTo(Optional.of(new Money(new BigDecimal("480000"), "GBP")));
        assertThat(terms.criteria())
                .extracting(it -> it.family())
                .containsExactly(Family.PRICE, Family.QUALITY, Family.SOCIAL_VALUE);
        assertThat(terms.questionsCloseAt()).isEqualTo(Instant.parse("2027-02-12T17:00:00Z"));
        assertThat(terms.tendersCloseAt()).isEqualTo(Instant.parse("2027-02-26T12:00:00Z"));
        assertThat(terms.noticeId()).isEqualTo("012345-2027");
        assertThat(terms.invited()).isEmpty();
    }

    private static TenderAdvertised sample() throws IOException {
        try (var sample =
                TenderAdvertised.class.getResourceAsStream(
                        "/samples/org.publicaccord.contract.tender-advertised.v1.json")) {
            return PublishedJson.mapper()
                    .readValue(
                            new String(sample.readAllBytes(), StandardCharsets.UTF_8),
                            TenderAdvertised.class);
        }
    }
}
