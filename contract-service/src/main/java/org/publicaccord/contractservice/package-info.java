/** Contracts: taken over from public registers, decided on, read and disclosed. */
@NullMarked
package org.publicaccord.contractservice;

import org.jspecify.annotations.NullMarked;
