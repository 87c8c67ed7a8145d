package org.publicaccord.contractservice.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedForAnyone;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Open data in OCDS 1.1, for anyone. */
@RestController
@Tag(name = "Open data")
class OpenDataEndpoint {

    private final OpenData openData;

    OpenDataEndpoint(OpenData openData) {
        this.openData = openData;
    }

    @GetMapping(path = OcdsPackages.RELEASES, produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedForAnyone
    @Operation(
            summary = "Lists all releases",
            description =
                    "An OCDS 1.1 release package, in the order in which the releases were"
                            + " recorded; follow links.next to the end to have them all.")
    ResponseEntity<JsonNode> releases(
            @Parameter(hidden = true) Paging paging,
            @Parameter(hidden = true) @RequestParam Optional<String> cursor,
            @Parameter(hidden = true) @RequestParam Optional<Integer> limit) {
        return answer(openData.releases(paging, cursor, limit, address()));
    }

    @GetMapping(path = OcdsPackages.RECORDS + "{ocid}", produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedForAnyone
    @Operation(
            summary = "Shows the record of one procurement",
            description = "An OCDS 1.1 record package: all its releases, and the compiled release.")
    ResponseEntity<JsonNode> record(@PathVariable String ocid) {
        return answer(openData.record(ocid, address()));
    }

    @GetMapping(path = OcdsPackages.POLICY, produces = MediaType.TEXT_HTML_VALUE)
    @AllowedForAnyone
    @Operation(summary = "Says what is published, how, and under which licence")
    ResponseEntity<Resource> policy() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .body(new ClassPathResource("ocds/publication-policy.html"));
    }

    @GetMapping(path = OcdsPackages.BENEFIT_SCHEMA, produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedForAnyone
    @Operation(summary = "Shows the schema of what records say beyond OCDS, in x_public_benefit")
    ResponseEntity<Resource> benefitSchema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("x_public_benefit/1.0/record-schema.json"));
    }

    static ResponseEntity<JsonNode> answer(OpenData.Answer answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .varyBy("Host")
                .eTag(answer.tag())
                .body(answer.json());
    }

    static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
