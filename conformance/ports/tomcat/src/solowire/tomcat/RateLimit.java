package solowire.tomcat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** At most max in any window. */
final class RateLimit {
    private final int max;
    private final long windowMs;
    private final Deque<Long> times = new ArrayDeque<>();

    RateLimit(int max, long windowMs) {
        this.max = max;
        this.windowMs = windowMs;
    }

    /** @return 0 if one more was allowed, and counted; else the ms until the next one will be */
    synchronized long take() {
        long now = forget();
        if (times.size() >= max) {
            return Math.max(1, times.peekFirst() + windowMs - now);
        }
        times.addLast(now);
        return 0;
    }

    synchronized boolean isIdle() {
        forget();
        return times.isEmpty();
    }

    private long forget() {
        long now = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        while (!times.isEmpty() && times.peekFirst() <= now - windowMs) {
            times.removeFirst();
        }
        return now;
    }
}
