"""The heart: for each identity the one session that is effective, and the one way in which a session ends."""

import itertools
import logging
import math
import time
from collections import OrderedDict, deque

log = logging.getLogger("solowire")


class Refused(Exception):
    """A hello that gets no slot. `why` is the name of a close code."""

    def __init__(self, why, retry_after_ms=None):
        super().__init__(why)
        self.why, self.retry_after_ms = why, retry_after_ms


class Arrival:
    """A hello on its way to its slot, numbered when it arrived (SW-TAKEOVER-14)."""

    def __init__(self, number, hello):
        self.number = number
        self.client_id, self.instance_id, self.attempt = hello["clientId"], hello["instanceId"], hello["attempt"]

    def same_instance(self, other):
        return self.instance_id == other.instance_id

    def told_by(self, newer):
        """What this one is told when a newer one has the slot (SW-TAKEOVER-3)."""
        return "session-redialled" if self.same_instance(newer) else "session-taken-over"


class Slots:
    """All methods run in one step: without an `await` no other task comes between. Times in seconds."""

    def __init__(self, max_takeovers, takeover_window):
        self._sessions = {}  # by clientId
        self._arriving = {}  # by clientId: the hellos that are neither welcomed nor refused
        self._claimed = {}  # by clientId: the newest hello that had the slot while others were on their way
        self._takeovers = Takeovers(max_takeovers, takeover_window)
        self._numbers = itertools.count(1)
        # Without a store, wall-clock microseconds keep epochs growing across restarts (SW-EPOCH-2).
        self._epochs = itertools.count(time.time_ns() // 1000)

    def get(self, client_id):
        return self._sessions.get(client_id)

    def arrive(self, hello):
        """Numbers a hello. Whoever calls this calls `depart` when the hello is welcomed or refused."""
        arrival = Arrival(next(self._numbers), hello)
        self._arriving.setdefault(arrival.client_id, set()).add(arrival)
        return arrival

    def depart(self, arrival):
        others = self._arriving[arrival.client_id]
        others.remove(arrival)
        if not others:
            del self._arriving[arrival.client_id]
            self._claimed.pop(arrival.client_id, None)

    def claim(self, newcomer):
        """Gives the slot to a verified newcomer; returns the session that it took over, or None. Raises Refused."""
        arrival = newcomer.arrival
        newest = self._claimed.get(arrival.client_id)
        if newest is not None and newest.number > arrival.number:
            raise Refused(arrival.told_by(newest))
        old = self._sessions.get(arrival.client_id)  # find
        if self._is_stale(arrival, old):
            raise Refused("stale-attempt")
        self._takeovers.count(arrival.client_id, taken=old is not None)
        if old is not None:
            old.end(old.arrival.told_by(arrival))  # close
        self._sessions[arrival.client_id] = newcomer
        self._claimed[arrival.client_id] = arrival
        newcomer.epoch = next(self._epochs)
        return old

    def remove(self, session):
        """Empties the slot of a session, if it is still the one in there (SW-TEARDOWN-2)."""
        client_id = session.arrival.client_id
        if self._sessions.get(client_id) is session:
            del self._sessions[client_id]

    def _is_stale(self, arrival, old):
        """Whether a dial of the same instance that is not older has the slot or is on its way there (SW-TAKEOVER-11)."""
        if old is not None and old.arrival.same_instance(arrival) and old.arrival.attempt >= arrival.attempt:
            return True
        return any(
            other.same_instance(arrival)
            and (other.attempt, -other.number) > (arrival.attempt, -arrival.number)
            for other in self._arriving[arrival.client_id]
        )


class Endable:
    """One WebSocket and its session, as far as its end goes."""

    def __init__(self, slots, socket):
        self.slots, self.socket = slots, socket
        self.state = "upgraded"  # as in the life cycle of the specification
        self.arrival = None  # its hello
        self.epoch = None
        self.releases = []  # what else must happen at its fence

    @property
    def effective(self):
        """The fence: asked for each message when it is processed, and for each effect when it is committed."""
        return self.state == "effective"

    def end(self, why=None, *, cause=None, retry_after_ms=None):
        """
        The one teardown, from every path; the second call does nothing (SW-TEARDOWN-3). It fences at once and waits for nobody.

        `why` is the name of the close code to send; None if the client has closed or is gone, and then `cause` says which.
        """
        if self.state == "closing":
            return
        was_effective = self.effective
        self.state = "closing"
        steps = list(self.releases)
        if was_effective:
            steps += [lambda: self.slots.remove(self), lambda: self.tell_offline(cause or why)]
        steps.append(lambda: self.socket.say_goodbye(why, retry_after_ms))
        for step in steps:
            try:
                step()
            except Exception:  # SW-TEARDOWN-4
                log.exception("a step of a teardown failed")

    def tell_offline(self, cause):
        """Tells watchers that the session has left its slot."""


class Takeovers:
    """How often each identity was taken over or redialled; the window slides (SW-LIMIT-1, SW-LIMIT-8)."""

    def __init__(self, most, window):
        self._most, self._window = most, window
        self._counted = OrderedDict()  # by clientId: time of the last welcome, window; the one welcomed longest ago first

    def count(self, client_id, taken):
        now = time.monotonic()
        while self._counted and now - next(iter(self._counted.values()))[0] > self._window:
            self._counted.popitem(last=False)
        known = self._counted.get(client_id)
        counted = known[1] if known else Window(self._most, self._window)
        if taken or known:
            wait = counted.wait_or_count(now)
            if wait:
                raise Refused("rate-limited", math.ceil(wait * 1000))
        self._counted[client_id] = (now, counted)
        self._counted.move_to_end(client_id)


class Window:
    """At most so many in any window of so many seconds."""

    def __init__(self, most, window):
        # A twentieth less: the times of a client that keeps just below the limit jitter on their way (SW-LIMIT-7).
        self._most, self._window = most, window * 0.95
        self._times = deque()

    def wait_or_count(self, now):
        """Counts one more and returns 0; or, if that is too many, the seconds until there is room."""
        while self._times and now - self._times[0] >= self._window:
            self._times.popleft()
        if len(self._times) >= self._most:
            return self._window - (now - self._times[0])
        self._times.append(now)
        return 0
