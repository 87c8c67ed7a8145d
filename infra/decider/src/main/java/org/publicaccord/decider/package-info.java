/** The pure shape that every aggregate shares. Depends on nothing but the JDK. */
@NullMarked
package org.publicaccord.decider;

import org.jspecify.annotations.NullMarked;
