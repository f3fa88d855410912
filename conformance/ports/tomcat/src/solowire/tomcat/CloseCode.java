package solowire.tomcat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.websocket.CloseReason;

/**
 * One close code of the protocol.
 *
 * @param name      its stable word, also the reason of bye and Close
 * @param bye       whether a bye precedes the Close (SW-CLOSE-1)
 * @param ofClients whether clients may send it
 */
record CloseCode(int code, String name, boolean bye, boolean ofClients) {

    CloseReason reason() {
        return new CloseReason(CloseReason.CloseCodes.getCloseCode(code), name);
    }

    /** @param retryAfterMs the client's shortest wait before it dials again, in ms; 0 for no hint */
    String byeMessage(long retryAfterMs) {
        ObjectNode message = Json.message("bye").put("code", code).put("reason", name);
        if (retryAfterMs > 0) {
            message.put("retryAfterMs", retryAfterMs);
        }
        return Json.write(message);
    }
}
