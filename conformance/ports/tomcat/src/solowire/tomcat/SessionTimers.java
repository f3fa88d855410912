package solowire.tomcat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The timers of one session; none of them fires after {@link #cancel}, whatever the session has started. */
final class SessionTimers {
    private final ScheduledExecutorService scheduler;
    private final Consumer<RuntimeException> onError;
    private final Set<Future<?>> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    /** @param onError takes what a task throws: an exception outside of a message (SW-TEARDOWN-12) */
    SessionTimers(ScheduledExecutorService scheduler, Consumer<RuntimeException> onError) {
        this.scheduler = scheduler;
        this.onError = onError;
    }

    Future<?> after(long ms, Runnable task) {
        return keep(scheduler.schedule(guard(task), ms, TimeUnit.MILLISECONDS));
    }

    /** The delay counts from the end of the last run, so that a late run is never followed by an early one. */
    Future<?> every(long ms, Runnable task) {
        return keep(scheduler.scheduleWithFixedDelay(guard(task), ms, ms, TimeUnit.MILLISECONDS));
    }

    void cancel() {
        cancelled = true;
        pending.forEach(timer -> timer.cancel(false));
        pending.clear();
    }

    private Future<?> keep(Future<?> timer) {
        pending.removeIf(Future::isDone);
        pending.add(timer);
        if (cancelled) {
            cancel();
        }
        return timer;
    }

    private Runnable guard(Runnable task) {
        return () -> {
            if (cancelled) {
                return;
            }
            try {
                task.run();
            } catch (RuntimeException e) {
                onError.accept(e);
            }
        };
    }
}
