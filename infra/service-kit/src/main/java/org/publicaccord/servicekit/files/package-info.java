/** Files that people send: which types are taken, and whether a file is what it says. */
@NullMarked
package org.publicaccord.servicekit.files;

import org.jspecify.annotations.NullMarked;
