package org.publicaccord.published.contract;

import java.util.Optional;

/**
 * What the law says of a change.
 *
 * @param verdict ALLOWED_FREE, ALLOWED_NOTICE or ALLOWED_NO_NOTICE
 * @param rule the code of the rule that decides
 * @param legalBasis the section or regulation that decides
 * @param because with the numbers at hand
 * @param notice the notice that the change needs, such as UK10
 */
public record ChangeAssessment(
        String verdict, String rule, String legalBasis, String because, Optional<String> notice) {}
