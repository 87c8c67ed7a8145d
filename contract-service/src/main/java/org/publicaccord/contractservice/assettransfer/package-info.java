/**
 * The asset transfer path: land or a building that a public body lists passes to a community body.
 * From expressions of interest through valuation, decision, heads of terms and statutory checks to
 * completion; then its covenants, with cure, step-in and reverter. English disposals, assets of
 * community value, and Scottish asset transfer requests each by their own rules. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.assettransfer;

import org.jspecify.annotations.NullMarked;
