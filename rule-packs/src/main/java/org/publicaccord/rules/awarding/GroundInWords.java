package org.publicaccord.rules.awarding;

import java.util.List;
import org.publicaccord.rules.Basis;

/**
 * A ground, as people choose it.
 *
 * @param words its name
 * @param conditions what an officer states to rely on it, a sentence each
 */
public record GroundInWords(
        DirectAwardGround ground, String words, List<String> conditions, Basis basis) {

    public GroundInWords {
        conditions = List.copyOf(conditions);
    }
}
