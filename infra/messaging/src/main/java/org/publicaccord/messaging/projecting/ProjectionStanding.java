package org.publicaccord.messaging.projecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A projection and its rebuilding.
 *
 * @param collection that is read
 * @param rebuild the last one; absent if it was never rebuilt
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProjectionStanding(String name, String collection, Optional<Rebuild> rebuild) {}
