/**
 * The broker and the store that {@code run} keeps inside its own process, so that a machine needs
 * only a JDK.
 *
 * <p>{@link org.publicaccord.embedded.EmbeddedBroker} is Apache Kafka itself. {@link
 * org.publicaccord.embedded.EmbeddedStore} is mongo-java-server over H2's MVStore, changed in what
 * matters to us:
 *
 * <ul>
 *   <li>An answer leaves only when what it says is in the file, so a killed process loses nothing
 *       it acknowledged. Writers that wait at the same time share one commit.
 *   <li>A read is answered only when what it saw is in the file, as with MongoDB's majority reads.
 *   <li>Write concern {@code majority} or {@code j: true} also forces the file through the caches
 *       of the operating system, against power cuts; other writes are forced within about a second.
 *   <li>A document and its index entries are committed together; indexes are made while nothing is
 *       written.
 *   <li>Stored documents never change in place, so {@code findOneAndUpdate} returning the document
 *       AFTER the update is right under concurrency.
 *   <li>Every index serves: equality on the whole key of a unique index, also among further
 *       conditions, and {@code $in} on one of one field; for others the first fields equal, the one
 *       after them between values or beginning with letters, and sorting by what follows. So does
 *       the order of {@code _id}. Counts look at an index alone where that tells them.
 *   <li>What a query finds is read as its client takes it, at most some 16 MiB an answer: no
 *       collection has to fit in memory, unless it is sorted by what no index orders.
 *   <li>An ordered {@code insertMany} reports how many documents it inserted before a duplicate.
 *   <li>Indexes that are not unique have a file of their own, which no answer waits for, and which
 *       outlasts a clean stop: neither memory nor a start grows with them.
 *   <li>Both files are kept in proportion to what they hold: compacted a step at a time while they
 *       are bloated, and written anew at a clean stop if they still are.
 * </ul>
 *
 * <p>What the store must not be asked, since it is missing or silently wrong:
 *
 * <ul>
 *   <li>Sessions, transactions and retryable writes; unacknowledged writes (w: 0) close the
 *       connection.
 *   <li>Change streams; tailable cursors; capped collections.
 *   <li>TTL and partial indexes, collation, {@code $jsonSchema}, views: accepted and ignored.
 *   <li>Other queries fast: ranges and sorts by a unique index's fields, {@code $or}, and
 *       aggregations that do more than count read the whole collection. An index that is not unique
 *       is made by the first query that it serves, which reads the whole collection, while all
 *       writers wait; and again by the first after a kill. Of a document with a list each item is a
 *       place to keep: many thousand documents with lists of words are written slowly from then on.
 *   <li>An ordered {@code bulkWrite} of several updates or deletes that must stop at the first
 *       error.
 *   <li>{@code renameCollection}; update pipelines; the client's {@code bulkWrite}; {@code $set},
 *       {@code $unionWith}, {@code $setWindowFields}, {@code $replaceWith}, {@code $switch} and
 *       {@code $dateTrunc} in aggregations; {@code $text}.
 *   <li>More than one document's worth of atomicity: a batch is committed to disk as a whole, but
 *       its readers may see a part of it before.
 * </ul>
 *
 * <p>Logs go to slf4j. The broker says much at INFO; programs that embed it set the loggers {@code
 * kafka}, {@code org.apache.kafka}, {@code state.change.logger} and {@code de.bwaldvogel} to WARN.
 */
@NullMarked
package org.publicaccord.embedded;

import org.jspecify.annotations.NullMarked;
