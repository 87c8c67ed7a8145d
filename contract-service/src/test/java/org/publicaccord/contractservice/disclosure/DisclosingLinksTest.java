package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Neighbours.GRANT;
import static org.publicaccord.contractservice.life.Neighbours.naming;
import static org.publicaccord.contractservice.life.Neighbours.noting;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.life.Grants;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.linking.Linked;
import org.publicaccord.contractservice.linking.Relation;
import tools.jackson.databind.JsonNode;

/** What a contract comes after, leads to, stands under or hosts are related processes of OCDS. */
class DisclosingLinksTest {

    private static final Linked CONTRACT_BEFORE =
            new Linked(
                    new ContractId(new UUID(7, 7)),
                    GRANT.ocid(),
                    "Peer support, the first years",
                    Path.COMPETITION,
                    GRANT.buyer());

    private final OcdsSchemas schemas = new OcdsSchemas();

    private JsonNode latest(Journey journey) {
        List<Disclosed> releases = Disclosing.of(Publications.told(journey));
        releases.forEach(it -> schemas.assertRelease(OcdsRelease.of(it, Publications.BASE)));
        return OcdsRelease.of(releases.getLast(), Publications.BASE);
    }

    private static Journey planned() {
        return Journey.from(IN_NOVEMBER).then(recording(need("300000")));
    }

    @Test
    void a_need_names_the_contract_that_it_replaces_as_its_prior_process() {
        JsonNode release = latest(planned().then(naming(CONTRACT_BEFORE)));
        JsonNode prior = release.at("/relatedProcesses/0");
        assertThat(prior.path("relationship").toString()).isEqualTo("[\"prior\"]");
        assertThat(prior.path("scheme").asString()).isEqualTo("ocid");
        assertThat(prior.path("identifier").asString()).isEqualTo(GRANT.ocid().value());
        assertThat(prior.path("title").asString()).isEqualTo("Peer support, the first years");
        assertThat(release.path("tag").toString())
                .isEqualTo("[\"%s\"]".formatted(ReleaseTag.PLANNING_UPDATE.code()));
    }

    @Test
    void a_contract_says_what_takes_its_place() {
        Journey journey = Stories.live().then(noting(Relation.FOLLOWED_BY, CONTRACT_BEFORE));
        JsonNode release = latest(journey);
        assertThat(release.has("relatedProcesses")).isFalse();
        assertThat(release.at("/contracts/0/relatedProcesses/0/relationship").toString())
                .isEqualTo("[\"replacementProcess\"]");
    }

    @Test
    void a_grant_has_no_process_in_ocds() {
        JsonNode prior = latest(planned().then(naming(GRANT))).at("/relatedProcesses/0");
        assertThat(prior.has("scheme")).isFalse();
        assertThat(prior.path("title").asString()).isEqualTo(GRANT.title());
    }

    @Test
    void a_working_agreement_and_its_host_name_each_other_in_codes_of_our_own() {
        JsonNode host =
                latest(planned().then(noting(Relation.HOSTED_BY, CONTRACT_BEFORE)))
                        .at("/relatedProcesses/0");
        assertThat(host.path("relationship").toString()).isEqualTo("[\"x_host\"]");
        assertThat(host.path("scheme").asString()).isEqualTo("ocid");
        assertThat(host.path("identifier").asString()).isEqualTo(GRANT.ocid().value());
        JsonNode contract = latest(Stories.live().then(noting(Relation.HOSTS, CONTRACT_BEFORE)));
        assertThat(contract.at("/relatedProcesses/0/relationship").toString())
                .isEqualTo("[\"x_hosted\"]");
        assertThat(contract.at("/contracts/0").has("relatedProcesses")).isFalse();
        assertThat(contract.path("tag").toString())
                .isEqualTo("[\"%s\"]".formatted(ReleaseTag.CONTRACT_UPDATE.code()));
    }

    @Test
    void a_grant_is_not_published_in_ocds_for_its_links() {
        Journey grant = Grants.accepted("60000");
        List<Disclosed> before = Disclosing.of(Publications.told(grant));
        grant.then(naming(CONTRACT_BEFORE));
        assertThat(Disclosing.of(Publications.told(grant))).hasSameSizeAs(before);
    }
}
