/** How a watch is stored: the names of its events on disk, their JSON, and the way to read them. */
@NullMarked
package org.publicaccord.monitoringservice.storing;

import org.jspecify.annotations.NullMarked;
