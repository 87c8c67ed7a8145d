/** The list of contracts: search, filters, order, pages. */
@NullMarked
package org.publicaccord.console.portfolio;

import org.jspecify.annotations.NullMarked;
