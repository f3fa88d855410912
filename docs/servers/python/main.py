"""The smallest server around Slots: `main.py PROTOCOL_JSON WELCOME_JSON`, on loopback. No credentials, heartbeats or limits."""

import asyncio
import json
import secrets
import sys
import time

import websockets

from slots import Connection, Slots

with open(sys.argv[1], encoding="utf-8") as file:
    protocol = json.load(file)
template = json.loads(sys.argv[2])
slots = Slots({code["name"]: int(number) for number, code in protocol["closeCodes"].items()})
epoch = int(time.time() * 1_000_000)


def admit(socket, hello):
    global epoch
    epoch += 1
    welcome = dict(template, sessionId=secrets.token_urlsafe(16), epoch=epoch)
    connection = Connection(slots, socket, hello, welcome)
    old = slots.claim(connection)
    if old is not None:
        welcome["tookOver"] = {
            "sessionId": old.welcome["sessionId"],
            "epoch": old.welcome["epoch"],
            "sameInstance": old.hello["instanceId"] == hello["instanceId"],
        }
    return connection


async def serve(socket):
    connection = None
    try:
        async for text in socket:
            if connection is not None and not connection.effective:
                continue
            try:
                message = json.loads(text)
            except ValueError:
                if connection is not None:
                    connection.end("protocol-violation")
                continue
            if message.get("type") == "hello" and connection is None:
                connection = admit(socket, message)
                await connection.send(connection.welcome)
            elif message.get("type") == "heartbeat" and connection is not None:
                await connection.send({"type": "heartbeatAck", "n": message["n"]})
    except websockets.ConnectionClosed:
        pass
    finally:
        if connection is not None:
            connection.end("normal")
            await connection.ending


async def main():
    subprotocols = [protocol["protocol"]["subprotocol"]]
    async with websockets.serve(serve, "127.0.0.1", 0, subprotocols=subprotocols) as server:
        port = server.sockets[0].getsockname()[1]
        print(f"listening on ws://127.0.0.1:{port}/", flush=True)
        await asyncio.Future()


asyncio.run(main())
