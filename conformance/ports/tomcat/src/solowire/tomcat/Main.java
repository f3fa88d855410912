package solowire.tomcat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;

/** Starts, says where, and drains at the end of the process. */
public final class Main {
    private Main() {
    }

    /** @param args the port, the timing ({@code default} or {@code short}) and the folder of the generated files */
    public static void main(String[] args) {
        run(args, Server::new);
    }

    static void run(String[] args, Function<Protocol, Server> newServer) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        try {
            Server server = newServer.apply(new Protocol(Path.of(args[2]), args[1]));
            int port = server.start(Integer.parseInt(args[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(server::drain));
            System.out.println(Json.write(Json.object()
                    .put("ready", true)
                    .put("url", "ws://127.0.0.1:" + port + "/")
                    .put("pid", ProcessHandle.current().pid())));
        } catch (IOException | LifecycleException | IllegalStateException | ExceptionInInitializerError e) {
            System.err.println("The server cannot start: " + rootMessage(e));
            System.exit(1);
        }
    }

    private static String rootMessage(Throwable error) {
        return error.getCause() == null ? error.getMessage() : rootMessage(error.getCause());
    }
}
