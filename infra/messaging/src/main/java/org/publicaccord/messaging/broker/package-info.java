/** How this service reaches Kafka, and what its topics are like. */
@NullMarked
package org.publicaccord.messaging.broker;

import org.jspecify.annotations.NullMarked;
