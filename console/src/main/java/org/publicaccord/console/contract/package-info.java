/** One contract: what it is, its journey, its history, what it owes. */
@NullMarked
package org.publicaccord.console.contract;

import org.jspecify.annotations.NullMarked;
