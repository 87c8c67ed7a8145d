package org.publicaccord.contractservice.contract;

import java.util.Optional;

/**
 * What is bought, by a published classification.
 *
 * @param scheme such as {@code CPV}
 * @param code such as {@code 85000000}
 * @param description the scheme's words for the code
 */
public record Classification(String scheme, String code, Optional<String> description) {
    public Classification {
        Text.identifier("a classification's scheme", scheme);
        Text.identifier("a classification's code", code);
        description.ifPresent(
                words -> Text.atMost(Text.LINE, "a classification's description", words));
    }
}
