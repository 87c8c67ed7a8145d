package org.publicaccord.published.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Land or a building that may pass to a community.
 *
 * @param reference by which it is known, such as a UPRN or a title number
 * @param name for people
 * @param description what it is
 * @param openSpace whether it is, or is part of, a public garden, a place of recreation or a
 *     disused burial ground
 * @param communityValueListedOn the day of its entry in the list of assets of community value
 *     (Localism Act 2011, section 87); absent if it has none
 * @param staffed whether people work there whose employment would move with it
 */
public record CommunityAsset(
        String reference,
        String name,
        String description,
        boolean openSpace,
        Optional<LocalDate> communityValueListedOn,
        boolean staffed) {}
