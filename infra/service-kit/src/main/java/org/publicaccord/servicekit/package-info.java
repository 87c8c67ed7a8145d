/**
 * What every service shares at its edge. Active in a Spring Boot application that names itself by
 * the property {@code publicaccord.service}; inert in every other, so that many applications can
 * share one class path.
 */
@NullMarked
package org.publicaccord.servicekit;

import org.jspecify.annotations.NullMarked;
