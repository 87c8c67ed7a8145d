/** How long records of a contract are kept at the least. Pure. */
@NullMarked
package org.publicaccord.rules.records;

import org.jspecify.annotations.NullMarked;
