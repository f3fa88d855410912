"""A complete Solowire server on websockets and asyncio: profiles core and testing, on loopback, to be tested and not to be used."""

import argparse
import asyncio
import functools
import itertools
import json
import logging
import random
import secrets
import signal
from types import SimpleNamespace

import websockets

from application import Application
from slots import Endable, Refused, Slots, Window
from wire import TURNS, Pending, Protocol, Socket, write_json

log = logging.getLogger("solowire")


class Session(Endable):
    """One connection: from its upgrade over its hello to its end."""

    def __init__(self, server, socket):
        super().__init__(server.slots, socket)
        self.server, self.protocol = server, server.protocol
        self.loop = asyncio.get_running_loop()
        self.session_id = secrets.token_urlsafe(16)
        self.rate = Window(self.protocol.values["messagesMax"], self.protocol.seconds("messagesWindowMs"))
        self.tasks = set()  # asyncio itself keeps tasks by weak references only
        self.requests = set()  # ids of those that are unanswered
        self.probes = set()  # the n of heartbeats that are unacknowledged
        self.deadline = self.loop.call_later(self.protocol.seconds("helloTimeoutMs"), self._hello_late)
        self.releases = [self._stop_tasks, lambda: self.deadline.cancel()]
        socket.on_control = self._count
        if socket.subprotocol is None:
            self.end("unsupported-version")

    @property
    def client_id(self):
        return self.arrival.client_id

    def receive(self, data):
        """One message of the client; str, or bytes of a binary one."""
        if self.state == "closing" or not self._count():
            return
        if isinstance(data, bytes):
            self.end("binary-not-supported")
            return
        kind, message = self.protocol.classify(data, self.state)
        if kind == "violation":
            self.end("protocol-violation")
        elif kind == "unknown":
            self.last_life = self.loop.time()  # the protocol leaves open whether this is life
            text = "This server knows no message of this type."
            self.send({"type": "error", "code": "unknown-type", "message": text, "ref": message["type"][:64]})
        else:
            if message["type"] != "heartbeatAck" or message["n"] in self.probes:  # SW-HEARTBEAT-9
                self.last_life = self.loop.time()
            getattr(self, f"_on_{message['type']}")(message)

    def disconnected(self):
        """Nothing more will be read."""
        self.end(cause=self.socket.cause)

    def send(self, message):
        if self.effective and not self.socket.post(write_json(message)):
            self.end("slow-consumer")

    def push(self, topic, data):
        self.send({"type": "event", "topic": topic, "data": data})

    def spawn(self, work):
        """A task that ends with this session; if it fails, so does the session (SW-TEARDOWN-12)."""
        task = self.loop.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self._task_done)

    def tell_offline(self, cause):
        self.server.tell_presence(self, online=False, cause=cause)

    def _on_hello(self, hello):
        if self.server.draining:
            self.end("draining", retry_after_ms=self.server.comeback())
            return
        self.deadline.cancel()
        self.state = "claiming"
        self.arrival = self.slots.arrive(hello)
        self.spawn(self._admit(hello))

    async def _admit(self, hello):
        try:
            async with asyncio.timeout(self.protocol.seconds("welcomeTimeoutMs")):
                await self.server.verify(hello)
            if self.state != "claiming":  # it may have ended in the same turn of the loop
                return
            self._welcome(hello, self.slots.claim(self))
        except Refused as refusal:
            self.end(refusal.why, retry_after_ms=refusal.retry_after_ms)
        except TimeoutError:
            self.end("try-again-later")
        finally:
            self.slots.depart(self.arrival)

    def _welcome(self, hello, old):
        took_over = old and {
            "sessionId": old.session_id,
            "epoch": old.epoch,
            "sameInstance": old.arrival.same_instance(self.arrival),
        }
        capabilities = self.server.application.capabilities(self.client_id)
        wish = hello.get("heartbeat", {}).get("intervalMs")
        welcome = self.protocol.welcome(self.session_id, self.epoch, took_over, wish, capabilities)
        welcome["version"] = min(hello["version"], self.protocol.version)
        self.state = "effective"
        self.socket.pending.remove(self.socket)
        self.send(welcome)
        self.server.tell_presence(self, online=True, cause=None)
        self.last_life = self.loop.time()
        terms = welcome["heartbeat"]
        self._watch_silence(terms["deadAfterMs"] / 1000)
        self.spawn(self._heartbeats(terms["intervalMs"] / 1000))

    def _watch_silence(self, dead_after, late=False):
        self.deadline.cancel()
        left = self.last_life + dead_after - self.loop.time()
        if left <= 0 and late:
            self.end("heartbeat-timeout")
        else:
            wait = left if left > 0 else max(TURNS, -left)  # no heartbeat left during a stall
            self.deadline = self.loop.call_later(wait, self._watch_silence, dead_after, left <= 0)

    async def _heartbeats(self, interval):
        for n in itertools.count(1):
            await asyncio.sleep(interval)
            self.probes.add(n)
            self.send({"type": "heartbeat", "n": n})

    def _on_heartbeat(self, message):
        self.send({"type": "heartbeatAck", "n": message["n"]})

    def _on_heartbeatAck(self, message):
        self.probes.discard(message["n"])

    def _on_request(self, message):
        request = message["id"]
        if request in self.requests:
            self.fail(request, "duplicate-id", "A request of this id is unanswered.")
        elif len(self.requests) >= self.protocol.values["maxPendingRequests"]:
            self.fail(request, "too-many-requests", "Too many requests are unanswered.")
        else:
            self.requests.add(request)
            self.spawn(self.server.application.answer(self, message))

    def respond(self, request, result):
        self.send({"type": "response", "id": request, "result": result})

    def fail(self, request, code, text):
        self.send({"type": "response", "id": request, "error": {"code": code, "message": text}})

    def _count(self):
        """Counts a message, a Ping or a Pong; ends the session that sends too many."""
        if self.state == "closing":
            return False
        wait = self.rate.wait_or_count(self.loop.time())
        if wait:
            self.end("rate-limited", retry_after_ms=int(wait * 1000) + 1)
        return not wait

    def _hello_late(self):
        self.deadline = self.loop.call_later(TURNS, self.end, "hello-timeout")

    def _stop_tasks(self):
        for task in self.tasks:
            task.cancel()

    def _task_done(self, task):
        self.tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("a task of a session failed", exc_info=task.exception())
            self.end("internal-error")


class Server:
    """All sessions. `options` are those of the command line; `parts` the classes that it is made from."""

    def __init__(self, options, parts):
        self.protocol, self.parts = parts.Protocol(options.timing), parts
        values = self.protocol.values
        self.slots = parts.Slots(values["takeoversMax"], self.protocol.seconds("takeoversWindowMs"))
        self.application = parts.Application(self)
        self.options = options
        self.sessions = set()
        self.watchers = {}  # by clientId: the sessions that are told of its presence
        self.tasks = set()
        self.draining = False

    async def run(self):
        values = self.protocol.values
        self.pending = Pending(values["maxPendingSockets"])
        async with websockets.serve(
            self.handle,
            "127.0.0.1",
            self.options.port,
            create_protocol=functools.partial(self.parts.Socket, protocol=self.protocol, pending=self.pending),
            subprotocols=[self.protocol.name],
            max_size=values["maxMessageBytes"],
            ping_interval=None,  # the protocol has heartbeats of its own
            close_timeout=self.protocol.seconds("closeTimeoutMs") / 2,
            backlog=1024,  # with the 100 of asyncio a burst of dials waits a second for its retry
        ) as listener:
            stop = asyncio.Event()
            for name in (signal.SIGTERM, signal.SIGINT):
                asyncio.get_running_loop().add_signal_handler(name, stop.set)
            port = listener.sockets[0].getsockname()[1]
            print(json.dumps({"url": f"ws://127.0.0.1:{port}/"}, separators=(",", ":")), flush=True)
            await stop.wait()
            listener.server.close()
            await self.drain()

    async def handle(self, socket):
        """What websockets runs for each connection, from its upgrade on."""
        session = self.parts.Session(self, socket)
        self.sessions.add(session)
        try:
            async for data in socket:
                session.receive(data)
        except websockets.ConnectionClosed:
            pass
        except Exception:
            log.exception("a connection failed")
            session.end("internal-error")
        finally:
            session.disconnected()
            # Behind this function the library would end the connection in its own way.
            await socket.wait_closed()
            self.sessions.discard(session)

    async def verify(self, hello):
        """Raises Refused unless the credentials of a hello are good for its clientId."""
        if self.options.tokens is None:
            return
        shown = hello.get("credentials", {}).get("token", "")
        found = None
        for one in self.options.tokens:  # all of them, so that the time tells nothing (SW-IDENTITY-12)
            if secrets.compare_digest(one["token"].encode(), shown.encode("utf-8", "surrogatepass")):
                found = one
        if found is None:
            raise Refused("authentication-failed")
        await asyncio.sleep(found.get("verifyMs", 0) / 1000)
        if not hello["clientId"].startswith(tuple(found["prefixes"])):
            raise Refused("identity-not-allowed")

    def tell_presence(self, session, online, cause):
        data = {"clientId": session.client_id, "online": online, "epoch": session.epoch, "cause": cause}
        for watcher in list(self.watchers.get(session.client_id, ())):
            watcher.push("test.presence", data)

    def spawn(self, work):
        """A task that outlives the session that began it."""
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    def comeback(self):
        """retryAfterMs of a drain: spread over as long as the drain lasts (SW-DRAIN-2)."""
        return random.randrange(self.protocol.values["drainMs"])

    async def drain(self):
        self.draining = True
        for session in list(self.sessions):
            session.end("draining", retry_after_ms=self.comeback())
        until = asyncio.get_running_loop().time() + self.protocol.seconds("drainMs") * 0.9
        while self.sessions and asyncio.get_running_loop().time() < until:
            await asyncio.sleep(0.01)


PARTS = dict(
    Server=Server, Slots=Slots, Session=Session, Socket=Socket, Protocol=Protocol, Application=Application
)


def main(argv=None, **replaced):
    """`replaced`: other classes for those of PARTS; see faulty.py."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one (default)")
    parser.add_argument("--timing", choices=("short", "default"), default="default")
    parser.add_argument("--tokens", type=argparse.FileType(encoding="utf-8"), help="JSON; without it everybody may be anybody")
    options = parser.parse_args(argv)
    options.tokens = options.tokens and json.load(options.tokens)
    logging.basicConfig(level=logging.WARNING)
    parts = SimpleNamespace(**{**PARTS, **replaced})
    asyncio.run(parts.Server(options, parts).run())


if __name__ == "__main__":
    main()
