/**
 * Questions about a contract that change nothing: where its commissioning stands, what its buyer
 * prepares, and "Can I do this?".
 */
@NullMarked
package org.publicaccord.contractservice.asking;

import org.jspecify.annotations.NullMarked;
