/** How the console says stages, laws, money and days in plain English. */
@NullMarked
package org.publicaccord.console.wording;

import org.jspecify.annotations.NullMarked;
