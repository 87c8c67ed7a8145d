/**
 * Frameworks under which contracts are called off: the organisation's own, or another's that it may
 * use (Procurement Act 2023, ss.45-49). Pure.
 */
@NullMarked
package org.publicaccord.contractservice.framework;

import org.jspecify.annotations.NullMarked;
