package org.publicaccord.contractservice.disclosure;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
                String attribution) {}
