/**
 * From a need to the route by which it is met: the need and the strategy it serves, co-design with
 * contributions and what became of them, and the options appraisal. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.commissioning;

import org.jspecify.annotations.NullMarked;
