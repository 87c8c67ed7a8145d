/** Specs of who is told what. */
@NullMarked
package org.publicaccord.notificationservice.telling;

import org.jspecify.annotations.NullMarked;
