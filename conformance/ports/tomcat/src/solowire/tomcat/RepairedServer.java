package solowire.tomcat;

/** The server without it. */
public final class RepairedServer {
    private RepairedServer() {
    }

    public static void main(String[] args) {
        Main.run(args, new RepairedTeardown());
    }
}
