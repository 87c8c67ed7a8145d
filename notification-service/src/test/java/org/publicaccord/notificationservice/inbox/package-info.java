/** Tests of the inbox on a real store. */
@NullMarked
package org.publicaccord.notificationservice.inbox;

import org.jspecify.annotations.NullMarked;
