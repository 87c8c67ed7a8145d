/**
 * Local strategies: what a place wants to become, written by several together, which needs and
 * contracts serve. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.strategy;

import org.jspecify.annotations.NullMarked;
