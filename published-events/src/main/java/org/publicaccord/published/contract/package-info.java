/** What contract-service publishes on the topic {@code publicaccord.contract.v1}. */
@NullMarked
package org.publicaccord.published.contract;

import org.jspecify.annotations.NullMarked;
