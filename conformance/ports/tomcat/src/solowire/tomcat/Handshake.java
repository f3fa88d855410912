package solowire.tomcat;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/** Chooses the subprotocol and hands the server to the endpoint; Tomcat makes it, so the server is given statically. */
public final class Handshake extends ServerEndpointConfig.Configurator {
    private static volatile Server server;

    static void serve(Server theOne) {
        server = theOne;
    }

    /** Without a common subprotocol the upgrade succeeds: browsers see close codes, not HTTP statuses. */
    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        return requested.contains(server.protocol.subprotocol) ? server.protocol.subprotocol : "";
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        config.getUserProperties().put(Server.class.getName(), server);
    }
}
