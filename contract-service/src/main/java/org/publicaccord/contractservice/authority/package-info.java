/**
 * An organisation's scheme of delegation: which role may do what up to which value, who is in which
 * team, who stands in for whom, and from when to when. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.authority;

import org.jspecify.annotations.NullMarked;
