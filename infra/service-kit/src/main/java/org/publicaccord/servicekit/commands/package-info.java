/** How a command arrives over HTTP and how its answer leaves: keys, versions, positions. */
@NullMarked
package org.publicaccord.servicekit.commands;

import org.jspecify.annotations.NullMarked;
