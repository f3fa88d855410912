import com.fasterxml.jackson.databind.JsonNode;
import dev.solowire.protocol.*;
import java.net.URI;
import java.net.http.*;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** A complete Solowire client for Java 17: one loop dials, listens and waits. Each rule is named at its line. */
public final class SolowireClient {
    /** FIN, RST, a failed dial (RFC 6455 §7.1.5). */
    private static final int NO_CLOSE = 1006;
    private static final Object CLOSE = new Object();
    /** After so many ends of one kind in a row it stops (SW-CLIENT-10, 15, 16, 17). */
    private static final Map<Reconnect, Integer> STOP_AT = Map.of(Reconnect.BACKOFF, Integer.MAX_VALUE,
            Reconnect.CAPPED, 3, Reconnect.FRESH_CREDENTIAL, 2, Reconnect.NEW_INSTANCE, 2, Reconnect.NEVER, 1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private final String clientId;
    /** Called before each dial; true: the last one has expired. Null: no credentials. */
    public Function<Boolean, Credentials> credentials = fresh -> null;
    public Consumer<WelcomeMessage> onOnline = welcome -> {};
    /** A connection has ended with this code, which tells a takeover from a lost network (SW-CLIENT-25). */
    public IntConsumer onEnded = code -> {};
    public Consumer<EventMessage> onEvent = event -> {};
    /** Longest wait before the first retry, and before any; for a connection, and for a welcome; in ms. */
    public long firstBackoffMs = 500, longestBackoffMs = 30_000;
    public long welcomeTimeoutMs = Parameter.WELCOME_TIMEOUT_MS.defaultValue();
    /** A number from 0 to 1. */
    public DoubleSupplier random = Math::random;

    private volatile Connection current;
    private volatile boolean closed;
    private String instanceId = newInstanceId();
    private long attempt, requests, retryAfterMs;
    public SolowireClient(URI url, String clientId) { this.url = url; this.clientId = clientId; }

    /** Stays connected until it is told to stop; returns the code of that end, 1000 after close. Run it once. */
    public int run() throws InterruptedException { // one loop: one dial or connection at a time (SW-CLIENT-1)
        int retries = 0, row = 0; // ends of one kind in a row
        Reconnect last = Reconnect.BACKOFF;
        while (true) {
            Connection connection = new Connection();
            current = connection;
            int code = connect(connection, last == Reconnect.FRESH_CREDENTIAL && row > 0);
            connection.fail(); // SW-CLIENT-22
            if (closed) return CloseCode.NORMAL.code(); // SW-CLIENT-11
            if (connection.lasted()) row = retries = 0; // SW-CLIENT-14
            Reconnect rule = CloseCode.reconnectRule(code);
            row = rule == last ? row + 1 : 1;
            last = rule;
            onEnded.accept(code);
            if (row >= STOP_AT.get(rule)) return code;
            if (rule == Reconnect.NEW_INSTANCE) { instanceId = newInstanceId(); attempt = 0; }
            double cap = Math.min(longestBackoffMs, firstBackoffMs * Math.pow(2, retries++));
            double waitMs = retryAfterMs + (rule == Reconnect.CAPPED ? longestBackoffMs : random.getAsDouble() * cap); // SW-CLIENT-12, 13
            connection.closing.await((long) Math.ceil(waitMs), TimeUnit.MILLISECONDS);
        }
    }

    /** Ends the session; run returns. */
    public void close() {
        closed = true;
        Connection connection = current;
        if (connection == null) return;
        connection.closing.countDown();
        connection.inbox.add(CLOSE);
    }

    /** Calls the application. Fails if offline, beyond a limit, refused, or when the session ends first. */
    public synchronized CompletableFuture<JsonNode> request(String method, JsonNode params) {
        Connection connection = current;
        if (connection == null || connection.welcome == null) return CompletableFuture.failedFuture(new IllegalStateException("offline"));
        return connection.request(new RequestMessage().id(String.valueOf(++requests)).method(method).params(params)); // SW-CLIENT-23
    }

    /** One connection from its dial to its end; returns the code of that end. */
    private int connect(Connection connection, boolean fresh) throws InterruptedException {
        retryAfterMs = 0;
        try {
            Credentials shown = credentials.apply(fresh);
            if (closed) return CloseCode.NORMAL.code();
            CompletableFuture<WebSocket> dial = http.newWebSocketBuilder().subprotocols(ProtocolInfo.SUBPROTOCOL)
                    .connectTimeout(Duration.ofMillis(welcomeTimeoutMs)).buildAsync(url, connection);
            try {
                connection.socket = dial.get(welcomeTimeoutMs, TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                dial.thenAccept(WebSocket::abort); // a late success is closed unused (SW-CLIENT-2)
                return CloseCode.HEARTBEAT_TIMEOUT.code();
            }
            if (!closed) connection.send(new HelloMessage().version(ProtocolInfo.VERSION).clientId(clientId).instanceId(instanceId)
                    .attempt(++attempt).credentials(shown)); // SW-CLIENT-4
            while (true) {
                long patience = connection.welcome == null ? welcomeTimeoutMs : connection.welcome.heartbeat().deadAfterMs();
                Object arrived = connection.inbox.poll(patience, TimeUnit.MILLISECONDS);
                if (arrived == null || arrived == CLOSE) { // SW-CLIENT-18, 19, 20
                    int code = (arrived == CLOSE ? CloseCode.NORMAL : CloseCode.HEARTBEAT_TIMEOUT).code();
                    connection.letGo(() -> connection.socket.sendClose(code, ""));
                    return code;
                }
                if (arrived instanceof Integer code) return code;
                Message message = read((String) arrived);
                if (message instanceof WelcomeMessage welcome) { connection.begin(welcome); onOnline.accept(welcome); }
                if (message instanceof HeartbeatMessage heartbeat) connection.send(new HeartbeatAckMessage().n(heartbeat.n())); // SW-CLIENT-6
                if (message instanceof ResponseMessage response) connection.answer(response);
                if (message instanceof EventMessage event) onEvent.accept(event);
                if (!(message instanceof ByeMessage bye)) continue;
                retryAfterMs = bye.retryAfterMs() == null ? 0 : bye.retryAfterMs();
                connection.letGo(() -> {}); // no Close before the server's (SW-CLIENT-8)
                return (int) bye.code(); // the truth, whatever follows (SW-CLIENT-9)
            }
        } catch (ExecutionException | RuntimeException lost) {
            if (connection.socket != null) connection.socket.abort();
            return NO_CLOSE;
        }
    }

    private static Message read(String text) {
        try { return Message.parse(text).orElse(null); } catch (ProtocolException unreadable) { return null; } // ignored (SW-CLIENT-21)
    }

    /** 128 random bits, never stored (SW-CLIENT-5). */
    private static String newInstanceId() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** One connection and what belongs to it. The JDK answers the server's Close when onClose returns (SW-CLIENT-8). */
    private final class Connection implements WebSocket.Listener {
        final BlockingQueue<Object> inbox = new LinkedBlockingQueue<>(); // texts, the code of the end, CLOSE
        final CountDownLatch closing = new CountDownLatch(1);
        volatile WebSocket socket;
        volatile WelcomeMessage welcome;
        private final Map<String, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
        private final Deque<Long> sent = new ArrayDeque<>(); // when, in ms of its age
        private final StringBuilder text = new StringBuilder();
        private final long began = System.nanoTime();
        private long effectiveSince;
        private boolean over;
        private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
        long ageMs() { return (System.nanoTime() - began) / 1_000_000; }
        void begin(WelcomeMessage message) { effectiveSince = ageMs(); welcome = message; }
        boolean lasted() { return welcome != null && ageMs() - effectiveSince >= welcome.heartbeat().deadAfterMs(); }
        @Override public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) inbox.add(text.toString());
            if (last) text.setLength(0);
            from.request(1);
            return null;
        }
        @Override public CompletionStage<?> onClose(WebSocket from, int code, String reason) { return end(code); }
        @Override public void onError(WebSocket from, Throwable error) { end(NO_CLOSE); }
        private synchronized CompletionStage<?> end(int code) { over = true; inbox.add(code); return null; }
        /** Sends when what was sent before is out; nothing after the end (SW-CLIENT-7). */
        synchronized void send(Message message) {
            if (over) return;
            sent.add(ageMs());
            sending = sending.thenCompose(before -> socket.sendText(message.toJson(), true));
        }
        /** Sends nothing more but a Close, waits for nothing, and cuts off what has not ended by closeTimeoutMs. */
        synchronized void letGo(Runnable close) {
            over = true;
            sending.whenComplete((out, failed) -> close.run());
            Long limit = welcome == null ? null : welcome.limits().closeTimeoutMs();
            long ms = limit == null ? Parameter.CLOSE_TIMEOUT_MS.defaultValue() : limit;
            CompletableFuture.delayedExecutor(ms, TimeUnit.MILLISECONDS).execute(socket::abort);
        }
        synchronized CompletableFuture<JsonNode> request(RequestMessage request) { // SW-CLIENT-24
            Limits limits = welcome.limits();
            long max = limits.messages() == null ? Parameter.MESSAGES_MAX.defaultValue() : limits.messages().max();
            long windowMs = limits.messages() == null ? Parameter.MESSAGES_WINDOW_MS.defaultValue() : limits.messages().windowMs();
            long unanswered = limits.maxPendingRequests() == null ? Parameter.MAX_PENDING_REQUESTS.defaultValue() : limits.maxPendingRequests();
            while (!sent.isEmpty() && sent.peek() <= ageMs() - windowMs) sent.remove();
            if (over) return CompletableFuture.failedFuture(new IllegalStateException("the session ended"));
            if (sent.size() >= max - windowMs / welcome.heartbeat().intervalMs() - 2 || pending.size() >= unanswered
                    || request.toJson().getBytes(StandardCharsets.UTF_8).length > limits.maxMessageBytes())
                return CompletableFuture.failedFuture(new IllegalStateException("beyond a limit of the server"));
            CompletableFuture<JsonNode> answer = new CompletableFuture<>();
            pending.put(request.id(), answer);
            send(request);
            return answer;
        }
        void answer(ResponseMessage response) {
            CompletableFuture<JsonNode> answer = pending.remove(response.id());
            if (answer == null) return;
            if (response.error() == null) answer.complete(response.result());
            else answer.completeExceptionally(new IllegalStateException(response.error().code()));
        }
        synchronized void fail() {
            over = true;
            for (CompletableFuture<JsonNode> answer : pending.values()) answer.completeExceptionally(new CancellationException("the session ended"));
        }
    }
}
