package org.publicaccord.contractservice.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedForAnyone;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Grants in the 360Giving Data Standard 1.4, for anyone. */
@RestController
@Tag(name = "Open data")
class OpenGrantsEndpoint {

    private final OpenGrants grants;

    OpenGrantsEndpoint(OpenGrants grants) {
        this.grants = grants;
    }

    @GetMapping(path = OpenGrants.GRANTS, produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedForAnyone
    @Operation(
            summary = "Lists all grants",
            description =
                    "A 360Giving grant package: each grant as it stands, in the order of the last"
                            + " changes; follow links.next to the end to have them all.")
    ResponseEntity<JsonNode> grants(
            @Parameter(hidden = true) Paging paging,
            @Parameter(hidden = true) @RequestParam Optional<String> cursor,
            @Parameter(hidden = true) @RequestParam Optional<Integer> limit) {
        return OpenDataEndpoint.answer(
                grants.grants(paging, cursor, limit, OpenDataEndpoint.address()));
    }

    @GetMapping(
            path = OpenGrants.GRANTS + "/{contract}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedForAnyone
    @Operation(
            summary = "Shows one grant",
            description = "A 360Giving grant package with the grant of one contract id.")
    ResponseEntity<JsonNode> grant(@PathVariable String contract) {
        return OpenDataEndpoint.answer(grants.grant(contract, OpenDataEndpoint.address()));
    }
}
