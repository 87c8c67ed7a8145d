/** Where approvals are asked for, given, declined and called in. */
@NullMarked
package org.publicaccord.contractservice.approving;

import org.jspecify.annotations.NullMarked;
