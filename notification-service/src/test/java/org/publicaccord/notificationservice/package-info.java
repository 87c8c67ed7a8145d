/** Specs and tests of notification-service. */
@NullMarked
package org.publicaccord.notificationservice;

import org.jspecify.annotations.NullMarked;
