package solowire.tomcat;

import java.util.Map;

/** The one part in which the two servers differ: what happens to the slot when a session goes wrong or ends. */
interface Teardown {
    /**
     * {@code @OnError} for everything but a broken transport, most of all a message that could not be decoded. Tomcat
     * leaves the session open after it.
     */
    void failed(Map<String, Connection> slots, Connection session, Throwable error);

    /** Takes a welcomed session out of its slot at its end. */
    void leave(Map<String, Connection> slots, Connection session);
}
