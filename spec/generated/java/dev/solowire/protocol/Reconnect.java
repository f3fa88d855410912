package dev.solowire.protocol;

/** What a client does after a close code. */
public enum Reconnect {
    /** Dial again, with full jitter from the first retry. */
    BACKOFF,
    /** Dial again after the longest backoff; stop after three in a row. */
    CAPPED,
    /** Get a new credential, then dial; stop at the second in a row. */
    FRESH_CREDENTIAL,
    /** On the newest dial: a new instanceId and one redial; else ignore. */
    NEW_INSTANCE,
    /** Stop; a person or the application decides. */
    NEVER
}
