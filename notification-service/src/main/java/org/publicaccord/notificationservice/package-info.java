/** Who is told what, when and how. */
@NullMarked
package org.publicaccord.notificationservice;

import org.jspecify.annotations.NullMarked;
