/**
 * Effective-dated law as data, and the pure functions that read it.
 *
 * <p>What the rules here do not know: contracts of devolved Scottish authorities, which have
 * regulations of their own; utilities and concessions regulations; and values against thresholds,
 * because a contract below a threshold is still governed by the regime in force when its
 * procurement began, only more lightly.
 */
@NullMarked
package org.publicaccord.contractservice.rules;

import org.jspecify.annotations.NullMarked;
