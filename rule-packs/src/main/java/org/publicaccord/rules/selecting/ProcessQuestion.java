package org.publicaccord.rules.selecting;

/**
 * Which process selects the provider? Each is the authority's statement.
 *
 * @param framework a framework agreement is to be concluded
 * @param existingProvider there is an existing provider of the services
 * @param onlyCapable by the nature of the services only that provider is capable of them
 * @param patientChoice patients are offered a choice of providers
 * @param numberUnrestricted the number of providers is not restricted, and all who qualify are
 *     offered contracts
 * @param existingEnds the term of the existing contract is to end, and these services follow it
 * @param considerableChange the considerable change threshold is met, as {@link
 *     ProviderSelection#considerableChange} finds
 * @param satisfactory the existing provider satisfies the contract and will likely satisfy the new
 * @param identifiable with what providers can be known, the most suitable one can be identified
 *     without a competition
 */
public record ProcessQuestion(
        boolean framework,
        boolean existingProvider,
        boolean onlyCapable,
        boolean patientChoice,
        boolean numberUnrestricted,
        boolean existingEnds,
        boolean considerableChange,
        boolean satisfactory,
        boolean identifiable) {}
