package solowire.tomcat;

import jakarta.websocket.RemoteEndpoint;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/**
 * What waits to be sent to one client. Tomcat throws when two threads send at once; here whoever comes puts into the
 * queue and goes on, and one thread at a time sends, for as long as there is something. It may block for a slow peer.
 * (Not Tomcat's asynchronous sends: when Tomcat closes for a framing error, it gives up a send that is still running,
 * writes the Close with the same buffers, and neither arrives.)
 */
class Outbox {
    /** A text to send, or something to do when all before it has been handed to the transport. */
    private record Item(String text, Runnable action) {
        int size() {
            return text == null ? 0 : text.length();
        }
    }

    private final RemoteEndpoint.Basic remote;
    private final Executor executor;
    private final int maxWaiting;
    private final Deque<Item> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private boolean sending;
    private Thread sender;
    boolean handedOver;
    private boolean closed;

    /** @param maxWaiting bytes that may wait behind the message that is on its way */
    Outbox(RemoteEndpoint.Basic remote, Executor executor, int maxWaiting) {
        this.remote = remote;
        this.executor = executor;
        this.maxWaiting = maxWaiting;
    }

    /**
     * Queues a text; after {@link #close} it is dropped.
     *
     * @param text ASCII, so that characters are bytes
     * @return false if too much waits already; the text is not queued then
     */
    synchronized boolean send(String text) {
        if (closed) {
            return true;
        }
        if (sending && waitingBytes + text.length() > maxWaiting) {
            return false;
        }
        add(new Item(text, null));
        return true;
    }

    /** Does something once all that was queued before has been handed to the transport; never after {@link #close}. */
    synchronized void then(Runnable action) {
        if (!closed) {
            add(new Item(null, action));
        }
    }

    /**
     * Drops what waits, sends the last message and then ends.
     *
     * @param lastText null for none
     * @param end      sends the Close; may block
     * @return whether a text had been handed to the transport before
     */
    synchronized boolean close(String lastText, Runnable end) {
        boolean used = handedOver;
        discard();
        if (lastText != null) {
            add(new Item(lastText, null));
        }
        add(new Item(null, end));
        return used;
    }

    /** The transport has ended: drops what waits, and frees the thread that may be blocked in it. */
    synchronized void abort() {
        discard();
        if (sender != null && sender != Thread.currentThread()) {
            sender.interrupt();
        }
    }

    private synchronized void discard() {
        closed = true;
        waiting.clear();
        waitingBytes = 0;
    }

    private void add(Item item) {
        waiting.add(item);
        waitingBytes += item.size();
        if (!sending) {
            sending = true;
            executor.execute(this::sendAll);
        }
    }

    private void sendAll() {
        for (Item item = take(); item != null; item = take()) {
            if (item.text() == null) {
                item.action().run();
            } else {
                send(item);
            }
        }
    }

    private synchronized Item take() {
        Item item = waiting.poll();
        sender = item == null ? null : Thread.currentThread();
        if (item == null) {
            sending = false;
            Thread.interrupted();
        } else {
            waitingBytes -= item.size();
            handedOver |= item.text() != null;
        }
        return item;
    }

    /** May block. */
    void transmit(String text) throws IOException {
        remote.sendText(text);
    }

    private void send(Item item) {
        try {
            transmit(item.text());
        } catch (IOException | IllegalStateException e) {
            // Tomcat has closed the session, or is about to; @OnClose tells the rest.
            discard();
        }
    }
}
