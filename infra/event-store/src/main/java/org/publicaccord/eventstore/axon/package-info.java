/** The binding to the Axon framework: storage engine, token store, command shell. */
@NullMarked
package org.publicaccord.eventstore.axon;

import org.jspecify.annotations.NullMarked;
