import com.fasterxml.jackson.databind.node.TextNode;
import dev.solowire.protocol.Credentials;
import java.net.URI;

/** Runs clients and says what they see: {@code Program URL CLIENTID…}, one line of "CLIENTID word rest" each. */
public final class Program {
    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[args.length - 1];
        for (int i = 1; i < args.length; i++) {
            String clientId = args[i];
            (threads[i - 1] = new Thread(() -> runOne(URI.create(args[0] + clientId), clientId))).start();
        }
        for (Thread thread : threads) thread.join();
        System.exit(0);
    }

    private static void runOne(URI url, String clientId) {
        SolowireClient client = new SolowireClient(url, clientId);
        client.firstBackoffMs = 60;
        client.longestBackoffMs = 300;
        client.welcomeTimeoutMs = 800;
        client.random = () -> 1;
        client.credentials = fresh -> new Credentials().scheme("token").token(fresh ? "fresh" : "first");
        client.onOnline = welcome -> say(clientId, "online", welcome.sessionId());
        client.onEnded = code -> say(clientId, "ended", String.valueOf(code));
        client.onEvent = event -> {
            if (event.topic().equals("close")) client.close();
            if (event.topic().equals("ask")) ask(client, clientId, event.data().asText());
            if (event.topic().equals("ask-much")) ask(client, clientId, "x".repeat(event.data().asInt()));
        };
        try {
            say(clientId, "stopped", String.valueOf(client.run()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ask(SolowireClient client, String clientId, String what) {
        client.request("ask", TextNode.valueOf(what)).whenComplete((result, error) ->
                say(clientId, error == null ? "answered" : "failed", error == null ? result.toString() : error.getMessage()));
    }

    private static synchronized void say(String clientId, String word, String rest) {
        System.out.println(clientId + " " + word + " " + rest);
    }
}
