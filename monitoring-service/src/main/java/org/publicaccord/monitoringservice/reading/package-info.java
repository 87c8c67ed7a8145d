/**
 * What is owed, for people and programs: one contract folded from its events, and the list over
 * all.
 */
@NullMarked
package org.publicaccord.monitoringservice.reading;

import org.jspecify.annotations.NullMarked;
