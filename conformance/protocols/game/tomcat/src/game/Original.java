package game;

/**
 * The game as it was: {@code @OnError} takes the session out of the collection and does nothing more, removal is by key, the
 * newcomer is put in before the old session is closed, and nothing asks whether a session is still the one that counts.
 */
final class Original extends Game {
    Original(double heartbeatSeconds) {
        super(heartbeatSeconds);
    }

    @Override
    synchronized void failed(Connection connection, Throwable error) {
        leave(connection);
    }

    @Override
    synchronized void closed(Connection connection) {
        super.closed(connection);
        leave(connection);
    }

    @Override
    boolean listensTo(Connection connection) {
        return true;
    }

    @Override
    void enter(Connection newcomer) {
        Connection old = players.put(newcomer.playerId, newcomer);
        if (old != null) {
            kick(old, Kick.OTHER_LOGIN);
        }
    }

    @Override
    void leave(Connection connection) {
        players.remove(connection.playerId);
    }
}
