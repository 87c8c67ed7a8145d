/** What monitoring-service publishes on the topic {@code publicaccord.monitoring.v1}. */
@NullMarked
package org.publicaccord.published.monitoring;

import org.jspecify.annotations.NullMarked;
