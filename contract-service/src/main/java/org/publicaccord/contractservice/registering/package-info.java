/** Where local strategies and frameworks are put on record, listed and looked up. */
@NullMarked
package org.publicaccord.contractservice.registering;

import org.jspecify.annotations.NullMarked;
