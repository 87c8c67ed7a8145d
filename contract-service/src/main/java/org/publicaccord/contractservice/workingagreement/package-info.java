/**
 * The working agreement path: organisations agree on one page how they work together, under a
 * lawful host that keeps every statutory duty. Each party signs the same content; a change drops
 * the signatures. Then a forum decides with votes and dissent on record, what was learned changes
 * what is done, and concerns escalate by themselves. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.workingagreement;

import org.jspecify.annotations.NullMarked;
