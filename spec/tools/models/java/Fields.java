package dev.solowire.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The fields of one JSON object, read and written by kind; errors tell the place by JSON pointer. */
final class Fields {
    /** Up to here a double holds every integer exactly. */
    private static final double MAX_EXACT = 0x1p53;

    private final ObjectNode json;
    private final String at;

    Fields(ObjectNode json, String pointer) {
        this.json = json;
        this.at = pointer;
    }

    static Fields empty(String pointer) {
        return new Fields(JsonNodeFactory.instance.objectNode(), pointer);
    }

    ObjectNode json() {
        return json;
    }

    String string(String name) {
        JsonNode node = value(name);
        if (!node.isTextual()) throw wrong(name, "a string", node);
        return node.textValue();
    }

    String optionalString(String name) {
        return has(name) ? string(name) : null;
    }

    boolean bool(String name) {
        JsonNode node = value(name);
        if (!node.isBoolean()) throw wrong(name, "a boolean", node);
        return node.booleanValue();
    }

    Boolean optionalBool(String name) {
        return has(name) ? Boolean.valueOf(bool(name)) : null;
    }

    long integer(String name) {
        JsonNode node = value(name);
        if (node.isIntegralNumber()) {
            if (!node.canConvertToLong()) throw wrong(name, "an integer of 64 bits", node);
            return node.longValue();
        }
        // 1.0 and 1e3 are integers, too (JSON Schema 2020-12, Core 4.2.3).
        double number = node.isNumber() ? node.doubleValue() : Double.NaN;
        if (Math.abs(number) <= MAX_EXACT && Math.rint(number) == number) return (long) number;
        throw wrong(name, "an integer", node);
    }

    Long optionalInteger(String name) {
        return has(name) ? Long.valueOf(integer(name)) : null;
    }

    /** Any JSON value, null included. */
    JsonNode value(String name) {
        JsonNode node = optionalValue(name);
        if (node == null) throw new ProtocolException(at + "/" + name + ": missing");
        return node;
    }

    /** Any JSON value, or a Java null if the field is not there. */
    JsonNode optionalValue(String name) {
        return json.get(name);
    }

    ObjectNode map(String name) {
        JsonNode node = value(name);
        if (!node.isObject()) throw wrong(name, "an object", node);
        return (ObjectNode) node;
    }

    ObjectNode optionalMap(String name) {
        return has(name) ? map(name) : null;
    }

    List<String> strings(String name) {
        JsonNode array = value(name);
        if (!array.isArray()) throw wrong(name, "an array", array);
        List<String> list = new ArrayList<>();
        for (JsonNode item : array) {
            if (!item.isTextual()) throw wrong(name + "/" + list.size(), "a string", item);
            list.add(item.textValue());
        }
        return list;
    }

    Fields part(String name) {
        return new Fields(map(name), at + "/" + name);
    }

    boolean has(String name) {
        return json.has(name);
    }

    boolean hasObject(String name) {
        return !value(name).isNull();
    }

    void exactlyOne(String first, String second) {
        if (has(first) != has(second)) return;
        throw new ProtocolException(at + "/: expected exactly one of " + first + " and " + second);
    }

    void put(String name, String value) {
        put(name, value == null ? null : json.textNode(value));
    }

    void put(String name, Long value) {
        put(name, value == null ? null : json.numberNode(value));
    }

    void put(String name, Boolean value) {
        put(name, value == null ? null : json.booleanNode(value));
    }

    void put(String name, List<String> value) {
        if (value == null) throw new ProtocolException(at + "/" + name + ": not set");
        value.forEach(json.putArray(name)::add);
    }

    void put(String name, JsonNode value) {
        if (value == null) throw new ProtocolException(at + "/" + name + ": not set");
        json.set(name, value);
    }

    void putOptional(String name, String value) {
        if (value != null) json.put(name, value);
    }

    void putOptional(String name, Long value) {
        if (value != null) json.put(name, value);
    }

    void putOptional(String name, Boolean value) {
        if (value != null) json.put(name, value);
    }

    void putOptional(String name, JsonNode value) {
        if (value != null) json.set(name, value);
    }

    void putNullable(String name, JsonNode value) {
        json.set(name, value == null ? json.nullNode() : value);
    }

    private ProtocolException wrong(String name, String expected, JsonNode found) {
        return new ProtocolException(at + "/" + name + ": expected " + expected + ", found " + found.getNodeType());
    }
}
