package game;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** Starts the game on loopback and says where. */
public final class Main {
    private static final int ACCEPT_COUNT = 1024;

    private Main() {
    }

    /** @param args {@code seed} or {@code repaired}, the port (0 for a free one), and the seconds between two heartbeats */
    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        // Tomcat looks for overdue closes every 10 s; with this, each second.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_PROCESS_PERIOD", "1");
        double heartbeatSeconds = Double.parseDouble(args[2]);
        GameEndpoint.game = args[0].equals("seed") ? new Original(heartbeatSeconds) : new Game(heartbeatSeconds);
        GameEndpoint.game.start();
        try {
            int port = listen(Integer.parseInt(args[1]));
            System.out.println(Json.object()
                    .put("ready", true)
                    .put("url", "ws://127.0.0.1:" + port + GameEndpoint.PATH)
                    .put("pid", ProcessHandle.current().pid()));
        } catch (LifecycleException e) {
            System.err.println("The server cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int listen(int port) throws LifecycleException {
        Tomcat tomcat = new Tomcat();
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        // The default of 100 drops the rest of a burst of dials, which the kernel repeats a second later.
        connector.setProperty("acceptCount", String.valueOf(ACCEPT_COUNT));
        connector.setThrowOnFailure(true);
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", null);
        context.addServletContainerInitializer(new WsSci(), Set.of(GameEndpoint.class));
        // Tomcat upgrades only in front of a servlet.
        Tomcat.addServlet(context, "files", new DefaultServlet());
        context.addServletMapping("/", "files");
        tomcat.start();
        return connector.getLocalPort();
    }
}
