package org.publicaccord.contractservice.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.Journey;

/** How open data is published where nothing is configured, and of what. */
final class Publications {

    /** Where the service is found. */
    static final URI BASE = URI.create("https://contracts.example.org");

    private static final By MANAGER = By.of(Map.of("actorRole", "contract-manager"));

    private Publications() {}

    static Publication ofThePlatform() {
        return new Publication(
                Optional.empty(),
                "Public Accord",
                Optional.empty(),
                Optional.empty(),
                URI.create(
                        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
                "Contains public sector information licensed under the Open Government Licence"
                        + " v3.0.",
                "360G-pacord",
                URI.create("https://creativecommons.org/licenses/by/4.0/"),
                "Grants of each fundingOrganization that is named, from 360Giving data, CC BY 4.0.");
    }

    /** What a journey lived through, an hour between one event and the next. */
    static History told(Journey journey) {
        List<Happening> happenings = new ArrayList<>();
        Instant at = Instant.parse("2026-11-23T10:00:00Z");
        for (ContractEvent event : journey.history()) {
            String id =
                    UUID.nameUUIDFromBytes(("e" + happenings.size()).getBytes(UTF_8)).toString();
            at = at.plusSeconds(3600);
            happenings.add(new Happening(id, happenings.size(), at, event, MANAGER));
        }
        return new History(journey.latest().contract(), happenings);
    }
}
