/**
 * The technology compatibility kit: what any storage of commits must do, and the storages that do.
 */
@NullMarked
package org.publicaccord.eventstore.kit;

import org.jspecify.annotations.NullMarked;
