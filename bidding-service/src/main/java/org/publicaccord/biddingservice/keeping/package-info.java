/**
 * What is kept beside the events, erasable: tenders as they were received, and their attachments.
 * They are private, and in plain text until tenders are sealed at the edge.
 */
@NullMarked
package org.publicaccord.biddingservice.keeping;

import org.jspecify.annotations.NullMarked;
