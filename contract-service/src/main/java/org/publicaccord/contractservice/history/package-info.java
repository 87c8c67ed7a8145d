/**
 * What was recorded of one contract, read event by event: what every read of one contract folds.
 */
@NullMarked
package org.publicaccord.contractservice.history;

import org.jspecify.annotations.NullMarked;
