package solowire.tomcat;

import jakarta.websocket.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * One thread for each identity keeps all that it does in order, handlers that wait included: the hello of the newcomer
 * stands behind a request of the old session.
 */
final class ExecutorPerIdentity extends Server {
    private final Map<String, Executor> executors = new ConcurrentHashMap<>();

    ExecutorPerIdentity(Protocol protocol) {
        super(protocol);
    }

    @Override
    Executor workersOf(Connection connection) {
        return connection.clientId() == null
                ? workers
                : executors.computeIfAbsent(connection.clientId(), id -> Executors.newSingleThreadExecutor());
    }

    @Override
    Connection newConnection(Session session) {
        return new Connection(this, session) {
            @Override
            void receive(Message message) {
                if (isEffective()) {
                    workersOf(this).execute(() -> super.receive(message));
                } else {
                    super.receive(message);
                }
            }
        };
    }

    @Override
    TestMethods newMethods() {
        return new TestMethods(this) {
            @Override
            void sleep(Call call) {
                try {
                    TimeUnit.MILLISECONDS.sleep(call.number("ms", 0));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                call.result(Json.object().put("sleptMs", call.number("ms", 0)));
            }
        };
    }
}
