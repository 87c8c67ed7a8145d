/** What an operator of a service sees and does: how far it has come, what is parked, replay. */
@NullMarked
package org.publicaccord.messaging.operating;

import org.jspecify.annotations.NullMarked;
