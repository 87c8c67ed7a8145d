/**
 * Merges the releases of one procurement into its compiled release, as the Open Contracting Data
 * Standard 1.1 says (<a href="https://standard.open-contracting.org/1.1/en/schema/merging/">merging
 * </a>). Knows nothing of contracts: JSON in, JSON out.
 */
@NullMarked
package org.publicaccord.contractservice.disclosure.merging;

import org.jspecify.annotations.NullMarked;
