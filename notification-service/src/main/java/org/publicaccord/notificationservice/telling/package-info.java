/**
 * Who is told what of which event, in which words. Pure: the same event, told with the same
 * knowledge, gives the same messages, and so a replay sends nothing twice.
 *
 * <table>
 * <caption>Who is told</caption>
 * <tr><th>event</th><th>at the buyer</th><th>at each supplier</th><th>auditors</th></tr>
 * <tr><td>contract imported</td><td>commissioner, contract manager</td><td>provider</td><td></td></tr>
 * <tr><td>contract updated, if a reader would notice</td><td>commissioner, contract manager</td>
 *     <td>provider: the change, or that it is named now, or no longer</td><td></td></tr>
 * <tr><td>earlier release joined</td><td></td><td></td><td></td></tr>
 * <tr><td>contract corrected</td><td>commissioner, contract manager</td><td>provider</td><td></td></tr>
 * <tr><td>contract went live, its term ended, terminated</td><td>commissioner, contract manager</td>
 *     <td>provider</td><td></td></tr>
 * <tr><td>obligations determined, if they changed</td><td>contract manager</td><td></td><td></td></tr>
 * <tr><td>deadline approaching</td><td>commissioner, contract manager</td><td></td><td></td></tr>
 * <tr><td>deadline missed, or met after its last day</td><td>commissioner, contract manager</td>
 *     <td></td><td>auditor</td></tr>
 * <tr><td>deadline met in time</td><td>commissioner, contract manager</td><td></td><td></td></tr>
 * </table>
 */
@NullMarked
package org.publicaccord.notificationservice.telling;

import org.jspecify.annotations.NullMarked;
