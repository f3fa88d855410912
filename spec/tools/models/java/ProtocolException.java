package dev.solowire.protocol;

/** A message that does not follow the protocol; the text tells where, by JSON pointer. */
public final class ProtocolException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public ProtocolException(String message) {
        super(message);
    }
}
