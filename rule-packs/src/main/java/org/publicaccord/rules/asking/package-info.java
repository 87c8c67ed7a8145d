/**
 * "Can I do this?": the decisions asked without acting, each with a report to keep on file. {@link
 * org.publicaccord.rules.asking.CanI} is the way in.
 */
@NullMarked
package org.publicaccord.rules.asking;

import org.jspecify.annotations.NullMarked;
