/** The published language: what the platform promises to everyone who reads its events. */
@NullMarked
package org.publicaccord.published;

import org.jspecify.annotations.NullMarked;
