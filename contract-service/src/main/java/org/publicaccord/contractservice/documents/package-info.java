/**
 * Documents on a contract: their versions, who may read them, what of them is withheld from the
 * public and why, who signed which content, and how long they are kept. What a document says is
 * kept outside of events, where it can be erased. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.documents;

import org.jspecify.annotations.NullMarked;
