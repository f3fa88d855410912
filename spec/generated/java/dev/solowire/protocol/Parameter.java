// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

/** The numbers that a deployment may choose. */
public enum Parameter {
    /** From the end of the upgrade to a complete hello. */
    HELLO_TIMEOUT_MS("helloTimeoutMs", "ms", 10000L, 500L, 200L, 60000L),
    /** From a hello to its welcome or its refusal, verification of the credential included. */
    WELCOME_TIMEOUT_MS("welcomeTimeoutMs", "ms", 10000L, 1000L, 200L, 60000L),
    /** What fencing an old session may add to a welcome; running handlers are waited for at most this long. */
    TAKEOVER_TIMEOUT_MS("takeoverTimeoutMs", "ms", 2000L, 300L, 100L, 30000L),
    /** Time between two heartbeats of the server. */
    INTERVAL_MS("intervalMs", "ms", 10000L, 200L, 100L, 60000L),
    /** D, the silence after which a peer counts as dead. */
    DEAD_AFTER_MS("deadAfterMs", "ms", 25000L, 500L, 300L, 180000L),
    /** From a heartbeat to its acknowledgement. */
    ACK_TIMEOUT_MS("ackTimeoutMs", "ms", 5000L, 300L, 100L, 60000L),
    /** From the server's Close to the end of TCP, whatever the peer does. */
    CLOSE_TIMEOUT_MS("closeTimeoutMs", "ms", 5000L, 500L, 100L, 60000L),
    /** From a FIN or RST of the client to the release of its session. */
    DROP_DETECT_MS("dropDetectMs", "ms", 2000L, 300L, 50L, 30000L),
    /** From the start of a drain to the end of the last connection. */
    DRAIN_MS("drainMs", "ms", 10000L, 1000L, 100L, 300000L),
    /** Whatever happened before, an identity that dials is welcomed within this time. */
    RECONNECT_WITHIN_MS("reconnectWithinMs", "ms", 5000L, 800L, 100L, 60000L),
    /** Longest delay that a teardown, however stuck, may cause to another identity's session. */
    BYSTANDER_MAX_MS("bystanderMaxMs", "ms", 1000L, 250L, 50L, 10000L),
    /** Largest message the server takes, after inflation. */
    MAX_MESSAGE_BYTES("maxMessageBytes", "bytes", 65536L, 65536L, 1024L, 16777216L),
    /** What the server keeps for a slow reader before it closes with slow-consumer. */
    MAX_QUEUE_BYTES("maxQueueBytes", "bytes", 1048576L, 1048576L, 4096L, 268435456L),
    /** Requests of one session that may be unanswered at once; one more gets too-many-requests. */
    MAX_PENDING_REQUESTS("maxPendingRequests", "count", 64L, 64L, 1L, 100000L),
    /** Sockets of one source that may be open without a welcome; one more is refused or ended. */
    MAX_PENDING_SOCKETS("maxPendingSockets", "count", 256L, 256L, 8L, 100000L),
    /** Messages of one session in messagesWindowMs; one more ends it with rate-limited. Pings and Pongs count, too, also before the hello. */
    MESSAGES_MAX("messagesMax", "count", 1000L, 2000L, 1L, 1000000000L),
    /** Window of messagesMax; it slides. */
    MESSAGES_WINDOW_MS("messagesWindowMs", "ms", 10000L, 1000L, 1L, 3600000L),
    /** Takeovers of one identity in takeoversWindowMs; the newcomer beyond gets rate-limited and a hint. A redial counts as one, whoever ended the session before. */
    TAKEOVERS_MAX("takeoversMax", "count", 10L, 20L, 1L, 1000000000L),
    /** Window of takeoversMax, which slides; also the longest retryAfterMs that this limit may ask for. */
    TAKEOVERS_WINDOW_MS("takeoversWindowMs", "ms", 60000L, 1000L, 1L, 3600000L);

    private final String field;
    private final String unit;
    private final long defaultValue;
    private final long shortValue;
    private final long min;
    private final long max;

    Parameter(String field, String unit, long defaultValue, long shortValue, long min, long max) {
        this.field = field;
        this.unit = unit;
        this.defaultValue = defaultValue;
        this.shortValue = shortValue;
        this.min = min;
        this.max = max;
    }

    /** The name in the document. */
    public String field() {
        return field;
    }

    /** ms, bytes or count. */
    public String unit() {
        return unit;
    }

    /** What holds where nothing is announced. */
    public long defaultValue() {
        return defaultValue;
    }

    /** The value of the short timings, for conformance runs. */
    public long shortValue() {
        return shortValue;
    }

    public long min() {
        return min;
    }

    public long max() {
        return max;
    }
}
