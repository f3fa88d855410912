package solowire.tomcat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Starts a server that is wrong on purpose: the one of {@link Main} with one part replaced. */
public final class FaultyMain {
    private static final Map<String, Function<Protocol, Server>> FAULTS = new TreeMap<>(Map.ofEntries(
            Map.entry("original", Original::new),
            Map.entry("check-then-act", CheckThenAct::new),
            Map.entry("put-then-close", PutThenClose::new),
            Map.entry("remove-by-id", RemoveById::new),
            Map.entry("executor-per-identity", ExecutorPerIdentity::new),
            Map.entry("ticker-stops", TickerStops::new),
            Map.entry("on-close-throws", OnCloseThrows::new),
            Map.entry("null-key", NullKey::new),
            Map.entry("blocking-send", BlockingSend::new),
            Map.entry("synchronized-send", SynchronizedSend::new),
            Map.entry("static-session", StaticSession::new),
            Map.entry("is-open-fence", IsOpenFence::new)));

    private FaultyMain() {
    }

    /** @param args those of {@link Main#main}, and the name of the fault */
    public static void main(String[] args) {
        Function<Protocol, Server> faulty = FAULTS.get(args[3]);
        if (faulty == null) {
            System.err.println("There is no fault " + args[3] + "; known: " + String.join(" ", FAULTS.keySet()));
            System.exit(2);
        }
        Main.run(Arrays.copyOf(args, 3), faulty);
    }
}
