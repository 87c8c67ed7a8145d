package org.publicaccord.published.contract;

import java.time.LocalDate;

/**
 * What a body promises about an asset.
 *
 * @param id unique among the covenants of a transfer
 * @param kind COMMUNITY_USE, ALIENATION, OVERAGE, REPAIR, INSURANCE, ASSET_LOCK or OTHER
 * @param promise in words
 * @param lastDay on which it holds
 * @param cureDays at least so many days are given to put a breach right
 * @param mayStepIn whether the authority may then step in
 * @param mayRevert whether the asset may then fall back to the authority
 */
public record AssetCovenant(
        String id,
        String kind,
        String promise,
        LocalDate lastDay,
        int cureDays,
        boolean mayStepIn,
        boolean mayRevert) {}
