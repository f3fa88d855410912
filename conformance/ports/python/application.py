"""The test application of the protocol (`test.*`), for test identities among themselves."""

import asyncio
import itertools
import time
from collections import OrderedDict

TEST_IDENTITIES = ("solowire-", "SOLOWIRE-")
MAX_STORED = 100_000
TURN = 0.005  # seconds; longer nobody keeps the others waiting


class Failed(Exception):
    """A request that is answered by an error; `code` and `text` of the response."""

    def __init__(self, code, text):
        super().__init__(code)
        self.code, self.text = code, text


class Application:
    """A method gets the session that asks and valid params, and returns its result; it is cancelled at the fence."""

    def __init__(self, server):
        self.server = server
        self.store = OrderedDict()  # by clientId and key: value, epoch; the oldest give way
        self.subscriptions = itertools.count(1)
        self.methods = {
            "test.echo": self.echo,
            "test.sleep": self.sleep,
            "test.put": self.put,
            "test.get": self.get,
            "test.push": self.push,
            "test.subscribe": self.subscribe,
            "test.fail": self.fail,
            "test.watch": self.watch,
            "test.kick": self.kick,
            "test.expire": self.expire,
        }

    def capabilities(self, client_id):
        if not client_id.startswith(TEST_IDENTITIES):
            return []
        return [self.server.protocol.methods[name]["capability"] for name in self.methods]

    async def answer(self, session, request):
        """Answers one request, whatever its method does. Tasks begin in the order of their making, so echoes keep theirs."""
        try:
            session.respond(request["id"], await self._call(session, request))
        except Failed as failed:
            session.fail(request["id"], failed.code, failed.text)
        except Exception:
            session.fail(request["id"], "internal", "The server failed to handle this request.")
        finally:
            session.requests.discard(request["id"])

    async def _call(self, session, request):
        method, params = self.methods.get(request["method"]), request.get("params")
        if method is None:
            raise Failed("unknown-method", "There is no method of this name.")
        if not session.client_id.startswith(TEST_IDENTITIES):
            raise Failed("forbidden", "This method is for test identities.")
        if not self.server.protocol.params[request["method"]](params):
            raise Failed("invalid-params", "The params do not match the method.")
        if not params.get("clientId", session.client_id).startswith(TEST_IDENTITIES):
            raise Failed("forbidden", "Test identities act among themselves.")
        return await method(session, params)

    async def echo(self, session, params):
        pad = {"pad": "x" * params["padBytes"]} if "padBytes" in params else {}
        return {"value": params["value"], **pad}

    async def sleep(self, session, params):
        await pause(params["ms"])
        return {"sleptMs": int(params["ms"])}

    async def put(self, session, params):
        await pause(params.get("afterMs", 0))
        if not session.effective:  # SW-TAKEOVER-9: checked in the step that commits
            raise asyncio.CancelledError
        key = session.client_id, params["key"]
        self.store[key] = params["value"], session.epoch
        self.store.move_to_end(key)
        if len(self.store) > MAX_STORED:
            self.store.popitem(last=False)
        return {"epoch": session.epoch}

    async def get(self, session, params):
        value, epoch = self.store.get((session.client_id, params["key"]), (None, 0))
        return {"value": value, "epoch": epoch}

    async def push(self, session, params):
        # A task of the server: it goes on if the caller is fenced.
        delivered = await asyncio.shield(self.server.spawn(self._push(session.client_id, params)))
        return {"delivered": delivered}

    async def _push(self, caller, params):
        await pause(params.get("afterMs", 0))
        target = self.server.slots.get(params.get("clientId", caller))
        pad = {"pad": "x" * params["padBytes"]} if "padBytes" in params else {}
        turn_ends = time.monotonic() + TURN
        for i in range(int(params.get("count", 1))):
            if target is None or not target.effective:
                return i
            target.push("test.pushed", {"i": i, "data": params["data"], **pad})
            if time.monotonic() > turn_ends:
                await asyncio.sleep(0)
                turn_ends = time.monotonic() + TURN
        return int(params.get("count", 1))

    async def subscribe(self, session, params):
        name = f"s{next(self.subscriptions)}"
        session.spawn(self.ticks(session, name, params["intervalMs"]))
        return {"subscription": name}

    async def ticks(self, session, name, interval_ms):
        for i in itertools.count():
            await pause(interval_ms)
            session.push("test.tick", {"subscription": name, "i": i, "epoch": session.epoch})

    async def fail(self, session, params):
        if params["where"] == "handler":
            raise RuntimeError("test.fail: handler")
        if params["where"] == "async":
            session.spawn(self._raise("async"))
        else:
            session.releases.insert(0, lambda: 1 / 0)
        return {}

    async def _raise(self, where):
        raise RuntimeError(f"test.fail: {where}")

    async def watch(self, session, params):
        client_id = params["clientId"]
        watchers = self.server.watchers.setdefault(client_id, set())
        if session not in watchers:
            watchers.add(session)
            session.releases.append(lambda: self._unwatch(session, client_id))
        target = self.server.slots.get(client_id)
        return {"online": target is not None, "epoch": target.epoch if target else 0}

    def _unwatch(self, session, client_id):
        watchers = self.server.watchers[client_id]
        watchers.discard(session)
        if not watchers:
            del self.server.watchers[client_id]

    async def kick(self, session, params):
        target = self.server.slots.get(params["clientId"])
        if target is None or params.get("epoch", target.epoch) != target.epoch:
            return {"kicked": False}
        target.end("kicked")
        return {"kicked": True}

    async def expire(self, session, params):
        # Behind the response: it is sent in this turn of the loop.
        asyncio.get_running_loop().call_soon(session.end, "credential-expired")
        return {}


async def pause(ms):
    await asyncio.sleep(ms / 1000)
