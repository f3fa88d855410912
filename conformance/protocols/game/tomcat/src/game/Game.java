package game;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.DecodeException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Who is online, and what they do. Everything happens under one lock, and nothing that waits is done under it, so that a
 * session is either in its slot or ended.
 */
class Game {
    private static final int LOGIN_FAILED = 4003;
    private static final long LOGIN_SECONDS = 3;
    private static final int MISSED_HEARTBEATS = 3;
    /** Between two looks at who is silent. */
    private static final long SWEEP_MS = 50;
    /** The one that the login service of a test server gives to everybody. */
    private static final String TOKEN = "good";

    /** For each player the newest session. */
    final Map<String, Connection> players = new HashMap<>();
    /** What each player saved last. */
    private final Map<String, String> slots = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final double heartbeatSeconds;
    private long lastSweepNanos = System.nanoTime();

    Game(double heartbeatSeconds) {
        this.heartbeatSeconds = heartbeatSeconds;
    }

    final void start() {
        timer.scheduleWithFixedDelay(this::sweep, SWEEP_MS, SWEEP_MS, TimeUnit.MILLISECONDS);
    }

    final void opened(Connection connection) {
        timer.schedule(() -> loginIsDue(connection), LOGIN_SECONDS, TimeUnit.SECONDS);
    }

    final synchronized void receive(Connection from, JsonNode message) {
        if (!listensTo(from)) {
            return;
        }
        from.heardNanos = System.nanoTime();
        String type = message.path("type").textValue();
        if (type.equals("login") != (from.playerId == null)) {
            kick(from, Kick.BAD_MESSAGE);
            return;
        }
        switch (type) {
            case "login":
                login(from, message.path("playerId").textValue(), message.path("token").textValue());
                break;
            case "heartbeat":
                from.send(Json.message("heartbeatAck").put("seq", message.path("seq").intValue()));
                break;
            case "chat":
                chat(from, message.path("to").textValue(), message.path("text").textValue());
                break;
            case "save":
                slots.put(from.playerId, message.path("slot").textValue());
                from.send(Json.message("saved").put("id", message.path("id").textValue()));
                break;
            case "load":
                from.send(Json.message("loaded").put("id", message.path("id").textValue())
                        .put("slot", slots.get(from.playerId)));
                break;
            default:
                eject(message.path("playerId").textValue());
        }
    }

    final synchronized void unreadable(Connection connection) {
        failed(connection, new DecodeException("", "not a text message"));
    }

    /** {@code @OnError}: Tomcat leaves the session open after a message that cannot be decoded, so it is ended here. */
    synchronized void failed(Connection connection, Throwable error) {
        if (error instanceof DecodeException) {
            kick(connection, Kick.BAD_MESSAGE);
        } else if (error instanceof IOException) {
            end(connection, CloseCodes.GOING_AWAY.getCode(), null); // the client has gone
        } else {
            end(connection, CloseCodes.UNEXPECTED_CONDITION.getCode(), null);
        }
    }

    synchronized void closed(Connection connection) {
        end(connection, CloseCodes.NORMAL_CLOSURE.getCode(), null);
    }

    /** Whether what arrives still counts: asked for each message. */
    boolean listensTo(Connection connection) {
        return !connection.ended;
    }

    /** Finds the old session, closes it, removes it; then the newcomer is online. */
    void enter(Connection newcomer) {
        Connection old = players.get(newcomer.playerId);
        if (old != null) {
            kick(old, Kick.OTHER_LOGIN);
        }
        players.put(newcomer.playerId, newcomer);
    }

    /** Removes a session, unless a newer one is there. */
    void leave(Connection connection) {
        players.remove(connection.playerId, connection);
    }

    final void kick(Connection connection, Kick why) {
        end(connection, why.code, why.message());
    }

    private void login(Connection newcomer, String playerId, String token) {
        if (!token.equals(TOKEN)) {
            end(newcomer, LOGIN_FAILED, Json.message("loginFailed").put("reason", "BAD_TOKEN"));
            return;
        }
        newcomer.playerId = playerId;
        enter(newcomer);
        newcomer.send(Json.message("loginOk").put("heartbeatSeconds", heartbeatSeconds));
    }

    private void chat(Connection from, String to, String text) {
        Connection peer = players.get(to);
        if (peer != null) {
            peer.send(Json.message("chat").put("from", from.playerId).put("text", text));
        }
    }

    private void eject(String playerId) {
        Connection player = players.get(playerId);
        if (player != null) {
            kick(player, Kick.EJECTED);
        }
    }

    private synchronized void loginIsDue(Connection connection) {
        if (connection.playerId == null) {
            kick(connection, Kick.NO_LOGIN);
        }
    }

    /** Kicks who is silent. After a stall of this process what has arrived meanwhile is read first. */
    private synchronized void sweep() {
        long now = System.nanoTime();
        boolean late = now - lastSweepNanos > TimeUnit.MILLISECONDS.toNanos(2 * SWEEP_MS);
        lastSweepNanos = now;
        if (late) {
            return;
        }
        double deadNanos = MISSED_HEARTBEATS * heartbeatSeconds * TimeUnit.SECONDS.toNanos(1);
        for (Connection player : List.copyOf(players.values())) {
            if (now - player.heardNanos > deadNanos) {
                kick(player, Kick.TIMEOUT);
            }
        }
    }

    /**
     * The one way out, from whichever side: fences the session, closes it, then removes it. Later calls do nothing.
     *
     * @param lastWord null for none
     */
    private void end(Connection connection, int code, ObjectNode lastWord) {
        if (connection.ended) {
            return;
        }
        connection.ended = true;
        if (lastWord != null) {
            connection.send(lastWord);
        }
        connection.close(code);
        leave(connection);
    }
}
