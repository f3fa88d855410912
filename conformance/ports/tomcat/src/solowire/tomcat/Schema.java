package solowire.tomcat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The part of JSON Schema (draft 2020-12) that the protocol's generated schemas use, so that no shape is written here
 * again. A keyword that this class does not know is an error at the start, never a check left out.
 */
final class Schema {
    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$id", "$defs", "title", "description", "examples", "format");

    private final List<Predicate<JsonNode>> rules = new ArrayList<>();

    /** @param root the whole schema document, in which every {@code $ref} is resolved */
    Schema(JsonNode root) {
        this(root, root);
    }

    private Schema(JsonNode root, JsonNode schema) {
        schema.fields().forEachRemaining(keyword -> {
            if (!ANNOTATIONS.contains(keyword.getKey())) {
                rules.add(rule(root, schema, keyword.getKey(), keyword.getValue()));
            }
        });
    }

    boolean accepts(JsonNode value) {
        return rules.stream().allMatch(rule -> rule.test(value));
    }

    private static Predicate<JsonNode> rule(JsonNode root, JsonNode schema, String keyword, JsonNode operand) {
        switch (keyword) {
            case "$ref":
                return new Schema(root, root.at(operand.asText().substring(1)))::accepts;
            case "type":
                return ofType(operand.asText());
            case "const":
                return operand::equals;
            case "enum":
                return value -> contains(operand, value);
            case "pattern":
                return matching(operand.asText());
            case "minimum":
                return value -> !isInteger(value) || value.decimalValue().compareTo(operand.decimalValue()) >= 0;
            case "maximum":
                return value -> !isInteger(value) || value.decimalValue().compareTo(operand.decimalValue()) <= 0;
            case "minLength":
                return value -> !value.isTextual() || length(value) >= operand.asInt();
            case "maxLength":
                return value -> !value.isTextual() || length(value) <= operand.asInt();
            case "required":
                return value -> !value.isObject() || hasAll(value, operand);
            case "properties":
                return properties(root, operand);
            case "additionalProperties":
                return operand.asBoolean() ? value -> true : value -> hasOnly(value, schema.path("properties"));
            default:
                throw new IllegalStateException("the schema keyword " + keyword + " is not supported by this server");
        }
    }

    private static Predicate<JsonNode> ofType(String type) {
        switch (type) {
            case "object":
                return JsonNode::isObject;
            case "string":
                return JsonNode::isTextual;
            case "integer":
                return Schema::isInteger;
            default:
                throw new IllegalStateException("the schema type " + type + " is not supported by this server");
        }
    }

    /** 1.0 is an integer, too (JSON Schema Core §4.2.3); 1e400, which no double can hold, is none here. */
    private static boolean isInteger(JsonNode value) {
        return value.isNumber() && value.canConvertToExactIntegral();
    }

    /** matches(), because Java's {@code $} also matches before a line feed at the end. */
    private static Predicate<JsonNode> matching(String pattern) {
        if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
            throw new IllegalStateException("the pattern " + pattern + " is not anchored at both ends");
        }
        Pattern compiled = Pattern.compile(pattern);
        return value -> !value.isTextual() || compiled.matcher(value.textValue()).matches();
    }

    private static Predicate<JsonNode> properties(JsonNode root, JsonNode operand) {
        Map<String, Schema> schemas = new HashMap<>();
        operand.fields().forEachRemaining(field -> schemas.put(field.getKey(), new Schema(root, field.getValue())));
        return value -> schemas.entrySet().stream()
                .allMatch(field -> !value.has(field.getKey()) || field.getValue().accepts(value.get(field.getKey())));
    }

    private static int length(JsonNode value) {
        return value.textValue().codePointCount(0, value.textValue().length());
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode item : array) {
            if (item.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(JsonNode value, JsonNode names) {
        for (JsonNode name : names) {
            if (!value.has(name.asText())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnly(JsonNode value, JsonNode properties) {
        for (var names = value.fieldNames(); names.hasNext();) {
            if (!properties.has(names.next())) {
                return false;
            }
        }
        return true;
    }
}
