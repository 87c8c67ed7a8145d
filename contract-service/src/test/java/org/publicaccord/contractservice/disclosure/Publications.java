package org.publicaccord.contractservice.disclosure;

import java.net.URI;
import java.util.Optional;

/** How open data is published where nothing is configured. */
final class Publications {

    /** Where the service is found. */
    static final URI BASE = URI.create("https://contracts.example.org");

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
}
