/**
 * The whole life of a contract, put together from its wings: a command goes to the wing it belongs
 * to, and what one wing brings about begins the next. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.life;

import org.jspecify.annotations.NullMarked;
