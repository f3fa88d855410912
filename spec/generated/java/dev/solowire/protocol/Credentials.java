// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Proof that the client may use its clientId, unless the upgrade already gave one (cookie, header, certificate). */
public final class Credentials {
    private String scheme;
    private String token;
    private ObjectNode ext;

    /** How to read the token; the server documents which schemes it knows. */
    public String scheme() {
        return scheme;
    }

    public Credentials scheme(String value) {
        this.scheme = value;
        return this;
    }

    /** The secret. Never logged. */
    public String token() {
        return token;
    }

    public Credentials token(String value) {
        this.token = value;
        return this;
    }

    /** The one place for fields outside this version of the protocol. */
    public ObjectNode ext() {
        return ext;
    }

    public Credentials ext(ObjectNode value) {
        this.ext = value;
        return this;
    }

    static Credentials read(Fields fields) {
        return new Credentials()
                .scheme(fields.string("scheme"))
                .token(fields.string("token"))
                .ext(fields.optionalMap("ext"));
    }

    public ObjectNode toObject() {
        Fields fields = Fields.empty("Credentials");
        fields.put("scheme", scheme);
        fields.put("token", token);
        fields.putOptional("ext", ext);
        return fields.json();
    }
}
