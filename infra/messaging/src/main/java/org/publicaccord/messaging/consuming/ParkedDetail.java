package org.publicaccord.messaging.consuming;

import java.util.List;
import java.util.Map;

/**
 * A parked event with all that it says, for an operator who has to mend it.
 *
 * @param headers as they came, by name; what is no text is shown as well as can be
 * @param data as it came
 * @param decisions about it, the first one first
 */
public record ParkedDetail(
        ParkedEvent event, Map<String, String> headers, String data, List<Decision> decisions) {}
