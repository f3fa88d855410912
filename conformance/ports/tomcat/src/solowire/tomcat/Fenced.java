package solowire.tomcat;

/** A session that another one took over, as the welcome tells it. */
record Fenced(String sessionId, long epoch, String instanceId) {
}
