package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One request that a handler answers once, now or later; an answer after the fence goes nowhere. */
record Call(Connection caller, Calls calls, String id, JsonNode params) {

    void result(ObjectNode result) {
        calls.answer(id, response(id).set("result", result));
    }

    /** @param text for people; never that of an exception (SW-MESSAGE-15) */
    void error(String code, String text) {
        calls.answer(id, errorResponse(id, code, text));
    }

    /** A parameter in ms or a count, which may be written as 1.0. */
    long number(String name, long otherwise) {
        return params.has(name) ? params.get(name).decimalValue().longValue() : otherwise;
    }

    String text(String name, String otherwise) {
        return params.path(name).asText(otherwise);
    }

    static ObjectNode errorResponse(String id, String code, String text) {
        ObjectNode response = response(id);
        response.putObject("error").put("code", code).put("message", text);
        return response;
    }

    private static ObjectNode response(String id) {
        return Json.message("response").put("id", id);
    }
}
