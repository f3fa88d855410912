import java.net.URI;

final class Example {
    public static void main(String[] args) throws InterruptedException {
        SolowireClient client = new SolowireClient(URI.create("ws://127.0.0.1:8080/"), "player-42");
        client.onOnline = welcome -> System.out.println("online, epoch " + welcome.epoch());
        client.onEnded = code -> System.out.println("the connection ended with " + code);
        Thread connection = new Thread(() -> {
            try {
                System.out.println("not coming back: " + client.run());
            } catch (InterruptedException stopped) {
                client.close();
            }
        });
        connection.start();
        connection.join();
    }
}
