"""The server with one part as it is often written, and wrong: `run --fault NAME [options of server.py]`."""

import asyncio
import json
import sys
import time
from collections import defaultdict

from application import Application, pause
from server import Server, Session, main
from slots import Refused
from wire import Protocol, Socket, write_json


class FinallyRemoves(Session):
    """`finally: del sessions[client_id]` when a connection has ended: by then the entry may be the successor's."""

    def disconnected(self):
        super().disconnected()
        if self.arrival is not None:
            self.slots._sessions.pop(self.client_id, None)


class TakesItsSlot(Session):
    """What the next two have in common: verification and refusals are right, and the slot is taken in `_take`."""

    async def _admit(self, hello):
        try:
            await self.server.verify(hello)
            if self.state == "claiming":
                await self._take(hello)
        except Refused as refusal:
            self.end(refusal.why, retry_after_ms=refusal.retry_after_ms)
        finally:
            self.slots.depart(self.arrival)

    def _look_up(self):
        old = self.slots.get(self.client_id)
        if self.slots._is_stale(self.arrival, old):
            raise Refused("stale-attempt")
        return old


class WaitsBetween(TakesItsSlot):
    """Something is awaited between the look-up of the old session and the entry of the new one."""

    async def _take(self, hello):
        old = self._look_up()
        await asyncio.sleep(0.02)  # the profile of the player is loaded
        if old is not None:
            old.end(old.arrival.told_by(self.arrival))
        self.slots._sessions[self.client_id] = self
        self.epoch = next(self.slots._epochs)
        self._welcome(hello, old)


class ClosesUnderLock(TakesItsSlot):
    """A lock for each client, held while the old connection is closed: a deaf peer holds it, too."""

    locks = defaultdict(asyncio.Lock)

    async def _take(self, hello):
        async with self.locks[self.client_id]:
            old = self._look_up()
            if old is not None:
                old.end(old.arrival.told_by(self.arrival))
                await old.socket.wait_closed()
            self.slots.claim(self)
            self._welcome(hello, old)


class OneHeartbeatTask(Server):
    """One task beats for all. A set that changes while it is iterated over ends it, and nobody looks at a task's exception."""

    async def run(self):
        self.beating = asyncio.ensure_future(self._beat())
        await super().run()

    async def _beat(self):
        while True:
            await asyncio.sleep(self.protocol.seconds("intervalMs"))
            for session in self.sessions:
                n = int(time.time() * 1000)
                session.probes.add(n)
                session.send({"type": "heartbeat", "n": n})
                await asyncio.sleep(0)


class NoHeartbeatOfItsOwn(Session):
    async def _heartbeats(self, interval):
        pass


class DefaultArgument(Session):
    """A mutable default argument: all sessions share one set of tasks, and the first that ends cancels everybody's."""

    def __init__(self, server, socket, tasks=set()):
        super().__init__(server, socket)
        self.tasks = tasks


class ExceptPass(Session):
    """`except Exception: pass` around what reads a message: the session goes on as if nothing had come."""

    def receive(self, data):
        try:
            json.loads(data)
        except Exception:
            return
        super().receive(data)


class SwallowsCancel(Application):
    """A handler that goes on when it is cancelled, so that no write is lost."""

    async def put(self, session, params):
        due = time.monotonic() + params.get("afterMs", 0) / 1000
        while time.monotonic() < due:
            try:
                await asyncio.sleep(due - time.monotonic())
            except asyncio.CancelledError:
                pass  # the disk is slow today
        return self._store(session, params)

    def _store(self, session, params):
        self.store[session.client_id, params["key"]] = params["value"], session.epoch
        return {"epoch": session.epoch}


class StoresWhenCancelled(SwallowsCancel):
    """A handler that stores at once when it is cancelled, in a `finally`."""

    async def put(self, session, params):
        try:
            await pause(params.get("afterMs", 0))
        finally:
            result = self._store(session, params)
        return result


class ShieldsTicks(Application):
    """Shielded, so that a short loss of the connection interrupts nothing: it goes on on whatever session comes next."""

    async def ticks(self, session, name, interval_ms):
        await asyncio.shield(self._ticks(session.client_id, session.epoch, name, interval_ms))

    async def _ticks(self, client_id, epoch, name, interval_ms):
        for i in range(1_000):
            await pause(interval_ms)
            session = self.server.slots.get(client_id)
            if session is not None:
                session.push("test.tick", {"subscription": name, "i": i, "epoch": epoch})


class TrustsClose(Socket):
    """`await socket.close()` of the library, with its default of 10 seconds, in a task."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{**kwargs, "close_timeout": 10})

    def say_goodbye(self, why, retry_after_ms=None):
        self._outbox.clear()
        if why is not None:
            self.closing = asyncio.ensure_future(self._say_and_close(why, retry_after_ms))

    async def _say_and_close(self, why, retry_after_ms):
        code = self.protocol.codes[why]
        if why in self.protocol.with_bye:
            hint = {} if retry_after_ms is None else {"retryAfterMs": retry_after_ms}
            await self.send(write_json({"type": "bye", "code": code, "reason": why, **hint}))
        await self.close(code, why)

    def _end_in_time(self):
        pass


class SharedVerification(Server):
    """Two hellos of one clientId share one verification, whatever the second one shows."""

    flights = {}

    async def verify(self, hello):
        client_id = hello["clientId"]
        if client_id not in self.flights:
            flight = self.flights[client_id] = asyncio.ensure_future(super().verify(hello))
            flight.add_done_callback(lambda _: self.flights.pop(client_id))
        await self.flights[client_id]


class BlockingSleep(Application):
    """`time.sleep` in a coroutine: nobody else is served meanwhile."""

    async def sleep(self, session, params):
        time.sleep(params["ms"] / 1000)
        return {"sleptMs": params["ms"]}


class UnseenException(Session):
    """A task whose exception nobody asks for: what it was to do is not done, and the session goes on."""

    def _task_done(self, task):
        self.tasks.discard(task)


class NoLimit(Socket):
    """What is sent is handed to the library, which has no limit."""

    def post(self, text):
        super().post(text)
        return True


class ReadsNaN(Protocol):
    """`json.loads` as it comes: it reads NaN and Infinity, which are not JSON."""

    def read(self, text):
        return json.loads(text)


class Dollar(Protocol):
    """`re.match(r"^…$", client_id)`: in Python a line feed may follow."""

    def __init__(self, timing):
        super().__init__(timing)
        right = self.shapes["hello"]
        self.shapes["hello"] = lambda hello: right({**hello, "clientId": str(hello.get("clientId")).removesuffix("\n")})


class BoolIsInt(Protocol):
    """`isinstance(n, int)`: True is one."""

    def __init__(self, timing):
        super().__init__(timing)
        self.shapes["heartbeat"] = lambda heartbeat: isinstance(heartbeat.get("n"), int) and heartbeat["n"] >= 0


FAULTS = {
    "finally": dict(Session=FinallyRemoves),
    "await-between": dict(Session=WaitsBetween),
    "lock-while-closing": dict(Session=ClosesUnderLock),
    "one-heartbeat-task": dict(Server=OneHeartbeatTask, Session=NoHeartbeatOfItsOwn),
    "default-argument": dict(Session=DefaultArgument),
    "except-pass": dict(Session=ExceptPass),
    "swallowed-cancel": dict(Application=SwallowsCancel),
    "stores-when-cancelled": dict(Application=StoresWhenCancelled),
    "shield": dict(Application=ShieldsTicks),
    "library-close": dict(Socket=TrustsClose),
    "shared-verification": dict(Server=SharedVerification),
    "blocking-sleep": dict(Application=BlockingSleep),
    "unseen-exception": dict(Session=UnseenException),
    "no-limit": dict(Socket=NoLimit),
    "nan": dict(Protocol=ReadsNaN),
    "dollar": dict(Protocol=Dollar),
    "bool-is-int": dict(Protocol=BoolIsInt),
}

if __name__ == "__main__":
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in FAULTS:
        sys.exit(f"expected one of {', '.join(FAULTS)}; got '{name}'")
    main(sys.argv[2:], **FAULTS[name])
