package org.publicaccord.contractservice.disclosure;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.UkCalendar;
import tools.jackson.databind.node.ObjectNode;

/** Packs grants with what 360Giving says of every package: who publishes it, and how. */
record GivingPackages(Publication publication) {

    /**
     * A package of grants.
     *
     * @param latest when the last of them was recorded
     * @param uri where this very package is found again
     */
    ObjectNode of(List<DisclosedGrant> grants, Instant latest, URI base, URI uri) {
        var publisher =
                new Section()
                        .with("name", publication.publisher())
                        .withText("identifier", publisherId())
                        .with("website", base.toString());
        ObjectNode json =
                new Section()
                        .with("version", "1.4")
                        .with("title", "Grants published by " + publication.publisher())
                        .with("description", publication.grantAttribution())
                        .with("issued", UkCalendar.dayOf(latest).toString())
                        .with("publisher", publisher)
                        .with("license", publication.grantLicence().toString())
                        .with("downloadURL", uri.toString())
                        .with("accessURL", base.resolve(OpenGrants.GRANTS).toString())
                        .json();
        json.withArray("grants")
                .addAll(
                        grants.stream()
                                .map(it -> GivingGrant.of(it, publication.grantPrefix()))
                                .toList());
        return json;
    }

    private Optional<String> publisherId() {
        return publication
                .publisherScheme()
                .flatMap(scheme -> publication.publisherId().map(id -> scheme + "-" + id));
    }
}
