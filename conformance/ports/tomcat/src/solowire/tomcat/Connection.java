package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.websocket.DecodeException;
import jakarta.websocket.Session;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;

/** One WebSocket from its upgrade to the end of its TCP, and the session on it from welcome to fence. */
class Connection {
    private enum State {
        UPGRADED, CLAIMING, EFFECTIVE, FENCED
    }

    final Server server;
    final Session session;
    private final Transport transport;
    private final Outbox outbox;
    private final Closing closing;
    private final RateLimit messages;
    private final Calls calls;
    /** What runs at the fence. */
    private final List<Runnable> teardownSteps = new CopyOnWriteArrayList<>();

    final SessionTimers timers;

    /** Changes under the lock of the slots; checked for each message when it is processed. */
    private volatile State state = State.UPGRADED;
    private volatile Hello hello;
    private volatile Liveness liveness;
    private volatile Welcome welcome;
    /** Whether the welcome was handed to the transport before the session's end. */
    private boolean welcomeSent;
    private boolean pending;
    private Future<?> helloDeadline;

    Connection(Server server, Session session) {
        this.server = server;
        this.session = session;
        Parameters parameters = server.protocol.parameters;
        transport = new Transport(session);
        outbox = server.newOutbox(this, session.getBasicRemote());
        closing = new Closing(server, session, transport, outbox, () -> server.connections.remove(this));
        timers = new SessionTimers(server.scheduler, error -> end(codes().internalError));
        messages = new RateLimit(parameters.messagesMax, parameters.messagesWindowMs);
        calls = new Calls(this, server.methods, parameters.maxPendingRequests);
    }

    /** The connection of a session; null while it is being opened. */
    static Connection of(Session session) {
        return (Connection) session.getUserProperties().get(Connection.class.getName());
    }

    /** The upgrade is done. */
    void open() {
        session.getUserProperties().put(Connection.class.getName(), this);
        server.connections.add(this);
        transport.setTimeouts(server.protocol.parameters.closeTimeoutMs);
        boolean admitted = server.pendingSockets.enter(transport.remoteAddress());
        pending = true;
        onFence(timers::cancel);
        onFence(this::leavePending);
        helloDeadline = timers.after(server.protocol.parameters.helloTimeoutMs, this::withoutHello);
        if (session.getNegotiatedSubprotocol().isEmpty()) {
            refuse(codes().unsupportedVersion, 0);
        } else if (server.slots.isDraining()) {
            refuse(codes().draining, server.slots.retryAfterDrainMs());
        } else if (!admitted) {
            refuse(codes().tryAgainLater, 0);
        }
    }

    void receive(Message message) {
        if (isEffective()) {
            receiveEffective(message);
        } else if (state != State.FENCED) {
            receiveEarly(message);
        }
    }

    /** The header of a frame with so many bytes has come. */
    void announced(long bytes) {
        if (bytes > server.protocol.parameters.maxMessageBytes) {
            end(codes().messageTooBig);
        }
    }

    /** Makes it the effective session of its identity; called under the lock of the slots, which hold it already. */
    void welcome(long epoch, Welcome.Fenced tookOver) {
        Liveness.Terms terms = server.protocol.parameters.heartbeat(hello.wish());
        liveness = server.newLiveness(this, terms);
        onFence(() -> server.slots.presence.forget(this));
        leavePending();
        welcome = new Welcome(server.newSessionId(), epoch, terms, tookOver);
        state = State.EFFECTIVE;
        send(welcome.message(hello, server.protocol, server.methods.capabilities(clientId())));
        liveness.start();
    }

    void end(CloseCode why) {
        end(why, 0);
    }

    /**
     * The one teardown, from whichever path: fences the session and releases what it has, says bye and Close, ends TCP
     * by closeTimeoutMs. Later calls do nothing. Returns at once.
     *
     * @param retryAfterMs hint for the bye, in ms; 0 for none
     */
    void end(CloseCode why, long retryAfterMs) {
        synchronized (server.slots) {
            if (fence(why.name())) {
                welcomeSent = closing.start(why, retryAfterMs);
            }
        }
    }

    /** {@code @OnError} for everything but a broken transport. */
    void failed(Throwable error) {
        end(error instanceof DecodeException ? codes().protocolViolation : codes().internalError);
    }

    /** The transport has ended, or the container has closed it by itself. */
    void transportEnded(String cause) {
        if (fence(cause)) {
            outbox.abort();
            server.connections.remove(this);
        }
    }

    /** The client's FIN or RST came without a Close: no Close answers it, TCP ends. */
    void dropped() {
        transportEnded("transport-lost");
        transport.end();
    }

    /** Adds a step to the teardown; must be called before the fence. */
    void onFence(Runnable step) {
        teardownSteps.add(step);
    }

    /** Runs an effect only if the session is in the slot while it happens (SW-TAKEOVER-9). */
    void commit(Runnable effect) {
        synchronized (server.slots) {
            if (isEffective()) {
                effect.run();
            }
        }
    }

    void send(ObjectNode message) {
        offer(Json.write(message));
    }

    /** Answers a request of this session. */
    void respond(ObjectNode response) {
        send(response);
    }

    /** @return whether the event was handed to this session */
    boolean push(String topic, JsonNode data) {
        return offer(Json.write(Json.message("event").put("topic", topic).set("data", data)));
    }

    /** Does something when all that was sent has been handed to the transport. */
    void afterSending(Runnable action) {
        outbox.then(action);
    }

    /**
     * What a newcomer that fenced this session has taken over: this one, or, if its welcome had not even been sent, the
     * one that this one had (SW-TAKEOVER-6).
     */
    Welcome.Fenced fenced() {
        return welcomeSent
                ? new Welcome.Fenced(welcome.sessionId(), welcome.epoch(), hello.instanceId())
                : welcome.tookOver();
    }

    boolean isEffective() {
        return state == State.EFFECTIVE;
    }

    boolean isWelcomed() {
        return welcome != null;
    }

    boolean isClaiming() {
        return state == State.CLAIMING;
    }

    boolean isClosed() {
        return transport.isClosed();
    }

    CloseCodes codes() {
        return server.protocol.codes;
    }

    Hello hello() {
        return hello;
    }

    /** Null before the hello. */
    String clientId() {
        return hello == null ? null : hello.clientId();
    }

    long epoch() {
        return welcome.epoch();
    }

    private void receiveEarly(Message message) {
        boolean isHello = message.kind() == Message.Kind.KNOWN && message.type().equals("hello");
        synchronized (server.slots) {
            if (isHello && state == State.UPGRADED) {
                state = State.CLAIMING;
                hello = Hello.of(message.body(), server.nextHello());
                helloDeadline.cancel(false);
                // Whatever came together with the hello is seen before the claim, and ends it (SW-HANDSHAKE-9).
                transport.afterCurrentRead(server.workersOf(this), () -> server.slots.claim(this));
                return;
            }
        }
        end(message.kind() == Message.Kind.TOO_BIG ? codes().messageTooBig : codes().protocolViolation);
    }

    private void receiveEffective(Message message) {
        long waitMs = messages.take();
        if (waitMs > 0) {
            end(codes().rateLimited, waitMs);
            return;
        }
        switch (message.kind()) {
            case TOO_BIG:
                end(codes().messageTooBig);
                break;
            case UNKNOWN:
                send(unknownType(message.type()));
                break;
            default:
                receiveKnown(message.type(), message.body());
        }
    }

    private void receiveKnown(String type, JsonNode body) {
        switch (type) {
            case "heartbeat":
                liveness.alive();
                send(Json.message("heartbeatAck").put("n", body.path("n").asLong()));
                break;
            case "heartbeatAck":
                liveness.acknowledged(body.path("n").asLong());
                break;
            case "request":
                liveness.alive();
                calls.receive(body);
                break;
            default:
                end(codes().protocolViolation);
        }
    }

    /** Runs each step, whatever the others throw (SW-TEARDOWN-4). */
    void release(List<Runnable> steps) {
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                // The other steps still run.
            }
        }
    }

    private boolean offer(String text) {
        if (!isEffective()) {
            return false;
        }
        boolean queued = outbox.send(text);
        if (!queued) {
            end(codes().slowConsumer);
        }
        return queued;
    }

    /** Ends the connection while Tomcat is still opening it: it must not be closed before it is registered. */
    private void refuse(CloseCode why, long retryAfterMs) {
        if (fence(why.name())) {
            transport.afterCurrentRead(server.workers, () -> closing.start(why, retryAfterMs));
        }
    }

    /** A deadline that is cancelled can be running already, and wait for the lock. */
    private void withoutHello() {
        synchronized (server.slots) {
            if (state == State.UPGRADED) {
                end(codes().helloTimeout);
            }
        }
    }

    private boolean fence(String cause) {
        synchronized (server.slots) {
            if (state == State.FENCED) {
                return false;
            }
            if (state == State.EFFECTIVE) {
                onFence(() -> server.slots.leave(this, cause));
            }
            state = State.FENCED;
            release(teardownSteps);
            return true;
        }
    }

    /** At the welcome or at the fence, whichever comes first. */
    private void leavePending() {
        if (pending) {
            pending = false;
            server.pendingSockets.leave(transport.remoteAddress());
        }
    }

    private static ObjectNode unknownType(String type) {
        int length = type.codePointCount(0, type.length());
        return Json.message("error")
                .put("code", "unknown-type")
                .put("message", "This server knows no message of this type.")
                .put("ref", length <= 64 ? type : type.substring(0, type.offsetByCodePoints(0, 64)));
    }
}
