package org.publicaccord.contractservice.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Neighbours.GRANT;
import static org.publicaccord.contractservice.life.Neighbours.naming;
import static org.publicaccord.contractservice.life.Neighbours.noting;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.life.Agreements;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Neighbours;
import org.publicaccord.contractservice.life.Westmarch;
import org.publicaccord.contractservice.linking.LinkingCommand.NameOrigin;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;
import org.publicaccord.decider.Decision;

/** A move from one path to another keeps the history linked. */
class LinkingTest {

    private static Journey planned() {
        return Journey.from(IN_NOVEMBER).then(recording(need("300000")));
    }

    private static Links links(Journey journey) {
        return journey.state().of(Linking.VOCABULARY);
    }

    private static Linked numbered(int number) {
        return new Linked(
                new ContractId(new UUID(77, number)),
                GRANT.ocid(),
                GRANT.title(),
                GRANT.path(),
                GRANT.buyer());
    }

    @Test
    void a_working_agreement_says_which_grant_it_comes_after() {
        Journey journey = Agreements.drafted().then(naming(GRANT));
        assertThat(journey.latest())
                .isInstanceOfSatisfying(
                        LinkRecorded.class,
                        it -> {
                            assertThat(it.path()).isEqualTo(Path.WORKING_AGREEMENT);
                            assertThat(it.link().relation()).isEqualTo(Relation.FOLLOWS);
                            assertThat(it.link().other().path()).isEqualTo(Path.GRANT);
                        });
        assertThat(links(journey).links())
                .containsExactly(new Link(Relation.FOLLOWS, GRANT, BECAUSE));
        journey.saysNothingNew(naming(GRANT));
    }

    @Test
    void a_contract_may_come_after_several_and_be_linked_at_its_end() {
        Journey journey = Chronicles.endedEarly();
        var stage = journey.stage();
        journey.then(naming(numbered(1))).then(naming(numbered(2)));
        assertThat(links(journey).links()).hasSize(2);
        assertThat(journey.stage()).isEqualTo(stage);
    }

    @Test
    void a_link_leads_to_what_is_on_record() {
        var nowhere = new NameOrigin(CONTRACT, Optional.empty(), BECAUSE, OFFICER);
        assertThat(planned().refusal(nowhere).rule()).isEqualTo("linked-contract-unknown");
        assertThat(Journey.from(IN_NOVEMBER).refusal(naming(GRANT)).rule())
                .isEqualTo("contract-unknown");
    }

    @Test
    void a_contract_does_not_come_after_itself() {
        Linked itself = Linked.of(CONTRACT, planned().facts());
        assertThat(planned().refusal(naming(itself)).rule()).isEqualTo("linked-to-itself");
    }

    @Test
    void only_its_own_buyer_says_what_a_contract_comes_after() {
        var stranger = new NameOrigin(CONTRACT, Optional.of(GRANT), BECAUSE, STRANGER);
        assertThat(planned().refusal(stranger).rule()).isEqualTo("not-your-contract");
    }

    @Test
    void nobody_writes_on_the_record_of_another_buyer() {
        Linked others = Neighbours.of(COOPERATIVE);
        assertThat(planned().refusal(naming(others)).rule())
                .isEqualTo("linked-contract-of-another-buyer");
        assertThat(planned().refusal(noting(Relation.FOLLOWED_BY, others)).rule())
                .isEqualTo("linked-contract-of-another-buyer");
    }

    @Test
    void a_host_may_have_another_buyer() {
        Linked others = Neighbours.of(COOPERATIVE);
        Journey journey = planned().then(noting(Relation.HOSTED_BY, others));
        assertThat(links(journey).links()).hasSize(1);
    }

    @Test
    void of_two_contracts_only_one_comes_after_the_other() {
        Journey journey = planned().then(noting(Relation.FOLLOWED_BY, GRANT));
        var refusal = journey.refusal(naming(GRANT));
        assertThat(refusal.rule()).isEqualTo("linked-the-other-way");
        assertThat(refusal.because()).contains("after it comes “Peer support");
    }

    @Test
    void a_grant_that_hosts_an_agreement_may_also_come_before_it() {
        Journey journey =
                planned()
                        .then(noting(Relation.HOSTED_BY, GRANT))
                        .then(noting(Relation.HOSTS, GRANT))
                        .then(naming(GRANT));
        assertThat(links(journey).links()).hasSize(3);
    }

    @Test
    void a_contract_has_at_most_500_links() {
        Journey journey =
                planned().thenAll(IntStream.range(0, 500).mapToObj(it -> naming(numbered(it))));
        assertThat(journey.refusal(naming(numbered(500))).rule()).isEqualTo("too-many-links");
        journey.saysNothingNew(naming(numbered(499)));
    }

    @Test
    void each_relation_is_the_mirror_of_its_mirror() {
        assertThat(EnumSet.allOf(Relation.class))
                .allSatisfy(it -> {
                    assertThat(it.mirrored()).isNotEqualTo(it);
                    assertThat(it.mirrored().mirrored()).isEqualTo(it);
                    assertThat(it.mirrored().isSuccession()).isEqualTo(it.isSuccession());
                });
    }

    /** Whatever comes, no contract is before and after another, and none is linked twice alike. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_random_walk_never_contradicts_itself(long seed) {
        Random random = new Random(seed);
        Journey journey = planned();
        for (int step = 0; step < 60; step++) {
            Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
            Linked other = random.nextInt(9) == 0 ? Neighbours.of(COOPERATIVE) : any(random);
            if (journey.ask(noting(relation, other)) instanceof Decision.Accepted(var events)) {
                journey.take(events);
            }
        }
        var links = links(journey).links();
        assertThat(links).hasSizeGreaterThan(5);
        for (Link link : links) {
            assertThat(links.stream().filter(link::saysTheSameAs)).containsExactly(link);
            assertThat(links).noneMatch(link::contradicts);
            assertThat(
                            link.relation().isSuccession()
                                    && !link.other().buyer().equals(Westmarch.COUNCIL))
                    .isFalse();
        }
    }

    private static Linked any(Random random) {
        return numbered(random.nextInt(5));
    }
}
