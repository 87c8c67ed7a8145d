/** What the world is told: every stored event becomes a published one. */
@NullMarked
package org.publicaccord.contractservice.publishing;

import org.jspecify.annotations.NullMarked;
