"""The protocol as its generated files tell it, and a WebSocket that leaves the end to the application."""

import asyncio
import json
import socket as sockets
import struct
import sys
from collections import deque
from http import HTTPStatus
from pathlib import Path

import fastjsonschema
import websockets
from websockets.exceptions import PayloadTooBig
from websockets.frames import OP_CLOSE, OP_CONT, OP_PING, OP_PONG, Close
from websockets.legacy.protocol import State

# In seconds. After a stall a timer runs before what has arrived meanwhile, which needs some turns of the loop to become
# a message: whoever is late is given these, from then on.
TURNS = 0.02

GENERATED = Path(__file__).resolve().parents[3] / "spec" / "generated"


class Protocol:
    """Names, numbers and shapes of `spec/generated`."""

    def __init__(self, timing):
        table = json.loads((GENERATED / "protocol.json").read_text("utf-8"))
        self.name, self.version = table["protocol"]["subprotocol"], table["protocol"]["version"]
        self.parameters = table["parameters"]
        self.values = {name: one[timing] for name, one in self.parameters.items()}
        self.methods = table["methods"]
        self.params = {name: validator(one["params"]) for name, one in self.methods.items()}
        self.states = table["lifeCycle"]["states"]
        self.codes = {one["name"]: int(code) for code, one in table["closeCodes"].items()}
        self.names = {code: name for name, code in self.codes.items()}
        self.with_bye = {one["name"] for one in table["closeCodes"].values() if one["bye"]}
        self.shapes = {
            name: validator(json.loads((GENERATED / "schemas" / "open" / f"{name}.schema.json").read_text("utf-8")))
            for name, one in table["messages"].items()
            if "client" in one["sentBy"]
        }

    def read(self, text):
        return read_json(text)

    def seconds(self, name):
        return self.values[name] / 1000

    def classify(self, text, state):
        """The class of a text message, as the life cycle defines it, and the message."""
        try:
            message = self.read(text)
        except (ValueError, RecursionError):  # json tells of what nests too deep by RecursionError
            return "violation", None
        kind = message.get("type") if isinstance(message, dict) else None
        if not isinstance(kind, str):
            return "violation", message
        here = self.states[state]
        if kind not in self.shapes and "error" in here["serverMay"]:
            return "unknown", message
        if kind not in here["clientMay"] or not self.shapes[kind](message):
            return "violation", message
        return "message", message

    def welcome(self, session_id, epoch, took_over, wish, capabilities):
        welcome = {
            "type": "welcome",
            "version": self.version,
            "sessionId": session_id,
            "epoch": epoch,
            "tookOver": took_over,
            "capabilities": capabilities,
        }
        for name, value in {**self.values, **self.heartbeat(wish)}.items():
            *path, last = self.parameters[name]["announced"].split("/")[1:]
            place = welcome
            for key in path:
                place = place.setdefault(key, {})
            place[last] = value
        return welcome

    def heartbeat(self, wish):
        """The wished interval, clamped, and a dead-after in proportion (SW-HEARTBEAT-3)."""
        interval = self.values["intervalMs"] if wish is None else self._clamp("intervalMs", wish)
        dead_after = interval * self.values["deadAfterMs"] // self.values["intervalMs"]
        return {"intervalMs": interval, "deadAfterMs": self._clamp("deadAfterMs", dead_after)}

    def _clamp(self, name, value):
        return int(max(self.parameters[name]["min"], min(self.parameters[name]["max"], value)))


def validator(schema):
    """Whether a value matches a JSON Schema. The library reads `$` as JSON Schema does; re alone lets a line feed follow."""
    check = fastjsonschema.compile(schema, formats={"int64": lambda _: True})

    def is_valid(value):
        try:
            check(value)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return is_valid


def read_json(text):
    """Raises ValueError or RecursionError. Python alone reads NaN, turns 1e400 into it, and refuses integers of 4300 digits."""
    return _decoder.decode(text)


def _no_constant(name):
    raise ValueError(f"{name} is not JSON")


def _read_int(text):
    return int(text) if len(text) < 1000 else _read_float(text)


def _read_float(text):
    return max(-sys.float_info.max, min(sys.float_info.max, float(text)))


_decoder = json.JSONDecoder(parse_constant=_no_constant, parse_int=_read_int, parse_float=_read_float)


def write_json(value):
    """ASCII alone, so that its length is its bytes, and half of a surrogate pair does no harm."""
    return json.dumps(value, allow_nan=False, separators=(",", ":"))


class Pending:
    """Sockets without a welcome, by the address that they come from (SW-LIMIT-5, SW-LIMIT-10)."""

    def __init__(self, most):
        self._most, self._sockets = most, {}

    def add(self, socket):
        """Whether there was room. One that had none counts, too, until its TCP has ended."""
        mine = self._sockets.setdefault(socket.source, set())
        mine.add(socket)
        return len(mine) <= self._most

    def remove(self, socket):
        mine = self._sockets.get(socket.source, set())
        mine.discard(socket)
        if not mine:
            self._sockets.pop(socket.source, None)


class Socket(websockets.WebSocketServerProtocol):
    """
    A connection of websockets 10.4 that never waits for its peer. Five of its own methods are replaced:

    - `drain`: the library's waits while the peer does not read, in the middle of a Pong or an echoed Close.
    - `ensure_open`: the library's tells that reading has ended when TCP has ended, up to three timeouts later.
    - `read_frame`: control frames and fragments are seen nowhere else.
    - `write_frame_sync`: whoever writes a Close, from then on time runs.
    - `process_request`: a documented hook; too many sockets are refused here.
    """

    def __init__(self, *args, protocol, pending, **kwargs):
        super().__init__(*args, **kwargs)
        self.protocol, self.pending = protocol, pending
        self.on_control = lambda: None  # a Ping or Pong has arrived
        self._outbox, self._waiting, self._paused_by_peer = deque(), 0, False
        self._deadline = None
        self._fragments = self._frames = 0

    # What the server calls.

    def post(self, text):
        """Sends a message, or keeps it while the peer does not read; False if more than maxQueueBytes wait."""
        self._outbox.append(text)
        self._waiting += len(text)
        self._pump()
        return self._waiting <= self.protocol.values["maxQueueBytes"]

    def say_goodbye(self, why, retry_after_ms=None):
        """bye and Close, ahead of all that waits (SW-CLOSE-13); and TCP ends by closeTimeoutMs."""
        self._outbox.clear()
        self._waiting = 0
        self._end_in_time()
        if why is None or self.state is not State.OPEN:
            return
        code = self.protocol.codes[why]
        if why in self.protocol.with_bye:
            hint = {} if retry_after_ms is None else {"retryAfterMs": retry_after_ms}
            websockets.broadcast((self,), write_json({"type": "bye", "code": code, "reason": why, **hint}))
        # close() of the library writes two turns of the loop later, and the echo of a Close could come between.
        self.state = State.CLOSING
        self.close_sent = Close(code, why)
        self.write_frame_sync(True, OP_CLOSE, self.close_sent.serialize())

    def reset(self):
        """Ends TCP at once. Without SO_LINGER a FIN would wait behind what the peer does not read (SW-CLOSE-12)."""
        try:
            linger = struct.pack("ii", 1, 0)
            self.transport.get_extra_info("socket").setsockopt(sockets.SOL_SOCKET, sockets.SO_LINGER, linger)
        except OSError:
            pass  # closed already
        self.transport.abort()

    @property
    def cause(self):
        """What ended a connection that this server did not end by `say_goodbye`, as in test.presence."""
        if self.close_rcvd is not None:
            return "client-close"
        return self.protocol.names.get(self.close_sent.code) if self.close_sent else "transport-lost"

    # What asyncio and websockets call.

    def connection_made(self, transport):
        self.source = transport.get_extra_info("peername")[0]
        self._is_beyond = not self.pending.add(self)  # asyncio accepts a whole burst before it serves the first
        self._upgrade = self.loop.call_later(self.protocol.seconds("helloTimeoutMs"), self._upgrade_late)
        super().connection_made(transport)

    def connection_lost(self, exc):
        super().connection_lost(exc)
        self.pending.remove(self)
        self._upgrade.cancel()
        if self._deadline is not None:
            self._deadline.cancel()

    def pause_writing(self):
        super().pause_writing()
        self._paused_by_peer = True

    def resume_writing(self):
        super().resume_writing()
        self._paused_by_peer = False
        self._pump()

    async def process_request(self, path, request_headers):
        if self._is_beyond:
            return HTTPStatus.SERVICE_UNAVAILABLE, [], b"Too many sockets of this address.\n"
        return None

    def connection_open(self):
        self._upgrade.cancel()
        super().connection_open()

    async def drain(self):
        pass

    async def ensure_open(self):
        if self.state is not State.OPEN or self.transfer_data_task.done():
            raise self.connection_closed_exc()

    async def read_frame(self, max_size):
        frame = await super().read_frame(max_size)
        self._frames += 1
        if self._frames % 64 == 0:
            await asyncio.sleep(0)  # what has arrived is read without a pause; others are to have their turn
        if frame.opcode in (OP_PING, OP_PONG):
            self.on_control()
        elif frame.opcode != OP_CLOSE:
            self._fragments = self._fragments + 1 if frame.opcode == OP_CONT else 0
            if self._fragments > self.protocol.values["maxMessageBytes"] / 4:
                raise PayloadTooBig("too many crumbs")  # SW-MESSAGE-9; empty ones would never end
        return frame

    def write_frame_sync(self, fin, opcode, data):
        super().write_frame_sync(fin, opcode, data)
        if opcode == OP_CLOSE:
            self._end_in_time()

    def _pump(self):
        while self._outbox and not self._paused_by_peer and self.state is State.OPEN:
            text = self._outbox.popleft()
            self._waiting -= len(text)
            websockets.broadcast((self,), text)

    def _end_in_time(self):
        if self._deadline is None:
            self._deadline = self.loop.call_later(self.protocol.seconds("closeTimeoutMs"), self.reset)

    def _upgrade_late(self):
        self._upgrade = self.loop.call_later(TURNS, self.reset)  # `connection_open` cancels it
