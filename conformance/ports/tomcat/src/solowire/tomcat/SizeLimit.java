package solowire.tomcat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;
import java.lang.reflect.Field;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.websocket.WsFrameBase;
import org.apache.tomcat.websocket.WsSession;
import org.apache.tomcat.websocket.server.WsHttpUpgradeHandler;

/**
 * Refuses a message as soon as the header of its frame tells that it is too big (SW-MESSAGE-8). Tomcat itself finds out when
 * its buffer overflows, and keeps what a header says in private fields, which are looked at after each read.
 */
public final class SizeLimit extends WsHttpUpgradeHandler {
    private static final Field SESSION = Transport.field(WsHttpUpgradeHandler.class, "wsSession");
    private static final Field FRAME = Transport.field(WsHttpUpgradeHandler.class, "wsFrame");
    private static final Field LENGTH = Transport.field(WsFrameBase.class, "payloadLength");

    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        SocketState state = super.upgradeDispatch(event);
        if (event == SocketEvent.OPEN_READ) {
            check();
        }
        return state;
    }

    private void check() {
        try {
            WsSession session = (WsSession) SESSION.get(this);
            Connection connection = Connection.of(session);
            // Of a compressed message the header tells nothing.
            if (connection != null && session.getNegotiatedExtensions().isEmpty()) {
                connection.announced(LENGTH.getLong(FRAME.get(this)));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field that was made accessible", e);
        }
    }

    /** Puts this handler in the place of Tomcat's own. */
    static final class Filter extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            chain.doFilter(new HttpServletRequestWrapper(request) {
                @Override
                public <T extends HttpUpgradeHandler> T upgrade(Class<T> type) throws IOException, ServletException {
                    return type.cast(super.upgrade(SizeLimit.class));
                }
            }, response);
        }
    }
}
