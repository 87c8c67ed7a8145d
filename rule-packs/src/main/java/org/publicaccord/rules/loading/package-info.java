/** Reads rule packs from files: those that come with the platform, and those of an installation. */
@NullMarked
package org.publicaccord.rules.loading;

import org.jspecify.annotations.NullMarked;
