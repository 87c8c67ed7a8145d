/**
 * How documents of the embedded store are found without reading all of a collection: orders that
 * they stand in, the part of an order that a query asks for, and the choice among them.
 */
@NullMarked
package org.publicaccord.embedded.finding;

import org.jspecify.annotations.NullMarked;
