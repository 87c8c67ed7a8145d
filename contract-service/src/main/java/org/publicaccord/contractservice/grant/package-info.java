/**
 * Grants: from a business case to a call, applications, due diligence, the assessment under the
 * Subsidy Control Act 2022 and an offer that is accepted; then claims, payments, reconciliation and
 * clawback.
 */
@NullMarked
package org.publicaccord.contractservice.grant;

import org.jspecify.annotations.NullMarked;
