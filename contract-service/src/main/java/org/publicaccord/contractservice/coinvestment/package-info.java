/**
 * Money that is invested beside public money on patient terms: a capital stack that every investor
 * stands by, terms with a capped return, a subsidy assessment, signatures on one content; then
 * tranches that are released on outcomes a verifier tested, surplus that is shared up to the cap,
 * repayment by rank, change, write-down and exit. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.coinvestment;

import org.jspecify.annotations.NullMarked;
