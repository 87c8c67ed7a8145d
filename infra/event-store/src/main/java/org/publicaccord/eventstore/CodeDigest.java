package org.publicaccord.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A digest of a class and of every class of this platform that it builds upon, however far away. If
 * any of them is compiled from other source, the digest is another one.
 */
final class CodeDigest {

    /**
     * Names of our classes, wherever a class file has them: in types, descriptors and signatures.
     * It holds them as plain text, and what lies between two texts is no letter.
     */
    private static final Pattern OURS = Pattern.compile("org/publicaccord/[\\w/$]+");

    private final ClassLoader loader;
    private final Map<String, byte[]> digests = new TreeMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    private CodeDigest(ClassLoader loader) {
        this.loader = loader;
    }

    /** The digest, in hexadecimal. */
    static String of(Class<?> root) {
        CodeDigest digest = new CodeDigest(root.getClassLoader());
        digest.ahead.add(root.getName().replace('.', '/'));
        return digest.walk();
    }

    private String walk() {
        while (!ahead.isEmpty()) {
            String name = ahead.remove();
            if (!digests.containsKey(name)) {
                bytes(name).ifPresent(bytes -> take(name, bytes));
            }
        }
        MessageDigest all = CommitHash.sha256();
        digests.forEach((name, digest) -> {
            all.update(name.getBytes(StandardCharsets.UTF_8));
            all.update(digest);
        });
        return HexFormat.of().formatHex(all.digest());
    }

    private void take(String name, byte[] bytes) {
        digests.put(name, CommitHash.sha256().digest(bytes));
        Matcher names = OURS.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (names.find()) {
            ahead.add(names.group());
        }
    }

    /** The class file; empty for what only looks like a class, such as a package. */
    private Optional<byte[]> bytes(String name) {
        try (InputStream file = loader.getResourceAsStream(name + ".class")) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class " + name, e);
        }
    }
}
