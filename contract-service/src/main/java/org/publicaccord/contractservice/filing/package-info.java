/**
 * Files documents and gives them out: what they say is kept beside the history, where it can be
 * erased, and each reader gets what is theirs to read.
 */
@NullMarked
package org.publicaccord.contractservice.filing;

import org.jspecify.annotations.NullMarked;
