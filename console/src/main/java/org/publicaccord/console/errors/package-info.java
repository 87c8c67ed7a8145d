/** What people see when something goes wrong, and what they can do about it. */
@NullMarked
package org.publicaccord.console.errors;

import org.jspecify.annotations.NullMarked;
