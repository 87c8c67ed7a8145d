package org.publicaccord.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** The store's socket on the loopback interface. */
final class StoreListener implements AutoCloseable {

    /** Threads that run commands; they never wait for the disk, only for a copy being taken. */
    private static final int COMMAND_THREADS =
            Math.max(4, Runtime.getRuntime().availableProcessors());

    private static final int BACKLOG = 256;
    private static final int MOST_PORTS = 5;

    private final EventLoopGroup threads;
    private final ChannelGroup clients;
    private final Channel socket;

    private StoreListener(EventLoopGroup threads, ChannelGroup clients, Channel socket) {
        this.threads = threads;
        this.clients = clients;
        this.socket = socket;
    }

    /**
     * Listens at the first port that is free when it is taken: between being chosen and that,
     * another process may have taken it.
     *
     * @param ports chooses a port, and after that another
     * @throws EmbeddedFailure when {@value #MOST_PORTS} were taken meanwhile
     */
    static StoreListener bind(IntSupplier ports, MongoBackend backend, GroupCommit commits) {
        EventLoopGroup threads =
                new MultiThreadIoEventLoopGroup(
                        COMMAND_THREADS,
                        new DefaultThreadFactory("store", true),
                        NioIoHandler.newFactory());
        ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
        ServerBootstrap server =
                new ServerBootstrap()
                        .group(threads)
                        .channel(NioServerSocketChannel.class)
                        .option(ChannelOption.SO_BACKLOG, BACKLOG)
                        .childOption(ChannelOption.TCP_NODELAY, true)
                        .childHandler(pipeline(backend, commits, clients));
        try {
            return new StoreListener(threads, clients, bound(server, ports));
        } catch (RuntimeException failed) {
            stop(threads);
            throw failed;
        }
    }

    private static Channel bound(ServerBootstrap server, IntSupplier ports) {
        Throwable taken = null;
        for (int tried = 0; tried < MOST_PORTS; tried++) {
            ChannelFuture bound =
                    server.bind(Ports.LOOPBACK, ports.getAsInt()).awaitUninterruptibly();
            if (bound.isSuccess()) {
                return bound.channel();
            }
            taken = bound.cause();
        }
        throw new EmbeddedFailure(
                "Other programs took each port that the store chose; start again.", taken);
    }

    /** Where it listens. */
    int port() {
        return ((InetSocketAddress) socket.localAddress()).getPort();
    }

    private static ChannelInitializer<SocketChannel> pipeline(
            MongoBackend backend, GroupCommit commits, ChannelGroup clients) {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(SocketChannel client) {
                client.pipeline()
                        .addLast(new MongoWireReplyEncoder())
                        .addLast(new MongoWireMessageEncoder())
                        .addLast(new MongoWireProtocolHandler())
                        .addLast(new StoreCommands(backend, commits, clients));
            }
        };
    }

    private static void stop(EventLoopGroup threads) {
        threads.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }

    @Override
    public void close() {
        socket.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        stop(threads);
    }
}
