package org.publicaccord.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A directory that one process holds at a time. The lock belongs to the operating system, so it is
 * gone when its holder is killed; the file that carries it stays.
 */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Creates the directory where it is missing and takes its lock, or says why it cannot. */
    static DataDirectory hold(Path directory) {
        try {
            Path path = Files.createDirectories(directory.toAbsolutePath().normalize());
            return hold(path, path.resolve("in-use.lock"));
        } catch (IOException unusable) {
            throw new EmbeddedFailure(
                    "The data directory "
                            + directory
                            + " cannot be used ("
                            + unusable
                            + "); choose one that you may write to.",
                    unusable);
        }
    }

    private static DataDirectory hold(Path path, Path lock) throws IOException {
        FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new EmbeddedFailure(
                    "The data directory "
                            + path
                            + " is in use by another process; stop that one or choose another"
                            + " directory.");
        }
        return new DataDirectory(path, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** What {@link #remember} wrote last under this name. */
    Optional<String> recall(String name) {
        Path file = path.resolve(name);
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the whole file or leaves the earlier one: a kill in between must not leave half. */
    void remember(String name, String content) {
        Path draft = path.resolve(name + ".draft");
        try {
            Files.writeString(draft, content + "\n");
            Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new EmbeddedFailure(
                    "The data directory " + path + " cannot be written to: " + unwritable,
                    unwritable);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
