import asyncio
import json


class Slots:
    """For each identity the one session that is effective."""

    def __init__(self, codes):
        self.slots = {}
        self.codes = codes  # close codes by their names, from the generated protocol.json

    def claim(self, newcomer):
        """Gives the slot to a newcomer; returns the session that it took over, or None."""
        client_id = newcomer.hello["clientId"]
        old = self.slots.get(client_id)  # find
        if old is not None:
            redial = old.hello["instanceId"] == newcomer.hello["instanceId"]
            old.end("session-redialled" if redial else "session-taken-over")  # close
        self.slots[client_id] = newcomer
        return old

    def remove(self, connection):
        """Empties the slot of a session, if it is still the one in there."""
        client_id = connection.hello["clientId"]
        if self.slots.get(client_id) is connection:
            del self.slots[client_id]


class Connection:
    def __init__(self, slots, socket, hello, welcome):
        self.slots, self.socket, self.hello, self.welcome = slots, socket, hello, welcome
        self.effective = True  # asked for each message when it is processed
        self.ending = None

    def end(self, why):
        """The one teardown, from every path. It fences at once; the rest takes its time elsewhere."""
        if not self.effective:
            return
        self.effective = False
        self.slots.remove(self)
        self.ending = asyncio.ensure_future(self._close(self.slots.codes[why], why))

    async def _close(self, code, reason):
        try:
            seconds = self.welcome["limits"]["closeTimeoutMs"] / 1000
            await asyncio.wait_for(self._say_and_close(code, reason), seconds)
        except Exception:
            self.socket.transport.abort()

    async def _say_and_close(self, code, reason):
        if code >= 4000:
            await self.socket.send(json.dumps({"type": "bye", "code": code, "reason": reason}))
        await self.socket.close(code, reason)

    async def send(self, message):
        if self.effective:
            await self.socket.send(json.dumps(message))
