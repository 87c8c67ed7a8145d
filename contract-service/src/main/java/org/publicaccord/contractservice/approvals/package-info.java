/**
 * Approvals of what binds a public body: nobody approves what they ask for themselves, and key
 * decisions are announced and can be called in. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.approvals;

import org.jspecify.annotations.NullMarked;
