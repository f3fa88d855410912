import dev.solowire.protocol.ByeMessage;
import dev.solowire.protocol.CloseCode;
import dev.solowire.protocol.HelloMessage;
import dev.solowire.protocol.WelcomeMessage;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** For each identity the one session that is effective. */
final class Slots {
    private final ConcurrentMap<String, Connection> slots = new ConcurrentHashMap<>();
    /** For what may block: the peer of an ended session may have stopped reading. */
    private final Executor closing = Executors.newCachedThreadPool();

    /** Gives the slot to a newcomer; returns the session that it took over, or null. */
    Connection claim(Connection newcomer) {
        Connection old = slots.put(newcomer.hello.clientId(), newcomer); // find
        if (old == null) return null;
        boolean redial = old.hello.instanceId().equals(newcomer.hello.instanceId());
        old.end(redial ? CloseCode.SESSION_REDIALLED : CloseCode.SESSION_TAKEN_OVER); // close
        return old;
    }

    final class Connection {
        final HelloMessage hello;
        final WelcomeMessage welcome;
        private final Session session;
        private final AtomicBoolean fenced = new AtomicBoolean();
        /** Tomcat allows one send at a time. */
        private final Object writing = new Object();

        Connection(HelloMessage hello, WelcomeMessage welcome, Session session) {
            this.hello = hello;
            this.welcome = welcome;
            this.session = session;
        }

        /** The one teardown: call it from @OnClose, @OnError, the timer of silence, a takeover, a kick. */
        void end(CloseCode why) {
            if (!fenced.compareAndSet(false, true)) return;
            slots.remove(hello.clientId(), this); // remove, if it is still the one in there
            closing.execute(() -> close(why));
        }

        private void close(CloseCode why) {
            try {
                if (why.code() >= 4000) {
                    String bye = new ByeMessage().code(why.code()).reason(why.word()).toJson();
                    synchronized (writing) {
                        session.getBasicRemote().sendText(bye);
                    }
                }
                session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(why.code()), why.word()));
            } catch (IOException | RuntimeException gone) {
                // The transport has ended; that is what was wanted.
            }
        }

        /** Whether this session may still act: asked for each message when it is processed. */
        boolean isEffective() {
            return !fenced.get();
        }

        void send(String text) throws IOException {
            synchronized (writing) {
                if (isEffective()) session.getBasicRemote().sendText(text);
            }
        }
    }
}
