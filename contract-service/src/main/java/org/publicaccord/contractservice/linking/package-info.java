/**
 * How contracts belong together when a need moves from one path to another: what comes after what,
 * and what stands under what. Each link is on record on both sides. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.linking;

import org.jspecify.annotations.NullMarked;
