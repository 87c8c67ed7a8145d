/**
 * Who is told what of which event, in which words. Pure: the same event, told with the same
 * knowledge, gives the same messages, and so a replay sends nothing twice.
 *
 * <p>"Team" is the commissioners and contract managers of the buyer, and of each authority that
 * buys jointly. Auditors read across organisations and are told once.
 *
 * <table>
 * <caption>Who is told of a contract's own events</caption>
 * <tr><th>event</th><th>at the buyer</th><th>others</th></tr>
 * <tr><td>imported</td><td>team</td><td>each supplier</td></tr>
 * <tr><td>updated, corrected, if a reader would notice</td><td>team</td>
 *     <td>each supplier: the change, or that it is named now, or no longer</td></tr>
 * <tr><td>earlier release joined</td><td></td><td></td></tr>
 * <tr><td>need recorded, joint purchase agreed, options appraised, engagement opened and closed,
 *     procedure designed</td><td>team</td><td></td></tr>
 * <tr><td>co-design opened, closed</td><td>team, community participants</td><td></td></tr>
 * <tr><td>contribution received</td><td>commissioner</td><td></td></tr>
 * <tr><td>contribution answered</td><td>community participants, since who contributed is not
 *     published</td><td></td></tr>
 * <tr><td>need abandoned</td><td>team; community participants if any contributed</td><td></td></tr>
 * <tr><td>notice drafted</td><td>approver</td><td></td></tr>
 * <tr><td>notice approved, submitted</td><td>team</td><td></td></tr>
 * <tr><td>notice dropped</td><td>team, approver</td><td></td></tr>
 * <tr><td>notice confirmed; UK4 and UK6 only if they correct an earlier one</td><td>team</td>
 *     <td>suppliers, those invited to tender</td></tr>
 * <tr><td>tender advertised, award decided, divided into lots</td><td>team</td><td></td></tr>
 * <tr><td>tenders closed, award recommended, summaries issued</td><td></td>
 *     <td>nobody: told when bidding-service publishes them</td></tr>
 * <tr><td>award announced</td><td>team</td>
 *     <td>winners; with what bidding-service tells, the tenderers that were not chosen</td></tr>
 * <tr><td>standstill ended, begun as lot, entered</td><td>team</td><td>suppliers</td></tr>
 * <tr><td>award suspended, suspension ended</td><td>team</td><td>suppliers, auditors</td></tr>
 * <tr><td>procurement terminated</td><td>team</td>
 *     <td>auditors; suppliers where no opportunity is cancelled</td></tr>
 * <tr><td>went live, term ended, terminated</td><td>team</td><td>suppliers</td></tr>
 * </table>
 *
 * <table>
 * <caption>Who is told of questions, tenders and assessment</caption>
 * <tr><th>event</th><th>at the buyer</th><th>others</th></tr>
 * <tr><td>opportunity opened, question answered</td><td></td><td>those invited to tender</td></tr>
 * <tr><td>submission received, withdrawn</td><td></td><td></td></tr>
 * <tr><td>tenders closed</td><td>team; assessors if there are tenders</td><td></td></tr>
 * <tr><td>assessment completed</td><td>team</td><td></td></tr>
 * <tr><td>award recommended</td><td>team, approver</td><td></td></tr>
 * <tr><td>assessment summaries issued</td><td>team</td><td>each assessed tenderer</td></tr>
 * <tr><td>opportunity cancelled</td><td></td><td>those invited, assessed tenderers</td></tr>
 * </table>
 *
 * <table>
 * <caption>Who is told of obligations</caption>
 * <tr><th>event</th><th>at the buyer</th><th>others</th></tr>
 * <tr><td>obligations determined, if they changed</td><td>contract manager</td><td></td></tr>
 * <tr><td>deadline approaching, met in time</td><td>team</td><td></td></tr>
 * <tr><td>deadline missed, or met after its last day</td><td>team</td><td>auditors</td></tr>
 * </table>
 *
 * <p>A new event breaks the build in two places: the switch that gives it to its tellings, and
 * {@link org.publicaccord.notificationservice.telling.Known}. It takes a template, its words, a
 * line above, and a look at its message in {@code messages.md}.
 */
@NullMarked
package org.publicaccord.notificationservice.telling;

import org.jspecify.annotations.NullMarked;
