package org.publicaccord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that a platform keeps its data in, locked while it runs.
 *
 * <p>A marker file tells our folders from others, so that {@code --fresh} never deletes what is not
 * ours.
 */
final class DataDirectory implements AutoCloseable {

    private static final String MARKER = "public-accord.lock";

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Opens the folder and makes it if need be.
     *
     * @param fresh whether to delete what an earlier run left there
     * @throws CannotRun if another platform uses it, or it holds what is not ours
     */
    static DataDirectory open(Path directory, boolean fresh) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            mustBeOurs(root);
            Files.createDirectories(root);
            FileChannel channel = lock(root);
            if (fresh) {
                empty(root);
            }
            Files.deleteIfExists(root.resolve("endpoints.json"));
            return new DataDirectory(root, channel);
        } catch (IOException cause) {
            throw new CannotRun(
                    "the data directory "
                            + root
                            + " cannot be used ("
                            + cause
                            + "); give another with --data DIR.",
                    cause);
        }
    }

    Path root() {
        return root;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A file that appears whole or not at all, readable by its owner only. */
    void publish(String name, byte[] content) {
        try {
            Path draft = root.resolve("." + name + ".draft");
            Files.deleteIfExists(draft);
            OwnerOnly.create(draft);
            Files.write(draft, content);
            Files.move(draft, root.resolve(name), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void mustBeOurs(Path root) throws IOException {
        if (!Files.exists(root) || Files.exists(root.resolve(MARKER))) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new CannotRun(root + " is not a directory; give another with --data DIR.");
        }
        try (Stream<Path> entries = Files.list(root)) {
            if (entries.findAny().isPresent()) {
                throw new CannotRun(
                        root
                                + " holds files that are not Public Accord's; give an empty directory with --data DIR.");
            }
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        root.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new CannotRun(
                    "another Public Accord is running on "
                            + root
                            + "; stop it, or give another directory with --data DIR.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void empty(Path root) throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!file.equals(root.resolve(MARKER))) {
                            Files.delete(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        if (!folder.equals(root)) {
                            Files.delete(folder);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
