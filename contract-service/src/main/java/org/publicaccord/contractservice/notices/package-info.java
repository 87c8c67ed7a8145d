/**
 * Notices on their way to the central digital platform: drafted, approved by another person,
 * submitted, confirmed with the id and time of publication. Which notice may be published when, and
 * what follows, is said by the wing it belongs to. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.notices;

import org.jspecify.annotations.NullMarked;
