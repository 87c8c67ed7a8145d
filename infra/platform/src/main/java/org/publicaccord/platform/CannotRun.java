package org.publicaccord.platform;

/** Why the platform cannot start, in one sentence that says what to do. */
final class CannotRun extends RuntimeException {

    CannotRun(String sentence) {
        super(sentence);
    }

    CannotRun(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
