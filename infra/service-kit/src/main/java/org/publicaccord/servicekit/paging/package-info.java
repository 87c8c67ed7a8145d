/** Lists in pages, walked by opaque cursors. */
@NullMarked
package org.publicaccord.servicekit.paging;

import org.jspecify.annotations.NullMarked;
