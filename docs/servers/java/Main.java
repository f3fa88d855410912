import dev.solowire.protocol.CloseCode;
import dev.solowire.protocol.HeartbeatAckMessage;
import dev.solowire.protocol.HeartbeatMessage;
import dev.solowire.protocol.HelloMessage;
import dev.solowire.protocol.Message;
import dev.solowire.protocol.ProtocolException;
import dev.solowire.protocol.ProtocolInfo;
import dev.solowire.protocol.TookOver;
import dev.solowire.protocol.WelcomeMessage;
import jakarta.servlet.http.HttpServlet;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** The smallest server around Slots: {@code Main PROTOCOL_JSON WELCOME_JSON}, on loopback. No credentials, heartbeats or limits. */
@ServerEndpoint(value = "/", subprotocols = ProtocolInfo.SUBPROTOCOL)
public final class Main {
    private static final Slots slots = new Slots();
    private static final AtomicLong epochs = new AtomicLong(TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis()));
    private static String template;

    private Session session;
    private Slots.Connection connection;

    @OnOpen
    public void onOpen(Session opened) {
        session = opened;
        long closeTimeoutMs = welcome().limits().closeTimeoutMs();
        session.getUserProperties().put("org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT", closeTimeoutMs / 2);
    }

    @OnMessage
    public void onMessage(String text) throws IOException {
        if (connection != null && !connection.isEffective()) return;
        Message message;
        try {
            message = Message.parse(text).orElse(null);
        } catch (ProtocolException unreadable) {
            if (connection != null) connection.end(CloseCode.PROTOCOL_VIOLATION);
            return;
        }
        if (message instanceof HelloMessage hello && connection == null) admit(hello);
        if (message instanceof HeartbeatMessage heartbeat) connection.send(new HeartbeatAckMessage().n(heartbeat.n()).toJson());
    }

    private void admit(HelloMessage hello) throws IOException {
        WelcomeMessage welcome = welcome().sessionId(UUID.randomUUID().toString()).epoch(epochs.incrementAndGet());
        connection = slots.new Connection(hello, welcome, session);
        Slots.Connection old = slots.claim(connection);
        if (old != null) {
            welcome.tookOver(new TookOver().sessionId(old.welcome.sessionId()).epoch(old.welcome.epoch())
                    .sameInstance(old.hello.instanceId().equals(hello.instanceId())));
        }
        connection.send(welcome.toJson());
    }

    @OnClose
    public void onClose() {
        if (connection != null) connection.end(CloseCode.NORMAL);
    }

    @OnError
    public void onError(Throwable error) {
        if (connection != null) connection.end(CloseCode.INTERNAL_ERROR);
    }

    private static WelcomeMessage welcome() {
        return (WelcomeMessage) Message.parse(template).orElseThrow();
    }

    public static void main(String[] args) throws Exception {
        template = args[1];
        Tomcat tomcat = new Tomcat();
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", null);
        context.addServletContainerInitializer(new WsSci(), Set.of(Main.class));
        Tomcat.addServlet(context, "none", new HttpServlet() {
            private static final long serialVersionUID = 1L;
        });
        context.addServletMapping("/", "none");
        tomcat.start();
        System.out.println("listening on ws://127.0.0.1:" + connector.getLocalPort() + "/");
    }
}
