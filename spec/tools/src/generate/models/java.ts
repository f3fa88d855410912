import type { Document } from '../../document.js';
import { type Class, closeCodeRows, type Field, type MessageClass, modelOf } from './model.js';
import { constantCase, support } from './text.js';

/** Java 11 with Jackson's trees, read and written field by field: no reflection, no annotations, integers of 64 bits. */
export function javaFiles(document: Document): Map<string, string> {
  const { messages, parts } = modelOf(document);
  const folder = 'dev/solowire/protocol';
  const texts: [string, string][] = [
    ...support('java'),
    ['Message.java', file(messageInterface(messages), ['databind.node.ObjectNode'], ['Optional'])],
    ...messages.map((message): [string, string] => [`${message.name}.java`, classFile(message, message)]),
    ...parts.map((part): [string, string] => [`${part.name}.java`, classFile(part)]),
    ['CloseCode.java', file(closeCodes(document), [], ['Optional'])],
    ['Parameter.java', file(parameters(document))],
    ['ProtocolInfo.java', file(protocolInfo(document))],
  ];
  return new Map(texts.map(([name, text]) => [`${folder}/${name}`, text]));
}

function file(body: string, jackson: string[] = [], util: string[] = []) {
  const imports = [
    ...jackson.map((name) => `com.fasterxml.jackson.${name}`),
    ...util.map((name) => `java.util.${name}`),
  ];
  return `// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

${imports.map((name) => `import ${name};\n`).join('')}${imports.length > 0 ? '\n' : ''}${body}`;
}

function doc(text: string, by = '') {
  return text
    ? `${by}/** ${text.replaceAll('*/', '* /').replaceAll('&', '&amp;').replaceAll('<', '&lt;')} */\n`
    : '';
}

function messageInterface(messages: MessageClass[]) {
  const cases = messages.map(
    ({ type, name }) =>
      `            case "${type}":\n                return Optional.of(${name}.read(fields));\n`,
  );
  return `/** One message of the protocol. */
public interface Message {
    /** The word on the wire that names the message. */
    String type();

    /**
     * The message as a JSON object.
     *
     * @throws ProtocolException if a required field is not set
     */
    ObjectNode toObject();

    /**
     * The message as one line of JSON.
     *
     * @throws ProtocolException if a required field is not set
     */
    default String toJson() {
        return toObject().toString();
    }

    /**
     * Reads one message. Fields that this version does not know are left out; ranges and patterns are not checked.
     *
     * @return the message, or empty if this version does not know its type
     * @throws ProtocolException if it is not a JSON object with a type, or a field is missing or of another kind
     */
    static Optional<Message> parse(String json) {
        Fields fields = new Fields(JsonText.readObject(json), "");
        switch (fields.string("type")) {
${cases.join('')}            default:
                return Optional.empty();
        }
    }
}
`;
}

function classFile(part: Class, message?: MessageClass) {
  const kinds = new Set(part.fields.map(({ kind }) => kind));
  return file(
    classText(part, message),
    [...(kinds.has('any') ? ['databind.JsonNode'] : []), 'databind.node.ObjectNode'],
    kinds.has('strings') ? ['List'] : [],
  );
}

function classText({ name, description, fields, exactlyOne }: Class, message?: MessageClass) {
  const sender = message ? ` Sent by the ${message.sentBy.join(' and the ')}.` : '';
  const rule = exactlyOne.length > 0 ? `        fields.exactlyOne("${exactlyOne.join('", "')}");\n` : '';
  const type = `    public static final String TYPE = "${message?.type}";\n\n`;
  const typeMethod = '    @Override\n    public String type() {\n        return TYPE;\n    }\n\n';
  const accessors = fields.map(
    (field) => `${doc(field.description, '    ')}    public ${typeOf(field)} ${field.name}() {
        return ${field.name};
    }

    public ${name} ${field.name}(${typeOf(field)} value) {
        this.${field.name} = value;
        return this;
    }
`,
  );
  return `${doc(description + sender)}public final class ${name}${message ? ' implements Message' : ''} {
${message ? type : ''}${fields.map((field) => `    private ${typeOf(field)} ${field.name};\n`).join('')}
${message ? typeMethod : ''}${accessors.join('\n')}
    static ${name} read(Fields fields) {
${rule}        return new ${name}()${fields.map((field) => `\n                .${field.name}(${readerOf(field)})`).join('')};
    }

${message ? '    @Override\n' : ''}    public ObjectNode toObject() {
        Fields fields = Fields.empty("${name}");
${message ? '        fields.put("type", TYPE);\n' : ''}${fields.map((field) => `        fields.${writerOf(field)};\n`).join('')}${rule}        return fields.json();
    }
}
`;
}

function typeOf({ kind, className, required }: Field) {
  switch (kind) {
    case 'string':
      return 'String';
    case 'integer':
      return required ? 'long' : 'Long';
    case 'boolean':
      return required ? 'boolean' : 'Boolean';
    case 'any':
      return 'JsonNode';
    case 'map':
      return 'ObjectNode';
    case 'strings':
      return 'List<String>';
    case 'object':
      return className!;
  }
}

const readers = {
  string: 'String',
  integer: 'Integer',
  boolean: 'Bool',
  any: 'Value',
  map: 'Map',
  strings: 'Strings',
};

function readerOf({ name, kind, className, required, nullable }: Field) {
  if (kind !== 'object') {
    const reader = readers[kind];
    return `fields.${required ? reader.charAt(0).toLowerCase() + reader.slice(1) : `optional${reader}`}("${name}")`;
  }
  const read = `${className}.read(fields.part("${name}"))`;
  if (nullable) return `fields.hasObject("${name}") ? ${read} : null`;
  return required ? read : `fields.has("${name}") ? ${read} : null`;
}

function writerOf({ name, kind, required, nullable }: Field) {
  const put = nullable ? 'putNullable' : required ? 'put' : 'putOptional';
  return `${put}("${name}", ${kind === 'object' ? `${name} == null ? null : ${name}.toObject()` : name})`;
}

function closeCodes(document: Document) {
  const rows = closeCodeRows(document);
  const members = rows.map(
    ({ code, name, reconnect, meaning }) =>
      `${doc(meaning, '    ')}    ${constantCase(name)}(${code}, "${name}", Reconnect.${constantCase(reconnect)})`,
  );
  return `/** Why a connection ended. */
public enum CloseCode {
${members.join(',\n')};

    private final int code;
    private final String word;
    private final Reconnect reconnect;

    CloseCode(int code, String word, Reconnect reconnect) {
        this.code = code;
        this.word = word;
        this.reconnect = reconnect;
    }

    public int code() {
        return code;
    }

    /** The stable word, also the recommended reason of bye and Close. */
    public String word() {
        return word;
    }

    /** What a client does next. */
    public Reconnect reconnect() {
        return reconnect;
    }

    /** The constant for a number, if this version knows it. */
    public static Optional<CloseCode> of(int code) {
        for (CloseCode known : values()) {
            if (known.code == code) return Optional.of(known);
        }
        return Optional.empty();
    }

    /** The next step after any code, also one that this version does not know. */
    public static Reconnect reconnectRule(int code) {
        return of(code)
                .map(CloseCode::reconnect)
                .orElse(code >= 4500 && code <= 4999 ? Reconnect.NEVER : Reconnect.BACKOFF);
    }
}
`;
}

function parameters(document: Document) {
  const members = Object.entries(document['x-parameters']).map(
    ([key, p]) =>
      `${doc(p.meaning, '    ')}    ${constantCase(key)}("${key}", "${p.unit}", ${p.default}L, ${p.short}L, ${p.min}L, ${p.max}L)`,
  );
  return `/** The numbers that a deployment may choose. */
public enum Parameter {
${members.join(',\n')};

    private final String field;
    private final String unit;
    private final long defaultValue;
    private final long shortValue;
    private final long min;
    private final long max;

    Parameter(String field, String unit, long defaultValue, long shortValue, long min, long max) {
        this.field = field;
        this.unit = unit;
        this.defaultValue = defaultValue;
        this.shortValue = shortValue;
        this.min = min;
        this.max = max;
    }

    /** The name in the document. */
    public String field() {
        return field;
    }

    /** ms, bytes or count. */
    public String unit() {
        return unit;
    }

    /** What holds where nothing is announced. */
    public long defaultValue() {
        return defaultValue;
    }

    /** The value of the short timings, for conformance runs. */
    public long shortValue() {
        return shortValue;
    }

    public long min() {
        return min;
    }

    public long max() {
        return max;
    }
}
`;
}

function protocolInfo(document: Document) {
  const { name, version, minVersion, subprotocol } = document['x-protocol'];
  return `/** Which protocol this is. */
public final class ProtocolInfo {
    public static final String NAME = "${name}";
    public static final long VERSION = ${version};
    public static final long MIN_VERSION = ${minVersion};
    public static final String SUBPROTOCOL = "${subprotocol}";

    private ProtocolInfo() {}
}
`;
}
