/** A small aggregate of the usual shape, for the tests of the store beneath it. */
@NullMarked
package org.publicaccord.eventstore.ledger;

import org.jspecify.annotations.NullMarked;
