package solowire.tomcat;

/** The server with the original fault. */
public final class FaultyServer {
    private FaultyServer() {
    }

    public static void main(String[] args) {
        Main.run(args, new OriginalTeardown());
    }
}
