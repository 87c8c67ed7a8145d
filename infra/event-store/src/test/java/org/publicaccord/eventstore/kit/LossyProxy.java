package org.publicaccord.eventstore.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a driver and a store and loses replies to inserts of commits: the write is done,
 * the connection is cut or falls silent, and nobody hears of it.
 */
final class LossyProxy implements AutoCloseable {

    private final ServerSocket server;
    private final InetAddress address;
    private final int port;
    private final Random die;
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean lossy = true;

    LossyProxy(String host, int port, long seed) throws IOException {
        this.address = InetAddress.getByName(host);
        this.port = port;
        this.die = new Random(seed);
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    int lostReplies() {
        return lost.get();
    }

    void heal() {
        lossy = false;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket target = new Socket(address, port);
                AtomicBoolean loseReply = new AtomicBoolean();
                Thread.ofVirtual().start(() -> requests(client, target, loseReply));
                Thread.ofVirtual().start(() -> replies(client, target, loseReply));
            } catch (IOException e) {
                // Closed, or the store is away: the driver sees a broken connection.
            }
        }
    }

    private void requests(Socket client, Socket target, AtomicBoolean loseReply) {
        pump(
                client,
                target,
                chunk -> {
                    if (lossy && isInsertOfCommits(chunk) && dice() == 0) {
                        loseReply.set(true);
                    }
                    return true;
                });
    }

    private void replies(Socket client, Socket target, AtomicBoolean loseReply) {
        pump(
                target,
                client,
                _ -> {
                    if (!loseReply.get()) {
                        return true;
                    }
                    loseReply.set(false);
                    lost.incrementAndGet();
                    boolean silently = dice() == 0;
                    if (!silently) {
                        throw new UncheckedIOException(new IOException("cut"));
                    }
                    return false;
                });
    }

    private synchronized int dice() {
        return die.nextInt(3);
    }

    private static boolean isInsertOfCommits(byte[] chunk) {
        String text = new String(chunk, StandardCharsets.ISO_8859_1);
        return text.contains("insert\0") && text.contains("commits\0");
    }

    private interface Gate {
        boolean lets(byte[] chunk);
    }

    private static void pump(Socket from, Socket to, Gate gate) {
        byte[] buffer = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                byte[] chunk = Arrays.copyOf(buffer, read);
                if (gate.lets(chunk)) {
                    out.write(chunk);
                    out.flush();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Both sides are closed, as after a broken network.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
