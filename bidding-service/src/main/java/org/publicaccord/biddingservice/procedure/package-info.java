/**
 * Pure: a procedure from the opening of the opportunity to the assessment summaries. {@link
 * org.publicaccord.biddingservice.procedure.Procedures} decides; {@code receiving} and {@code
 * reacting} bring the commands in and {@code axon} keeps the events.
 *
 * <p><b>What is not sealed yet.</b> Until tenders are closed nobody but their bidder can read them
 * through this platform, and what is published says only how many there are. They are, however,
 * kept in plain text: prices in the events of the store, answers and attachments as private blobs
 * beside it. Whoever reads the database or its backups reads them. Encrypting them at the edge for
 * openers, and opening them by two people, takes the place of {@code content} in {@link
 * org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderSubmitted} and of the prices.
 *
 * <p><b>What is not checked yet.</b> Neither conditions of participation (Procurement Act 2023,
 * section 22) nor exclusion grounds (sections 26 to 28) are looked at: every live tender is
 * assessed. The total is the sum of weighted moderated points; {@link
 * org.publicaccord.biddingservice.procedure.Scoring} is the one place that knows it.
 */
@NullMarked
package org.publicaccord.biddingservice.procedure;

import org.jspecify.annotations.NullMarked;
