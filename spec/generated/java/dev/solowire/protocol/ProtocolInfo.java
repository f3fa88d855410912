// Generated from spec/asyncapi.yaml; edit that.
package dev.solowire.protocol;

/** Which protocol this is. */
public final class ProtocolInfo {
    public static final String NAME = "solowire";
    public static final long VERSION = 1;
    public static final long MIN_VERSION = 1;
    public static final String SUBPROTOCOL = "solowire.v1";

    private ProtocolInfo() {}
}
