package org.publicaccord.platform.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret in a file that only its owner can read, where the file system knows owners. */
final class KeptSecret {

    private KeptSecret() {}

    /** What the file keeps; if there is none yet, it is made and kept. */
    static String in(Path file, Supplier<String> first) {
        try {
            if (Files.exists(file)) {
                return Files.readString(file);
            }
            var secret = first.get();
            Files.createDirectories(file.toAbsolutePath().getParent());
            // Renamed into place when complete: a process that dies here leaves no half secret.
            var whole =
                    Files.createTempFile(file.toAbsolutePath().getParent(), ".new", "", owner());
            Files.writeString(whole, secret);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the sign-in's secrets cannot be kept in " + file + ": " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] owner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
