package org.publicaccord.contractservice.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.publicaccord.contractservice.disclosure.merging.ReleaseMerging;
import org.publicaccord.contractservice.history.Happenings;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.eventstore.CommitTail;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Wires the open data to the event store and to the schema of the standard. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Publication.class)
class DisclosureSetup {

    private static final String RELEASE_SCHEMA = "ocds/1.1/release-schema.json";

    @Bean
    OpenData openData(
            CommitTail tail, Histories histories, Happenings happenings, Publication publication) {
        return new OpenData(
                new Feed<>(tail, histories, happenings, Disclosing.RELEASES),
                histories,
                new OcdsPackages(publication, merging()),
                publication);
    }

    @Bean
    OpenGrants openGrants(
            CommitTail tail, Histories histories, Happenings happenings, Publication publication) {
        return new OpenGrants(
                new Feed<>(tail, histories, happenings, GrantDisclosing.GRANTS),
                histories,
                publication);
    }

    /** Merging by the release schema that this service publishes by. */
    static ReleaseMerging merging() {
        try (InputStream schema = new ClassPathResource(RELEASE_SCHEMA).getInputStream()) {
            return ReleaseMerging.of(new JsonMapper().readTree(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(RELEASE_SCHEMA + " is packaged with this class", e);
        }
    }
}
