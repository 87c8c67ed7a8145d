package org.publicaccord.platform;

/** Where {@code ./run} enters. */
public final class PlatformApplication {

    private PlatformApplication() {}

    public static void main(String[] arguments) {
        System.exit(RunCommand.execute(arguments));
    }
}
