package org.publicaccord.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The embedded broker or store cannot start or go on. The message is one sentence for the person at
 * the terminal: what is wrong and what to do about it.
 */
public final class EmbeddedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedFailure(String sentence) {
        super(sentence);
    }

    EmbeddedFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
