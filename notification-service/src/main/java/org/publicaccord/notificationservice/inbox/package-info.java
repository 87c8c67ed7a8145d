/**
 * The inbox: messages in boxes, one box a role in an organisation. Each message has the next number
 * in its box, so that a page is a handful of keys that are looked up, however large the box is.
 */
@NullMarked
package org.publicaccord.notificationservice.inbox;

import org.jspecify.annotations.NullMarked;
