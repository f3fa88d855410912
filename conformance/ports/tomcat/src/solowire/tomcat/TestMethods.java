package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The test application of the protocol, for test identities among themselves. */
class TestMethods {
    private static final String TEST_IDENTITY = "solowire-";
    private static final int MAX_STORED = 100_000;

    /** A value and the epoch of the session that stored it. */
    private record Stored(JsonNode value, long epoch) {
    }

    private final Server server;
    private final Map<String, Consumer<Call>> methods = new TreeMap<>(Map.of(
            "test.echo", this::echo,
            "test.sleep", this::sleep,
            "test.put", this::put,
            "test.get", this::get,
            "test.push", this::push,
            "test.subscribe", this::subscribe,
            "test.fail", this::fail,
            "test.watch", this::watch,
            "test.kick", this::kick));
    private final AtomicLong subscriptions = new AtomicLong();
    /** By identity and key; the oldest give way. Guarded by the lock of the slots. */
    private final Map<List<String>, Stored> store = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Stored> eldest) {
            return size() > MAX_STORED;
        }
    };

    TestMethods(Server server) {
        this.server = server;
    }

    /** The capabilities that the welcome of an identity announces. */
    List<String> capabilities(String clientId) {
        return isTestIdentity(clientId)
                ? methods.keySet().stream().map(server.protocol::capability).toList()
                : List.of();
    }

    void handle(String name, Call call) {
        Consumer<Call> method = methods.get(name);
        if (method == null) {
            call.error("unknown-method", "There is no method of this name.");
        } else if (!isTestIdentity(call.caller().clientId())) {
            call.error("forbidden", "This method is for test identities.");
        } else if (!server.protocol.params(name).accepts(call.params())) {
            call.error("invalid-params", "The params do not match the method.");
        } else if (!isTestIdentity(target(call))) {
            call.error("forbidden", "Test identities act among themselves.");
        } else {
            run(method, call);
        }
    }

    private static void run(Consumer<Call> method, Call call) {
        try {
            method.accept(call);
        } catch (RuntimeException e) {
            call.error("internal", "The server failed to handle this request.");
        }
    }

    private void echo(Call call) {
        ObjectNode result = Json.object().set("value", call.params().get("value"));
        if (call.params().has("padBytes")) {
            result.put("pad", "x".repeat((int) call.number("padBytes", 0)));
        }
        call.result(result);
    }

    void sleep(Call call) {
        long start = System.nanoTime();
        call.caller().timers.after(call.number("ms", 0), () -> call.result(
                Json.object().put("sleptMs", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))));
    }

    private void put(Call call) {
        Connection caller = call.caller();
        Runnable store = () -> caller.commit(() -> {
            this.store.put(key(call), new Stored(call.params().get("value"), caller.epoch()));
            call.result(Json.object().put("epoch", caller.epoch()));
        });
        if (call.number("afterMs", 0) == 0) {
            store.run();
        } else {
            caller.timers.after(call.number("afterMs", 0), store);
        }
    }

    private void get(Call call) {
        call.caller().commit(() -> {
            Stored stored = store.getOrDefault(key(call), new Stored(NullNode.instance, 0));
            call.result(Json.object().put("epoch", stored.epoch()).set("value", stored.value()));
        });
    }

    /** Found by clientId, as an application would; not a timer of the session, which may be fenced by then. */
    private void push(Call call) {
        if (call.number("afterMs", 0) == 0) {
            pushNow(call);
        } else {
            server.scheduler.schedule(() -> pushNow(call), call.number("afterMs", 0), TimeUnit.MILLISECONDS);
        }
    }

    private void pushNow(Call call) {
        Connection target = server.slots.get(target(call));
        ObjectNode data = Json.object().set("data", call.params().get("data"));
        if (call.params().has("padBytes")) {
            data.put("pad", "x".repeat((int) call.number("padBytes", 0)));
        }
        long count = target == null ? 0 : call.number("count", 1);
        long delivered = 0;
        while (delivered < count && target.push("test.pushed", data.put("i", delivered))) {
            delivered++;
        }
        call.result(Json.object().put("delivered", delivered));
    }

    private void subscribe(Call call) {
        Connection caller = call.caller();
        ObjectNode tick = Json.object()
                .put("subscription", "s" + subscriptions.incrementAndGet())
                .put("epoch", caller.epoch());
        call.result(Json.object().set("subscription", tick.get("subscription")));
        AtomicLong ticks = new AtomicLong();
        caller.timers.every(call.number("intervalMs", 0),
                () -> caller.push("test.tick", tick.put("i", ticks.getAndIncrement())));
    }

    private void fail(Call call) {
        Connection caller = call.caller();
        switch (call.text("where", "")) {
            case "handler":
                throw new IllegalStateException("a handler that fails, as asked for");
            case "async":
                call.result(Json.object());
                caller.afterSending(() -> caller.timers.after(0, TestMethods::failAsAsked));
                break;
            default:
                caller.onFence(TestMethods::failAsAsked);
                call.result(Json.object());
        }
    }

    private static void failAsAsked() {
        throw new IllegalStateException("a part that fails, as asked for");
    }

    private void watch(Call call) {
        call.caller().commit(() -> {
            Connection watched = server.slots.get(target(call));
            call.result(Json.object()
                    .put("online", watched != null)
                    .put("epoch", watched == null ? 0 : watched.epoch()));
            server.slots.presence.watch(target(call), call.caller());
        });
    }

    private void kick(Call call) {
        synchronized (server.slots) {
            Connection kicked = server.slots.get(target(call));
            boolean found = kicked != null && call.number("epoch", kicked.epoch()) == kicked.epoch();
            if (found) {
                kicked.end(kicked.codes().kicked);
            }
            call.result(Json.object().put("kicked", found));
        }
    }

    private static String target(Call call) {
        return call.text("clientId", call.caller().clientId());
    }

    private static List<String> key(Call call) {
        return List.of(call.caller().clientId(), call.text("key", ""));
    }

    private static boolean isTestIdentity(String clientId) {
        return clientId.startsWith(TEST_IDENTITY);
    }
}
