package game;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Why the server ends a session, with the code of the Close. */
enum Kick {
    OTHER_LOGIN(4001), TIMEOUT(4002), NO_LOGIN(4004), EJECTED(4005), BAD_MESSAGE(4400);

    final int code;

    Kick(int code) {
        this.code = code;
    }

    ObjectNode message() {
        return Json.message("kick").put("reason", name());
    }
}
