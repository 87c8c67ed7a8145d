package org.publicaccord.messaging.consuming;

import java.util.function.UnaryOperator;
import org.bson.Document;

/**
 * What one event means for one row.
 *
 * @param row the row's id; it need not exist
 * @param stream the event's stream
 * @param sequence the event's place in it
 * @param change the row as it was (only its {@code _id} if it is new) to the row as it shall be;
 *     may be called again when another writer was faster
 */
public record RowChange(String row, String stream, long sequence, UnaryOperator<Document> change) {}
