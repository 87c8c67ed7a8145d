/**
 * Open data: every event that changes what the public may know of a contract is one release of the
 * Open Contracting Data Standard 1.1, with full sections and the event's id; grants are published
 * as they stand in the 360Giving Data Standard 1.4.
 */
@NullMarked
package org.publicaccord.contractservice.disclosure;

import org.jspecify.annotations.NullMarked;
