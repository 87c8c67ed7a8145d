/**
 * What specs are written with: given/when/then for deciders, golden files, the rules of the house.
 */
@NullMarked
package org.publicaccord.testkit;

import org.jspecify.annotations.NullMarked;
