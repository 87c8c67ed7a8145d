/**
 * The law as effective-dated data, and the pure functions that read it.
 *
 * <ul>
 *   <li>{@link org.publicaccord.rules.RulePacks}: all packs of an installation, of {@link
 *       org.publicaccord.rules.RulePack} and {@link org.publicaccord.rules.Rule}. {@code
 *       inForce(regime, begunOn)} finds the pack that a procurement pins, {@code named(id)} the one
 *       that a contract pinned.
 *   <li>{@link org.publicaccord.rules.ProcurementActRules}: thresholds, advertising, tender
 *       periods, standstill, key performance indicators, and the days on which notices fall due.
 *   <li>{@link org.publicaccord.rules.Modifications}: whether a contract may be changed; one
 *       function for every path and regime.
 *   <li>{@link org.publicaccord.rules.CanI}: "Can I do this?", for a change and for a route, with a
 *       report to keep on file.
 *   <li>{@link org.publicaccord.rules.Period}, {@link org.publicaccord.rules.WorkingDays}: how days
 *       are counted.
 * </ul>
 *
 * Values are pounds with value added tax; days are those of Europe/London. Files are read by {@code
 * org.publicaccord.rules.loading}; bank holidays come from {@code org.publicaccord.rules.calendar}.
 */
@NullMarked
package org.publicaccord.rules;

import org.jspecify.annotations.NullMarked;
