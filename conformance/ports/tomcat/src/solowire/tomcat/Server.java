package solowire.tomcat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.websocket.server.WsSci;

/** All connections share one of these. A faulty server replaces a part that one of the {@code new} methods makes. */
class Server {
    private static final String HOST = "127.0.0.1";
    private static final int SESSION_ID_BYTES = 16;
    private static final int ACCEPT_COUNT = 1024;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong hellos = new AtomicLong();

    final Protocol protocol;
    final Slots slots;
    final PendingSockets pendingSockets;
    final TestMethods methods = newMethods();
    final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    /** For what may block for one connection. */
    final ExecutorService workers = Executors.newCachedThreadPool();
    /** For what does not. */
    final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(2);

    Server(Protocol protocol) {
        this.protocol = protocol;
        slots = newSlots();
        pendingSockets = new PendingSockets(protocol.parameters.maxPendingSockets);
        scheduler.setRemoveOnCancelPolicy(true);
        long windowMs = protocol.parameters.takeoversWindowMs;
        scheduler.scheduleWithFixedDelay(slots::sweep, windowMs, windowMs, TimeUnit.MILLISECONDS);
    }

    static Server of(EndpointConfig config) {
        return (Server) config.getUserProperties().get(Server.class.getName());
    }

    /**
     * Listens on the loopback address.
     *
     * @param port 0 for a free one
     * @return the port
     * @throws LifecycleException if the port is taken
     */
    int start(int port) throws LifecycleException {
        Transport.checkContainer();
        SolowireEndpoint.Handshake.serve(this);
        Tomcat tomcat = new Tomcat();
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", HOST);
        // The default of 100 drops the rest of a burst of dials, which the kernel repeats a second later.
        connector.setProperty("acceptCount", String.valueOf(ACCEPT_COUNT));
        connector.setThrowOnFailure(true);
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", null);
        context.addServletContainerInitializer(new WsSci(), Set.of(SolowireEndpoint.class));
        Tomcat.addServlet(context, "upgrade", new UpgradeRequired());
        context.addServletMapping("/", "upgrade");
        FilterDef filter = new FilterDef();
        filter.setFilterName("size");
        filter.setFilter(new SizeLimit.Filter());
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("size");
        everywhere.addURLPattern("/*");
        context.addFilterDef(filter);
        context.addFilterMap(everywhere);
        tomcat.start();
        return connector.getLocalPort();
    }

    /** Ends every session and waits for the end of their TCP, at most drainMs. */
    void drain() {
        slots.drain();
        long drainMs = protocol.parameters.drainMs;
        connections.forEach(connection -> connection.end(protocol.codes.draining, slots.retryAfterDrainMs()));
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(drainMs);
        try {
            while (!connections.stream().allMatch(Connection::isClosed) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Slots newSlots() {
        return new Slots(protocol);
    }

    TestMethods newMethods() {
        return new TestMethods(this);
    }

    Connection newConnection(Session session) {
        return new Connection(this, session);
    }

    Outbox newOutbox(Connection connection, RemoteEndpoint.Basic remote) {
        return new Outbox(remote, task -> workersOf(connection).execute(task), protocol.parameters.maxQueueBytes);
    }

    Liveness newLiveness(Connection connection, Liveness.Terms terms) {
        return new Liveness(terms, connection.timers,
                n -> connection.send(Json.message("heartbeat").put("n", n)),
                () -> connection.end(protocol.codes.heartbeatTimeout));
    }

    /** Where a connection claims its slot and sends; its tasks may block and must not wait for one another. */
    Executor workersOf(Connection connection) {
        return workers;
    }

    long nextHello() {
        return hellos.incrementAndGet();
    }

    String newSessionId() {
        byte[] bytes = new byte[SESSION_ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Tomcat's upgrade filter runs only in front of a servlet; this one answers whoever asks for no upgrade. */
    private static final class UpgradeRequired extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("Upgrade", "websocket");
            response.sendError(426);
        }
    }
}
