/**
 * Projections: rows that events fill and that are read. Each can be built anew from the first event
 * beside the one that is read, and take its place; nobody is told of anything meanwhile, and no
 * command is sent.
 */
@NullMarked
package org.publicaccord.messaging.projecting;

import org.jspecify.annotations.NullMarked;
