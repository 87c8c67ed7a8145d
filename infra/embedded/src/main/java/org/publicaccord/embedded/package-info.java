/** The broker and the store that `run` keeps inside its own process. */
@NullMarked
package org.publicaccord.embedded;

import org.jspecify.annotations.NullMarked;
