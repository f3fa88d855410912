package solowire.tomcat;

/**
 * The heartbeat of one session.
 *
 * @param intervalMs  time between two heartbeats of the server, in ms
 * @param deadAfterMs silence after which the client counts as dead, in ms
 */
record HeartbeatTerms(long intervalMs, long deadAfterMs) {
}
