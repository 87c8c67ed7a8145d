/** Where organisations arrange who may do what, and where commands learn what their sender may. */
@NullMarked
package org.publicaccord.contractservice.delegating;

import org.jspecify.annotations.NullMarked;
