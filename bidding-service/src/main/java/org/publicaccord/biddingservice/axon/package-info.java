/** The thin binding to Axon, and the only package that knows it. */
@NullMarked
package org.publicaccord.biddingservice.axon;

import org.jspecify.annotations.NullMarked;
