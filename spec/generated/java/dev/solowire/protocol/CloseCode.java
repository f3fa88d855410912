// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import java.util.Optional;

/** Why a connection ended. */
public enum CloseCode {
    /** The end that the client asked for. A client that receives it unasked reconnects. */
    NORMAL(1000, "normal", Reconnect.BACKOFF),
    /** The server goes away without a drain. */
    GOING_AWAY(1001, "going-away", Reconnect.BACKOFF),
    /** A frame broke RFC 6455. */
    FRAMING_ERROR(1002, "framing-error", Reconnect.CAPPED),
    /** A binary message arrived; the protocol has only text. */
    BINARY_NOT_SUPPORTED(1003, "binary-not-supported", Reconnect.CAPPED),
    /** A text message was not UTF-8. */
    INVALID_UTF8(1007, "invalid-utf8", Reconnect.CAPPED),
    /** A message was larger than maxMessageBytes. */
    MESSAGE_TOO_BIG(1009, "message-too-big", Reconnect.CAPPED),
    /** The server failed outside of a message or no longer knows the session. */
    INTERNAL_ERROR(1011, "internal-error", Reconnect.BACKOFF),
    /** The server restarts without a drain. */
    SERVICE_RESTART(1012, "service-restart", Reconnect.BACKOFF),
    /** The server is overloaded or cannot verify credentials now. */
    TRY_AGAIN_LATER(1013, "try-again-later", Reconnect.BACKOFF),
    /** Nothing was heard for deadAfterMs. */
    HEARTBEAT_TIMEOUT(4001, "heartbeat-timeout", Reconnect.BACKOFF),
    /** No hello arrived within helloTimeoutMs. */
    HELLO_TIMEOUT(4002, "hello-timeout", Reconnect.BACKOFF),
    /** The client did not read what was sent to it. */
    SLOW_CONSUMER(4003, "slow-consumer", Reconnect.BACKOFF),
    /** Several nodes only: the node of the old session could not prove that it is fenced. */
    TAKEOVER_UNPROVEN(4004, "takeover-unproven", Reconnect.BACKOFF),
    /** The server drains before it stops. */
    DRAINING(4005, "draining", Reconnect.BACKOFF),
    /** The credential of the session has expired or was revoked. */
    CREDENTIAL_EXPIRED(4006, "credential-expired", Reconnect.FRESH_CREDENTIAL),
    /** Too many messages or takeovers; retryAfterMs says when to come back. */
    RATE_LIMITED(4029, "rate-limited", Reconnect.BACKOFF),
    /** Another instance of this identity has connected. */
    SESSION_TAKEN_OVER(4500, "session-taken-over", Reconnect.NEVER),
    /** The credential is missing or wrong. */
    AUTHENTICATION_FAILED(4501, "authentication-failed", Reconnect.NEVER),
    /** The credential is good but not for this clientId. */
    IDENTITY_NOT_ALLOWED(4502, "identity-not-allowed", Reconnect.NEVER),
    /** A message broke its schema or came where it may not. */
    PROTOCOL_VIOLATION(4503, "protocol-violation", Reconnect.NEVER),
    /** There is no protocol version that both speak. */
    UNSUPPORTED_VERSION(4504, "unsupported-version", Reconnect.NEVER),
    /** An operator ended the session. */
    KICKED(4505, "kicked", Reconnect.NEVER),
    /** A newer dial of the same instance is already known. */
    STALE_ATTEMPT(4507, "stale-attempt", Reconnect.NEW_INSTANCE),
    /** A newer dial of the same instance has taken over; this connection is the old one. */
    SESSION_REDIALLED(4508, "session-redialled", Reconnect.NEVER);

    private final int code;
    private final String word;
    private final Reconnect reconnect;

    CloseCode(int code, String word, Reconnect reconnect) {
        this.code = code;
        this.word = word;
        this.reconnect = reconnect;
    }

    public int code() {
        return code;
    }

    /** The stable word, also the recommended reason of bye and Close. */
    public String word() {
        return word;
    }

    /** What a client does next. */
    public Reconnect reconnect() {
        return reconnect;
    }

    /** The constant for a number, if this version knows it. */
    public static Optional<CloseCode> of(int code) {
        for (CloseCode known : values()) {
            if (known.code == code) return Optional.of(known);
        }
        return Optional.empty();
    }

    /** The next step after any code, also one that this version does not know. */
    public static Reconnect reconnectRule(int code) {
        return of(code)
                .map(CloseCode::reconnect)
                .orElse(code >= 4500 && code <= 4999 ? Reconnect.NEVER : Reconnect.BACKOFF);
    }
}
