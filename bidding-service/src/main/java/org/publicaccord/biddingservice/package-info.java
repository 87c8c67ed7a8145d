/**
 * Opportunities and the procedures behind them: questions, tenders until the closing time,
 * assessment, recommendation, assessment summaries.
 */
@NullMarked
package org.publicaccord.biddingservice;

import org.jspecify.annotations.NullMarked;
