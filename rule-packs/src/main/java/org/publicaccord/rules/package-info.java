/**
 * The law as effective-dated data, and the pure functions that read it.
 *
 * <h2>Data</h2>
 *
 * <ul>
 *   <li>{@link org.publicaccord.rules.RulePacks} are all packs of an installation. {@code
 *       inForce(regime, begunOn)} finds the {@link org.publicaccord.rules.RulePack} under which a
 *       procurement begins, {@code named(id)} the one that a contract pinned.
 *   <li>A {@link org.publicaccord.rules.Rule} has a code, a legal basis, a {@link
 *       org.publicaccord.rules.Kind}, and its amounts and lists by name; {@link
 *       org.publicaccord.rules.RuleCodes} names those that are read here.
 * </ul>
 *
 * <h2>Questions</h2>
 *
 * <ul>
 *   <li>{@link org.publicaccord.rules.ProcurementActRules} answers for one pack of the Act of 2023,
 *       what a {@link org.publicaccord.rules.Purchase} is: its threshold, whether it is advertised
 *       on the central digital platform first, the least days for tenders, the standstill, the
 *       {@link org.publicaccord.rules.KpiDuty} and the days on which notices fall due.
 *   <li>{@link org.publicaccord.rules.Modifications#decide} answers a {@link
 *       org.publicaccord.rules.ModificationQuestion}: whether a contract may be changed, freely,
 *       with a notice, without one, or not. One function for every path and every regime; what the
 *       record lacks is asked and never guessed. {@code refusal()} of the answer is what a command
 *       is refused with.
 *   <li>{@link org.publicaccord.rules.asking.CanI} asks the same without acting, for a change and
 *       for a {@link org.publicaccord.rules.Route}, and writes a {@link
 *       org.publicaccord.rules.asking.DecisionReport} to keep on file.
 *   <li>{@link org.publicaccord.rules.subsidies.SubsidyRules} answers for a subsidy or grant:
 *       whether small assistance is within its limit, whether it is referred or published, and what
 *       the principles and the standard for grants ask.
 *   <li>{@link org.publicaccord.rules.assets.DisposalRules}, {@link
 *       org.publicaccord.rules.assets.AssetTransferRules} and {@link
 *       org.publicaccord.rules.assets.CommunityValueRules} answer for land that passes to a
 *       community.
 *   <li>{@link org.publicaccord.rules.reserving.Reservations} answers whether a competition may be
 *       reserved, and whether a supplier is one of those.
 *   <li>{@link org.publicaccord.rules.selecting.ProviderSelection} answers for health care
 *       services: which process is required or permitted, the standstill, and the key criteria.
 *   <li>{@link org.publicaccord.rules.awarding.DirectAwards} answers on which ground a contract may
 *       be awarded directly, with which notices and standstill.
 *   <li>{@link org.publicaccord.rules.exiting.StaffTransferRules} counts the days before staff
 *       transfer.
 *   <li>{@link org.publicaccord.rules.reforming.Advisory} says beside a decision what proposed
 *       rules would have changed. It decides nothing.
 *   <li>{@link org.publicaccord.rules.Period} and {@link org.publicaccord.rules.WorkingDays} count
 *       days: "beginning with" a day makes it day 1.
 * </ul>
 *
 * <pre>{@code
 * RulePacks packs = RulePackFiles.configured(directory);
 * RulePack pack = packs.inForce("PA23", begunOn).orElseThrow();
 * var rules = new ProcurementActRules(pack, Calendars::of);
 * LocalDate last = rules.standstillLastDay(publishedOn, Nation.SCOTLAND);
 * }</pre>
 *
 * <p>Values are pounds with value added tax; days are those of Europe/London. What depends on a
 * person's judgement (whether a scope changes materially, whether a ground's conditions are met) is
 * put in as that person's statement, and quoted.
 */
@NullMarked
package org.publicaccord.rules;

import org.jspecify.annotations.NullMarked;
