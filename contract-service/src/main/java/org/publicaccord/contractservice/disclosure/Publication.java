package org.publicaccord.contractservice.disclosure;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who publishes the open data, where and under which licence.
 *
 * @param baseUrl the public address, without a path, such as {@code https://contracts.example.org};
 *     if absent, the address that each request was sent to
 * @param publisher the name of the organisation that publishes
 * @param publisherScheme the register that {@code publisherId} is from
 * @param publisherId the organisation's number in that register
 * @param licence the canonical address of the licence
 * @param attribution the sentence that the licence of the sources asks for
 * @param grantPrefix stands before the ids of grants that were made here. An installation that
 *     publishes for the world registers a prefix of its own with 360Giving
 * @param grantLicence the canonical address of the licence of published grants
 * @param grantAttribution the sentence that the licence of their sources asks for
 */
@ConfigurationProperties("publicaccord.publication")
record Publication(
        Optional<URI> baseUrl,
        @DefaultValue("Public Accord") String publisher,
        Optional<String> publisherScheme,
        Optional<String> publisherId,
        @DefaultValue("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
                URI licence,
        @DefaultValue(
                        "Contains public sector information licensed under the Open Government"
                                + " Licence v3.0.")
                String attribution,
        @DefaultValue("360G-pacord") String grantPrefix,
        @DefaultValue("https://creativecommons.org/licenses/by/4.0/") URI grantLicence,
        @DefaultValue(
                        "Grants of each fundingOrganization that is named, from 360Giving data, CC BY"
                                + " 4.0.")
                String grantAttribution) {

    /** The configured public address; else the one that was asked, which only its asker sees. */
    URI base(String asked) {
        return baseUrl.orElseGet(() -> URI.create(asked));
    }

    /**
     * Where a page is found again.
     *
     * @param cursor as the request said it
     * @param limit as the request said it
     */
    static URI page(URI base, String path, Optional<String> cursor, Optional<Integer> limit) {
        return UriComponentsBuilder.fromUri(base)
                .path(path)
                .queryParamIfPresent("cursor", cursor)
                .queryParamIfPresent("limit", limit)
                .build()
                .toUri();
    }

    /** The address of the next page at the public address. */
    static Optional<URI> next(URI base, @Nullable URI next) {
        return Optional.ofNullable(next)
                .map(it ->
                        UriComponentsBuilder.fromUri(base)
                                .path(it.getRawPath())
                                .query(it.getRawQuery())
                                .build(true)
                                .toUri());
    }
}
