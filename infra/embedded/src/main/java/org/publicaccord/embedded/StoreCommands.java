package org.publicaccord.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers one client's commands, each only when {@link GroupCommit} lets its answer go. */
final class StoreCommands extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(StoreCommands.class);

    /** Commands that surely change nothing; any other counts as a write. */
    private static final Set<String> READS =
            Set.of(
                    "find",
                    "getmore",
                    "count",
                    "distinct",
                    "killcursors",
                    "listcollections",
                    "listindexes",
                    "listdatabases",
                    "collstats",
                    "dbstats",
                    "validate",
                    "hello",
                    "ismaster",
                    "ping",
                    "buildinfo",
                    "serverstatus",
                    "hostinfo",
                    "getlog",
                    "getcmdlineopts",
                    "connectionstatus",
                    "whatsmyuri",
                    "endsessions");

    private static final Set<String> RESHAPES =
            Set.of(
                    "create",
                    "createindexes",
                    "drop",
                    "dropdatabase",
                    "dropindexes",
                    "renamecollection");

    /** MongoDB's own code for a disk that takes no more. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private final MongoBackend backend;
    private final GroupCommit commits;
    private final ChannelGroup clients;
    private final AtomicInteger requests = new AtomicInteger();

    StoreCommands(MongoBackend backend, GroupCommit commits, ChannelGroup clients) {
        this.backend = backend;
        this.commits = commits;
        this.clients = clients;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext client, ClientRequest request) {
        if (request instanceof MongoMessage message) {
            answer(
                    message.getDocument(),
                    () -> backend.handleMessage(message),
                    document -> {
                        MessageHeader header = header(request);
                        send(client, new MongoMessage(client.channel(), header, document));
                    });
        } else if (request instanceof MongoQuery query
                && query.getCollectionName().equals("$cmd")) {
            answer(
                    query.getQuery(),
                    () -> handshake(query),
                    document ->
                            send(client, new MongoReply(header(request), List.of(document), 0)));
        } else {
            throw new UnsupportedOperationException("not a command: " + request);
        }
    }

    /** Drivers greet in the protocol's older form, before they know what the server speaks. */
    private Document handshake(MongoQuery query) {
        Document command = query.getQuery();
        return backend.handleCommand(
                query.getChannel(), query.getDatabaseName(), name(command), command);
    }

    private void answer(Document command, Supplier<Document> work, Consumer<Document> send) {
        String name = name(command).toLowerCase(Locale.ROOT);
        CompletableFuture<Document> durable =
                commits.run(
                        access(name, command),
                        collection(command),
                        forced(command),
                        () -> handled(name, work));
        var _ =
                durable.whenComplete((document, failure) ->
                        send.accept(failure == null ? document : broken(failure)));
    }

    private static void send(ChannelHandlerContext client, Object answer) {
        var _ = client.channel().writeAndFlush(answer);
    }

    private static String name(Document command) {
        return command.keySet().iterator().next();
    }

    private static GroupCommit.Access access(String name, Document command) {
        if (READS.contains(name) || (name.equals("aggregate") && !isStored(command))) {
            return GroupCommit.Access.READ;
        }
        return RESHAPES.contains(name) ? GroupCommit.Access.RESHAPE : GroupCommit.Access.WRITE;
    }

    /** Whether a pipeline ends in a collection. */
    private static boolean isStored(Document aggregate) {
        return !(aggregate.get("pipeline") instanceof Collection<?> stages)
                || stages.stream()
                        .anyMatch(it ->
                                !(it instanceof Document stage)
                                        || stage.containsKey("$out")
                                        || stage.containsKey("$merge"));
    }

    /** The collection that a command names; else it may be about any. */
    private static String collection(Document command) {
        Object named = command.get(name(command));
        Object name = named instanceof String ? named : command.get("collection");
        return name instanceof String it && command.get("$db") instanceof String database
                ? database + "." + it
                : GroupCommit.EVERYWHERE;
    }

    private static boolean forced(Document command) {
        return command.get("writeConcern") instanceof Document concern
                && (Boolean.TRUE.equals(concern.get("j")) || "majority".equals(concern.get("w")));
    }

    private static Document handled(String name, Supplier<Document> work) {
        try {
            return counted(name, work.get());
        } catch (MongoServerException refused) {
            return error(refused);
        } catch (RuntimeException unexpected) {
            log.error("The embedded store could not handle {}", name, unexpected);
            return error(new MongoServerException(String.valueOf(unexpected.getMessage())));
        }
    }

    /** The backend counts every document of an insert, also those it refused. */
    private static Document counted(String name, Document answer) {
        if (name.equals("insert")
                && answer.get("writeErrors") instanceof List<?> errors
                && errors.getFirst() instanceof Document first
                && answer.get("n") instanceof Integer sent) {
            boolean stoppedAtFirst = errors.size() == 1;
            answer.put(
                    "n",
                    stoppedAtFirst && first.get("index") instanceof Integer index
                            ? index
                            : sent - errors.size());
        }
        return answer;
    }

    private static Document error(MongoServerException refused) {
        Document error = new Document("ok", 0);
        error.put("errmsg", refused.getMessageWithoutErrorCode());
        if (refused instanceof MongoServerError coded) {
            error.put("code", coded.getCode());
            error.putIfNotNull("codeName", coded.getCodeName());
        }
        return error;
    }

    private static Document broken(Throwable failure) {
        return new Document("ok", 0)
                .append(
                        "errmsg",
                        "The embedded store can no longer write to its directory; free disk space"
                                + " and start again: "
                                + failure.getMessage())
                .append("code", OUT_OF_DISK_SPACE)
                .append("codeName", "OutOfDiskSpace");
    }

    private MessageHeader header(ClientRequest request) {
        return new MessageHeader(requests.incrementAndGet(), request.getHeader().getRequestID());
    }

    @Override
    public void channelActive(ChannelHandlerContext client) throws Exception {
        clients.add(client.channel());
        super.channelActive(client);
    }

    @Override
    public void channelInactive(ChannelHandlerContext client) throws Exception {
        backend.handleClose(client.channel());
        super.channelInactive(client);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext client, @Nullable Throwable cause) {
        log.debug("closing {}", client.channel(), cause);
        var _ = client.close();
    }
}
