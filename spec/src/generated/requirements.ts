// Generated from spec/asyncapi.yaml by `npm run spec:generate`; edit that.

import type { Requirement } from '../model.js';
import type { RequirementId } from './names.js';

/** Every normative sentence by its id. */
export const requirements: Readonly<Record<RequirementId, Requirement>> = {
  "SW-HANDSHAKE-1": {
    "id": "SW-HANDSHAKE-1",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST select the subprotocol `solowire.v1` if the client offers it, and MUST NOT select a subprotocol or an extension that was not offered; permessage-deflate is optional for both.",
    "source": "RFC 6455 §4.2.2, §9.1; RFC 7692"
  },
  "SW-HANDSHAKE-2": {
    "id": "SW-HANDSHAKE-2",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Without a common subprotocol the server MUST either refuse the upgrade with a 4xx status, or accept it without one and end it with unsupported-version; it MUST NOT welcome.",
    "rationale": "Browsers cannot see HTTP statuses, so the close code is the better answer."
  },
  "SW-HANDSHAKE-3": {
    "id": "SW-HANDSHAKE-3",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A valid hello MUST be answered within welcomeTimeoutMs, by a welcome or by an end with a code."
  },
  "SW-HANDSHAKE-4": {
    "id": "SW-HANDSHAKE-4",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A connection without a complete hello MUST be ended with hello-timeout no later than helloTimeoutMs plus its tolerance after the upgrade.",
    "rationale": "A server that stood still itself reads what has arrived before it judges the deadline."
  },
  "SW-HANDSHAKE-5": {
    "id": "SW-HANDSHAKE-5",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST NOT end a connection with hello-timeout before helloTimeoutMs has passed."
  },
  "SW-HANDSHAKE-6": {
    "id": "SW-HANDSHAKE-6",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The hello deadline MUST be stopped by a complete hello alone; bytes, fragments and RFC Pings MUST NOT extend it.",
    "rationale": "A drip of bytes must not hold a socket (slow-loris)."
  },
  "SW-HANDSHAKE-7": {
    "id": "SW-HANDSHAKE-7",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Before its welcome the server MUST send no message but bye."
  },
  "SW-HANDSHAKE-8": {
    "id": "SW-HANDSHAKE-8",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A first message that is not a hello MUST end the connection with protocol-violation, without effect or answer."
  },
  "SW-HANDSHAKE-9": {
    "id": "SW-HANDSHAKE-9",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A message that is read between a hello and its welcome MUST end the connection with protocol-violation, without effect or answer. One that is read behind the welcome belongs to the session, whenever it was sent."
  },
  "SW-HANDSHAKE-10": {
    "id": "SW-HANDSHAKE-10",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A second hello on a welcomed connection MUST end it with protocol-violation and MUST NOT change its identity or give a second welcome."
  },
  "SW-HANDSHAKE-11": {
    "id": "SW-HANDSHAKE-11",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A refusal after the upgrade MUST be told by a Close with a code, never by a bare end of TCP."
  },
  "SW-HANDSHAKE-12": {
    "id": "SW-HANDSHAKE-12",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A hello MUST be processed however soon it arrives behind the upgrade request, in the same segment even.",
    "rationale": "Servers that attach their handler after the first frame lose it. Clients wait for the answer to the upgrade (RFC 6455 §4.1); proxies may still deliver both at once."
  },
  "SW-HANDSHAKE-13": {
    "id": "SW-HANDSHAKE-13",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Connections that end before their hello MUST NOT leave anything behind; however many there were, a later hello is welcomed."
  },
  "SW-HANDSHAKE-14": {
    "id": "SW-HANDSHAKE-14",
    "section": "handshake",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The values that a welcome announces MUST lie in their permitted ranges and MUST be those that the server keeps to; deadAfterMs MUST be greater than intervalMs. Of a parameter that is left out the default holds, unless the deployment says otherwise."
  },
  "SW-VERSION-1": {
    "id": "SW-VERSION-1",
    "section": "version",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The session MUST speak the lower one of the client's and the server's version, and the welcome MUST name it; a higher version in a hello is no reason to refuse."
  },
  "SW-VERSION-2": {
    "id": "SW-VERSION-2",
    "section": "version",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A hello whose version is below the lowest that the server speaks MUST be refused with unsupported-version.",
    "notOnTheWire": "Version 1 is the lowest version that a valid hello can name."
  },
  "SW-VERSION-3": {
    "id": "SW-VERSION-3",
    "section": "version",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST ignore fields that it does not know.",
    "rationale": "Otherwise no field can ever be added."
  },
  "SW-VERSION-4": {
    "id": "SW-VERSION-4",
    "section": "version",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST NOT send fields outside the session's version, except under `ext`."
  },
  "SW-VERSION-5": {
    "id": "SW-VERSION-5",
    "section": "version",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST NOT resume; every welcome begins a new session without any state of an older one.",
    "rationale": "Resume contradicts the release of all state at the fence. A client that needs continuity asks the application for its state."
  },
  "SW-IDENTITY-1": {
    "id": "SW-IDENTITY-1",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The identity MUST be the clientId of the hello, bound to the verified credential (of the hello, or of the upgrade by header, cookie or client certificate); it MUST NOT be taken from the URL."
  },
  "SW-IDENTITY-2": {
    "id": "SW-IDENTITY-2",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A hello whose credential is good but does not authorise its clientId MUST be refused with identity-not-allowed."
  },
  "SW-IDENTITY-3": {
    "id": "SW-IDENTITY-3",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A hello whose credential is missing or wrong MUST be refused with authentication-failed, the same whether the identity exists or is online.",
    "rationale": "Different answers would tell a stranger who is online."
  },
  "SW-IDENTITY-4": {
    "id": "SW-IDENTITY-4",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST NOT do anything to the session in the slot before the newcomer's credential is verified."
  },
  "SW-IDENTITY-5": {
    "id": "SW-IDENTITY-5",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "clientIds MUST be compared byte by byte; two that differ in any byte are two identities."
  },
  "SW-IDENTITY-6": {
    "id": "SW-IDENTITY-6",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A hello whose clientId does not match the pattern MUST be refused with protocol-violation, never mended."
  },
  "SW-IDENTITY-7": {
    "id": "SW-IDENTITY-7",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "An identity MUST have one slot over all addresses, paths, transports and protocol versions of the server; the instanceId is no part of the identity."
  },
  "SW-IDENTITY-8": {
    "id": "SW-IDENTITY-8",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST NOT act on what a client says of sessions or epochs, in whatever field."
  },
  "SW-IDENTITY-9": {
    "id": "SW-IDENTITY-9",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A sessionId MUST hold at least 100 random bits and MUST NOT be given twice."
  },
  "SW-IDENTITY-10": {
    "id": "SW-IDENTITY-10",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A server that takes credentials from cookies MUST refuse upgrades from origins that it does not know.",
    "rationale": "Browsers send cookies from any page (cross-site WebSocket hijacking).",
    "notOnTheWire": "Shows only with a browser's cookie, which a target of version 1 does not carry."
  },
  "SW-IDENTITY-11": {
    "id": "SW-IDENTITY-11",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "When a credential cannot be verified now, the hello MUST be refused with try-again-later.",
    "notOnTheWire": "The kit cannot break the server's verifier."
  },
  "SW-IDENTITY-12": {
    "id": "SW-IDENTITY-12",
    "section": "identity",
    "level": "SHOULD",
    "role": "server",
    "profile": "core",
    "text": "Credentials SHOULD be compared in constant time, on one path for unknown identities and wrong credentials.",
    "notOnTheWire": "Differences of microseconds do not show reliably over a network."
  },
  "SW-IDENTITY-13": {
    "id": "SW-IDENTITY-13",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Tokens MUST NOT be logged.",
    "notOnTheWire": "Logs are not on the wire."
  },
  "SW-IDENTITY-14": {
    "id": "SW-IDENTITY-14",
    "section": "identity",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "When a credential expires or is revoked, its session MUST be ended with credential-expired. A session cannot take a new credential; the client redials."
  },
  "SW-EPOCH-1": {
    "id": "SW-EPOCH-1",
    "section": "epoch",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Each welcome MUST carry an epoch greater than that of every earlier welcome of the same identity, also when hellos come in parallel.",
    "rationale": "The epoch is a fencing token; storage and other services can refuse a lower one."
  },
  "SW-EPOCH-2": {
    "id": "SW-EPOCH-2",
    "section": "epoch",
    "level": "MUST",
    "role": "server",
    "profile": "restart",
    "text": "Epochs MUST grow across restarts of the server.",
    "rationale": "Without a store, one counter for all identities that starts at wall-clock microseconds does."
  },
  "SW-HEARTBEAT-1": {
    "id": "SW-HEARTBEAT-1",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST send a heartbeat every intervalMs from the welcome to the end of the session, whatever else flows.",
    "rationale": "Timers of browsers and suspended apps cannot be relied on."
  },
  "SW-HEARTBEAT-2": {
    "id": "SW-HEARTBEAT-2",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The n of a heartbeat MUST differ from that of every unacknowledged one of the same session."
  },
  "SW-HEARTBEAT-3": {
    "id": "SW-HEARTBEAT-3",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The client's wish for an interval MUST be clamped into the permitted range, never refused, whatever whole number it is.",
    "rationale": "To JSON Schema 1.0 and 1e400 are whole numbers, too. Clamp them without writing them out."
  },
  "SW-HEARTBEAT-4": {
    "id": "SW-HEARTBEAT-4",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Each heartbeat of the client MUST be acknowledged exactly once, with its n, within ackTimeoutMs, unless the session ends before."
  },
  "SW-HEARTBEAT-5": {
    "id": "SW-HEARTBEAT-5",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A heartbeat on an ended session MUST NOT be acknowledged and MUST NOT produce an error."
  },
  "SW-HEARTBEAT-6": {
    "id": "SW-HEARTBEAT-6",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A session whose client is silent MUST be ended with heartbeat-timeout no later than deadAfterMs plus its tolerance after its last life.",
    "rationale": "A server that stood still itself reads what has arrived before it judges the silence."
  },
  "SW-HEARTBEAT-7": {
    "id": "SW-HEARTBEAT-7",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A session MUST NOT be ended for silence before deadAfterMs has passed since its last life."
  },
  "SW-HEARTBEAT-8": {
    "id": "SW-HEARTBEAT-8",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Every complete message that passes the open schema and the life cycle MUST count as life, on arrival.",
    "rationale": "A client that streams requests is alive, even if its acknowledgements are late. Whether a message of an unknown type counts is left open."
  },
  "SW-HEARTBEAT-9": {
    "id": "SW-HEARTBEAT-9",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "RFC Pings and Pongs, fragments, acknowledgements of an n that is not outstanding, and what the server itself writes MUST NOT count as life.",
    "rationale": "Containers answer Pings while the application is dead; a server that counts its own writes never notices a mute client."
  },
  "SW-HEARTBEAT-10": {
    "id": "SW-HEARTBEAT-10",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "Handlers MUST NOT block reading or heartbeats."
  },
  "SW-HEARTBEAT-11": {
    "id": "SW-HEARTBEAT-11",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The heartbeat schedule MUST end with its session; a new session has exactly one, however many there were before."
  },
  "SW-HEARTBEAT-12": {
    "id": "SW-HEARTBEAT-12",
    "section": "heartbeat",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Before its Close the server MUST answer an RFC Ping by a Pong with the same payload.",
    "source": "RFC 6455 §5.5.2, §5.5.3"
  },
  "SW-TAKEOVER-1": {
    "id": "SW-TAKEOVER-1",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "An authenticated hello MUST be welcomed whatever the state of the old session is (alive, deaf, half-open, back-pressured, already closing), and whatever caps on sessions there are.",
    "rationale": "A server that refuses the newcomer locks out the client whose network dropped, which is the common case."
  },
  "SW-TAKEOVER-2": {
    "id": "SW-TAKEOVER-2",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A takeover MUST NOT add more than takeoverTimeoutMs to the welcome."
  },
  "SW-TAKEOVER-3": {
    "id": "SW-TAKEOVER-3",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The old session MUST be told session-taken-over, if the newcomer has another instanceId, or session-redialled, if it has the same.",
    "rationale": "Without a code the old client cannot know that it must not reconnect, and the two take over from one another for ever."
  },
  "SW-TAKEOVER-4": {
    "id": "SW-TAKEOVER-4",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "What is sent on a connection after a welcome of a higher epoch has been received MUST NOT have an effect or an answer."
  },
  "SW-TAKEOVER-5": {
    "id": "SW-TAKEOVER-5",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "What is caused after a welcome MUST NOT be delivered on a connection of a lower epoch; nothing but bye and Close is sent on it."
  },
  "SW-TAKEOVER-6": {
    "id": "SW-TAKEOVER-6",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The welcome's tookOver MUST name the session that this hello, or one that it superseded, has fenced, and whether it had the same instanceId; it MUST be null if there was none."
  },
  "SW-TAKEOVER-7": {
    "id": "SW-TAKEOVER-7",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A takeover MUST NOT end or silence the newcomer."
  },
  "SW-TAKEOVER-8": {
    "id": "SW-TAKEOVER-8",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "What the old session had (timers, subscriptions, queue, pending calls) MUST be released at its fence; nothing of it appears on any connection afterwards."
  },
  "SW-TAKEOVER-9": {
    "id": "SW-TAKEOVER-9",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "An effect MUST happen only while its session is in the slot; a handler that still runs has ended or lost its effect before the welcome of the next session.",
    "rationale": "Otherwise a write of the old session lands after one of the new."
  },
  "SW-TAKEOVER-10": {
    "id": "SW-TAKEOVER-10",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "There MUST be no way back; when the newcomer fails, the identity is offline and the fenced session stays fenced."
  },
  "SW-TAKEOVER-11": {
    "id": "SW-TAKEOVER-11",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A hello whose attempt is not higher than that of the session in the slot, or of a hello on its way there, with the same clientId and instanceId MUST be refused with stale-attempt; that session or hello MUST go on.",
    "rationale": "A dial that was late in the network must not evict its successor. On its way is every hello that is not decided yet, verified or not."
  },
  "SW-TAKEOVER-12": {
    "id": "SW-TAKEOVER-12",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST remember no attempt after the end of its session."
  },
  "SW-TAKEOVER-13": {
    "id": "SW-TAKEOVER-13",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Of several hellos of an identity exactly one MUST stay, the one that carries the highest epoch; each other one is told session-taken-over, session-redialled or stale-attempt, before or after its welcome, unless it has another reason to end."
  },
  "SW-TAKEOVER-14": {
    "id": "SW-TAKEOVER-14",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Hellos MUST be numbered on arrival; one whose verification ends when a later one has claimed the slot MUST NOT evict it, and MUST NOT be welcomed even if the later one has left again."
  },
  "SW-TAKEOVER-15": {
    "id": "SW-TAKEOVER-15",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "After verification a hello MUST NOT be refused but with draining, rate-limited, identity-not-allowed, unsupported-version, stale-attempt, internal-error or try-again-later, and among several nodes takeover-unproven; a superseded one is told session-taken-over or session-redialled."
  },
  "SW-TAKEOVER-16": {
    "id": "SW-TAKEOVER-16",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A handler MUST be given the epoch of its session and a signal of its end.",
    "rationale": "With the epoch it can fence what lies outside of the server; by the signal it ends early.",
    "notOnTheWire": "How a server calls its handlers is not on the wire."
  },
  "SW-TAKEOVER-17": {
    "id": "SW-TAKEOVER-17",
    "section": "takeover",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A bye and the reason of a Close MUST NOT name the newcomer, by its instanceId, its sessionId, its credential or the address that it comes from.",
    "rationale": "One of the two may be a stranger with a stolen credential; neither is told where the other one is."
  },
  "SW-TEARDOWN-1": {
    "id": "SW-TEARDOWN-1",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Find, close, remove. A session MUST NOT leave the slot without its transport being ended, with bye, Close and the end of TCP; a session that the server no longer knows MUST NOT stay open.",
    "rationale": "The fault that this protocol began with. An error handler removed the entry and left the session open; the heartbeats of the client failed for ever."
  },
  "SW-TEARDOWN-2": {
    "id": "SW-TEARDOWN-2",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Removal compares. The end of an old session MUST NOT remove, close or silence a newer one."
  },
  "SW-TEARDOWN-3": {
    "id": "SW-TEARDOWN-3",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A session MUST be torn down once, from whichever path (Close, error, silence, takeover, kick, shutdown, failed write) and however many of them come together."
  },
  "SW-TEARDOWN-4": {
    "id": "SW-TEARDOWN-4",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "Each step of a teardown MUST run even if an earlier one throws."
  },
  "SW-TEARDOWN-5": {
    "id": "SW-TEARDOWN-5",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Whatever happened before, an authenticated hello MUST be welcomed within reconnectWithinMs, unless it is one that SW-TAKEOVER-15 lets be refused."
  },
  "SW-TEARDOWN-6": {
    "id": "SW-TEARDOWN-6",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A session that begins after the teardown of its predecessor has completed MUST report `tookOver` null."
  },
  "SW-TEARDOWN-7": {
    "id": "SW-TEARDOWN-7",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Cycles of connecting and dropping MUST NOT leave anything behind (descriptors, sockets, timers, slots)."
  },
  "SW-TEARDOWN-8": {
    "id": "SW-TEARDOWN-8",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A teardown, however stuck, MUST NOT delay another identity's session by more than bystanderMaxMs."
  },
  "SW-TEARDOWN-9": {
    "id": "SW-TEARDOWN-9",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "An error or teardown of a session MUST NOT end a session of another identity."
  },
  "SW-TEARDOWN-10": {
    "id": "SW-TEARDOWN-10",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "When the client's TCP ends by FIN or RST, its session MUST be released within dropDetectMs."
  },
  "SW-TEARDOWN-11": {
    "id": "SW-TEARDOWN-11",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A FIN of the client without a Close MUST be answered by the end of the server's side within closeTimeoutMs.",
    "rationale": "Otherwise sockets pile up in CLOSE_WAIT."
  },
  "SW-TEARDOWN-12": {
    "id": "SW-TEARDOWN-12",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "An exception outside a message, or a state that is no longer known, MUST end the session with internal-error."
  },
  "SW-TEARDOWN-13": {
    "id": "SW-TEARDOWN-13",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A session MUST NOT be wedged; while its connection is open and no end was told, its heartbeats and requests are answered."
  },
  "SW-TEARDOWN-14": {
    "id": "SW-TEARDOWN-14",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A kick MUST end the session with kicked; one that names an older epoch MUST do nothing."
  },
  "SW-TEARDOWN-15": {
    "id": "SW-TEARDOWN-15",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "For each epoch watchers MUST see exactly one online, at its welcome, and exactly one offline, at its fence."
  },
  "SW-TEARDOWN-16": {
    "id": "SW-TEARDOWN-16",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "Watchers MUST see the offline of an epoch before the online of a later one, and the last presence of an identity MUST be the true one."
  },
  "SW-TEARDOWN-17": {
    "id": "SW-TEARDOWN-17",
    "section": "teardown",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "The cause of an offline MUST be what ended the session."
  },
  "SW-CLOSE-1": {
    "id": "SW-CLOSE-1",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST send a bye before its Close exactly if the code is 4000 to 4999, with the same code. A Close that answers the client's needs none.",
    "rationale": "A Close can be lost to a reset or hidden by a client library; the bye is in the stream of messages."
  },
  "SW-CLOSE-2": {
    "id": "SW-CLOSE-2",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "After a bye the server MUST send no message; the Close follows."
  },
  "SW-CLOSE-3": {
    "id": "SW-CLOSE-3",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST send at most one Close on a connection and no frame after it.",
    "source": "RFC 6455 §5.5.1"
  },
  "SW-CLOSE-4": {
    "id": "SW-CLOSE-4",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The code of a Close MUST be one that the protocol lets a server send, or the echo of the client's.",
    "source": "RFC 6455 §7.4"
  },
  "SW-CLOSE-5": {
    "id": "SW-CLOSE-5",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The reason of a Close MUST be UTF-8 of at most 123 bytes.",
    "source": "RFC 6455 §5.5, §5.5.1"
  },
  "SW-CLOSE-6": {
    "id": "SW-CLOSE-6",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST end TCP no later than closeTimeoutMs plus its tolerance after its Close, whatever the peer does or sends."
  },
  "SW-CLOSE-7": {
    "id": "SW-CLOSE-7",
    "section": "close",
    "level": "SHOULD",
    "role": "server",
    "profile": "core",
    "text": "After its Close the server SHOULD wait for the peer's Close, up to closeTimeoutMs, before it ends TCP.",
    "rationale": "An early end turns the client's own Close into a reset, which can destroy the server's Close on its way.",
    "source": "RFC 6455 §7.1.2"
  },
  "SW-CLOSE-8": {
    "id": "SW-CLOSE-8",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A Close of the client MUST be answered by a Close within ackTimeoutMs, with the client's code unless that may not be sent or the server's own Close crosses it.",
    "rationale": "A Close without a code has none to repeat. One without answers it, or one with any code that a server may send.",
    "source": "RFC 6455 §5.5.1, §7.1.5"
  },
  "SW-CLOSE-9": {
    "id": "SW-CLOSE-9",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "When both Closes have been sent, the server MUST end TCP within closeTimeoutMs, even if the client keeps its side open.",
    "source": "RFC 6455 §5.5.1, §7.1.1"
  },
  "SW-CLOSE-10": {
    "id": "SW-CLOSE-10",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A Close of the client with a body of one byte or an illegal code MUST be answered by framing-error, one whose reason is not UTF-8 by invalid-utf8 or framing-error; an illegal code MUST NOT be echoed.",
    "source": "RFC 6455 §7.4, §8.1"
  },
  "SW-CLOSE-11": {
    "id": "SW-CLOSE-11",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A Close MUST NOT be lost to a reset if the client sent nothing in the last round trip."
  },
  "SW-CLOSE-12": {
    "id": "SW-CLOSE-12",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "A peer that does not read MUST be reset by closeTimeoutMs.",
    "rationale": "A FIN waits behind unsent data for ever."
  },
  "SW-CLOSE-13": {
    "id": "SW-CLOSE-13",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "bye and Close MUST go ahead of everything that is not yet handed to the transport.",
    "rationale": "A welcome that still waits may go first, or be dropped: then it has made no session, and tookOver passes over it (SW-TAKEOVER-6).",
    "notOnTheWire": "What the transport has already taken is the server's private matter."
  },
  "SW-CLOSE-14": {
    "id": "SW-CLOSE-14",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The server MUST NOT end a welcomed connection without a Close, unless the client's side has ended before, or takes nothing until closeTimeoutMs."
  },
  "SW-CLOSE-15": {
    "id": "SW-CLOSE-15",
    "section": "close",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "A message that arrives after the Close of either side MUST have no effect and no answer."
  },
  "SW-MESSAGE-1": {
    "id": "SW-MESSAGE-1",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Every message of the server MUST be one JSON object in one text message that matches the schema of its type."
  },
  "SW-MESSAGE-2": {
    "id": "SW-MESSAGE-2",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A text message that is not JSON, not an object or without a type MUST end the session with protocol-violation."
  },
  "SW-MESSAGE-3": {
    "id": "SW-MESSAGE-3",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A message of a known type that breaks its schema MUST end the session with protocol-violation."
  },
  "SW-MESSAGE-4": {
    "id": "SW-MESSAGE-4",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A message of an unknown type on an effective session MUST be answered by one error that refers to it, and the session goes on."
  },
  "SW-MESSAGE-5": {
    "id": "SW-MESSAGE-5",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A binary message MUST end the session with binary-not-supported."
  },
  "SW-MESSAGE-6": {
    "id": "SW-MESSAGE-6",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A text message that is not UTF-8 MUST end the session with invalid-utf8.",
    "source": "RFC 6455 §8.1"
  },
  "SW-MESSAGE-7": {
    "id": "SW-MESSAGE-7",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A frame that breaks the framing (unmasked, reserved bits, reserved opcode, bad fragmentation, long control frame) MUST end the session with framing-error.",
    "source": "RFC 6455 §5.1, §5.2, §5.4, §5.5"
  },
  "SW-MESSAGE-8": {
    "id": "SW-MESSAGE-8",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A message larger than maxMessageBytes, counted after inflation, MUST end the session with message-too-big, as soon as its headers or the bytes inflated so far tell.",
    "rationale": "Otherwise a stranger decides how much memory the server spends."
  },
  "SW-MESSAGE-9": {
    "id": "SW-MESSAGE-9",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A message of up to maxMessageBytes MUST be taken, also with control frames between its fragments, if it comes in one frame or its fragments hold four bytes or more on average; a server MAY end a session whose message comes in smaller crumbs with message-too-big.",
    "rationale": "Each fragment costs a server memory beyond its bytes. Without this bound a stranger multiplies maxMessageBytes by crumbling a message; RFC 6455 sets none.",
    "source": "RFC 6455 §5.4"
  },
  "SW-MESSAGE-10": {
    "id": "SW-MESSAGE-10",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Each request of an effective session MUST be answered by exactly one response with its id, unless the session ends before."
  },
  "SW-MESSAGE-11": {
    "id": "SW-MESSAGE-11",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "A request of an unknown method MUST be answered by the error unknown-method, and the session goes on."
  },
  "SW-MESSAGE-12": {
    "id": "SW-MESSAGE-12",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "A request whose id is that of an unanswered one MUST be answered by the error duplicate-id, and the session goes on."
  },
  "SW-MESSAGE-13": {
    "id": "SW-MESSAGE-13",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "An exception in a handler MUST be answered by the error internal, and the session goes on."
  },
  "SW-MESSAGE-14": {
    "id": "SW-MESSAGE-14",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "An acknowledgement whose n is not outstanding MUST be ignored."
  },
  "SW-MESSAGE-15": {
    "id": "SW-MESSAGE-15",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "What the server sends MUST NOT hold the text or stack of an exception or an identifier of another identity's session."
  },
  "SW-MESSAGE-16": {
    "id": "SW-MESSAGE-16",
    "section": "message",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "Requests, heartbeats and pushes at the same time MUST NOT lose an answer or break the framing."
  },
  "SW-LIMIT-1": {
    "id": "SW-LIMIT-1",
    "section": "limit",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Takeovers of one identity beyond takeovers.max in takeovers.windowMs MUST be refused with rate-limited and a retryAfterMs of at most windowMs; the session in the slot goes on.",
    "rationale": "Two instances that fight for a slot must not do so at full speed."
  },
  "SW-LIMIT-2": {
    "id": "SW-LIMIT-2",
    "section": "limit",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "A client that does not read MUST be ended with slow-consumer when more than maxQueueBytes wait for it.",
    "rationale": "What the transport has taken does not wait, and one message alone may always wait, however large it is."
  },
  "SW-LIMIT-3": {
    "id": "SW-LIMIT-3",
    "section": "limit",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Messages of one session beyond messages.max in messages.windowMs MUST end it with rate-limited and a retryAfterMs of at most windowMs."
  },
  "SW-LIMIT-4": {
    "id": "SW-LIMIT-4",
    "section": "limit",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "A request beyond maxPendingRequests unanswered ones MUST be answered by the error too-many-requests, and the session goes on."
  },
  "SW-LIMIT-5": {
    "id": "SW-LIMIT-5",
    "section": "limit",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Sockets without a hello MUST be capped per source, apart from sessions; one beyond maxPendingSockets is refused at its upgrade or ended with try-again-later."
  },
  "SW-LIMIT-6": {
    "id": "SW-LIMIT-6",
    "section": "limit",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "Deeply nested or huge JSON MUST NOT harm the server; it is processed or ended with a code."
  },
  "SW-LIMIT-7": {
    "id": "SW-LIMIT-7",
    "section": "limit",
    "level": "MUST",
    "role": "server",
    "profile": "core",
    "text": "The windows of takeovers and messages slide. Where max have been counted in the last nine tenths of windowMs, one more MUST be treated as beyond the limit; where fewer than max have arrived in the last windowMs, it MUST NOT be. Up to max may come at once.",
    "rationale": "A window that starts anew lets twice as many pass around its start. The tenth lets a server count in ten parts instead of keeping the time of each."
  },
  "SW-LIMIT-8": {
    "id": "SW-LIMIT-8",
    "section": "limit",
    "level": "SHOULD",
    "role": "server",
    "profile": "core",
    "text": "A welcome SHOULD count as a takeover also if the identity's session before it has ended, however it did, if that session was welcomed in the last takeovers.windowMs.",
    "rationale": "Who closes before each redial takes over nobody, and costs as much as who does not."
  },
  "SW-LIMIT-9": {
    "id": "SW-LIMIT-9",
    "section": "limit",
    "level": "SHOULD",
    "role": "server",
    "profile": "core",
    "text": "Each Ping and Pong of a client SHOULD count as a message, also before the hello; a connection that goes beyond messages.max then is ended with rate-limited.",
    "rationale": "A frame costs the server as much as a short message, and a stranger can send hundreds of thousands a second."
  },
  "SW-LIMIT-10": {
    "id": "SW-LIMIT-10",
    "section": "limit",
    "level": "SHOULD",
    "role": "server",
    "profile": "core",
    "text": "A socket SHOULD count among those of SW-LIMIT-5 until it is welcomed, and one that is refused until its TCP has ended.",
    "rationale": "Otherwise a hello that is never answered, or a Close that is never answered, makes room for the next socket of the same stranger."
  },
  "SW-LIMIT-11": {
    "id": "SW-LIMIT-11",
    "section": "limit",
    "level": "SHOULD",
    "role": "server",
    "profile": "core",
    "text": "Verifications that run at once SHOULD be capped, per source and in all, and sessions per credential; a hello beyond is told try-again-later. A takeover does not raise the number of sessions.",
    "rationale": "A verification can cost more than the rest of the connection, and one token must not fill the server."
  },
  "SW-DRAIN-1": {
    "id": "SW-DRAIN-1",
    "section": "drain",
    "level": "MUST",
    "role": "server",
    "profile": "shutdown",
    "text": "A server that stops in order MUST end each session with draining."
  },
  "SW-DRAIN-2": {
    "id": "SW-DRAIN-2",
    "section": "drain",
    "level": "MUST",
    "role": "server",
    "profile": "shutdown",
    "text": "The bye of a drain MUST carry retryAfterMs, spread over the clients.",
    "rationale": "Otherwise all of them come back in the same instant."
  },
  "SW-DRAIN-3": {
    "id": "SW-DRAIN-3",
    "section": "drain",
    "level": "MUST",
    "role": "server",
    "profile": "shutdown",
    "text": "A hello during a drain MUST be refused with draining, unless the server no longer takes connections."
  },
  "SW-DRAIN-4": {
    "id": "SW-DRAIN-4",
    "section": "drain",
    "level": "MUST",
    "role": "server",
    "profile": "shutdown",
    "text": "A drain MUST end within drainMs, whatever the clients do."
  },
  "SW-DRAIN-5": {
    "id": "SW-DRAIN-5",
    "section": "drain",
    "level": "SHOULD",
    "role": "server",
    "profile": "shutdown",
    "text": "A server that stops without a drain SHOULD end each connection with going-away, or with service-restart if it comes back at once.",
    "source": "RFC 6455 §7.4.1"
  },
  "SW-PROFILE-1": {
    "id": "SW-PROFILE-1",
    "section": "profile",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "Each method of a capability that the welcome announces MUST be served as the document describes it, with params, results, errors and events of its schemas."
  },
  "SW-PROFILE-2": {
    "id": "SW-PROFILE-2",
    "section": "profile",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "Methods of testing MUST be refused with forbidden to identities that are not configured as test identities, and MUST act among test identities alone."
  },
  "SW-PROFILE-3": {
    "id": "SW-PROFILE-3",
    "section": "profile",
    "level": "MUST",
    "role": "server",
    "profile": "testing",
    "text": "The methods of testing and observe MUST be off by default; beyond loopback those of testing MUST need a second explicit switch.",
    "notOnTheWire": "How a server is configured is not on the wire."
  },
  "SW-PROFILE-4": {
    "id": "SW-PROFILE-4",
    "section": "profile",
    "level": "MUST",
    "role": "server",
    "profile": "observe",
    "text": "observe MUST be refused with forbidden to every identity but an operator's."
  },
  "SW-PROFILE-5": {
    "id": "SW-PROFILE-5",
    "section": "profile",
    "level": "MUST",
    "role": "server",
    "profile": "observe",
    "text": "What observe tells MUST be true; after all connections of an identity have ended, none of its sessions, sockets, timers or queues is left."
  },
  "SW-CLUSTER-1": {
    "id": "SW-CLUSTER-1",
    "section": "cluster",
    "level": "MUST",
    "role": "server",
    "profile": "cluster",
    "text": "An identity MUST have one slot over all nodes; the rules of takeover hold whichever nodes the old and the new connection reach."
  },
  "SW-CLUSTER-2": {
    "id": "SW-CLUSTER-2",
    "section": "cluster",
    "level": "MUST",
    "role": "server",
    "profile": "cluster",
    "text": "Epochs MUST be unique and growing over all nodes, also after the failure of a node or of the registry."
  },
  "SW-CLUSTER-3": {
    "id": "SW-CLUSTER-3",
    "section": "cluster",
    "level": "MUST",
    "role": "server",
    "profile": "cluster",
    "text": "A node that cannot prove that the old session is fenced MUST refuse the newcomer with takeover-unproven."
  },
  "SW-CLUSTER-4": {
    "id": "SW-CLUSTER-4",
    "section": "cluster",
    "level": "MUST",
    "role": "server",
    "profile": "cluster",
    "text": "A node that cannot renew its lease MUST fence its sessions before the lease ends, also when it was paused."
  },
  "SW-CLUSTER-5": {
    "id": "SW-CLUSTER-5",
    "section": "cluster",
    "level": "MUST",
    "role": "server",
    "profile": "cluster",
    "text": "The record of a dead node MUST NOT block an identity for longer than its lease."
  },
  "SW-CLUSTER-6": {
    "id": "SW-CLUSTER-6",
    "section": "cluster",
    "level": "MUST",
    "role": "server",
    "profile": "cluster",
    "text": "Notices and clean-ups between nodes MUST name the epoch, and one that is late MUST do nothing to a newer session."
  },
  "SW-CLUSTER-7": {
    "id": "SW-CLUSTER-7",
    "section": "cluster",
    "level": "MUST",
    "role": "server",
    "profile": "cluster",
    "text": "The drain or end of one node MUST NOT end sessions of other nodes."
  },
  "SW-CLIENT-1": {
    "id": "SW-CLIENT-1",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "A client MUST have one scheduler for dials and at most one current dial or connection."
  },
  "SW-CLIENT-2": {
    "id": "SW-CLIENT-2",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "When a dial that was given up succeeds late, the client MUST close it unused."
  },
  "SW-CLIENT-3": {
    "id": "SW-CLIENT-3",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The bye, Close or error of any connection but the newest MUST NOT change what the client does next.",
    "rationale": "The late end of an old connection otherwise tears down its successor, the client's own form of the original fault."
  },
  "SW-CLIENT-4": {
    "id": "SW-CLIENT-4",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The first message MUST be hello, and the client MUST send nothing else before the welcome."
  },
  "SW-CLIENT-5": {
    "id": "SW-CLIENT-5",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The instanceId MUST be 128 random bits made at each start of a process or page and never stored; attempt counts its dials from 1.",
    "rationale": "A stored one would be copied to a second tab or device, which then look like one instance."
  },
  "SW-CLIENT-6": {
    "id": "SW-CLIENT-6",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "Each heartbeat of the server MUST be acknowledged once, with its n, within ackTimeoutMs."
  },
  "SW-CLIENT-7": {
    "id": "SW-CLIENT-7",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "After bye, Close or an error of the connection the client MUST send no heartbeat and no data on it; its timers end there."
  },
  "SW-CLIENT-8": {
    "id": "SW-CLIENT-8",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The client MUST answer a Close with a Close, and after a bye MUST NOT send a Close before the server's.",
    "source": "RFC 6455 §5.5.1"
  },
  "SW-CLIENT-9": {
    "id": "SW-CLIENT-9",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "From a bye on the client MUST take its code as the truth, whatever end follows."
  },
  "SW-CLIENT-10": {
    "id": "SW-CLIENT-10",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The client MUST NOT reconnect by itself after 4500 to 4999, except as stale-attempt allows."
  },
  "SW-CLIENT-11": {
    "id": "SW-CLIENT-11",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The client MUST NOT reconnect after a Close of its own that its user asked for."
  },
  "SW-CLIENT-12": {
    "id": "SW-CLIENT-12",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "After every other end (4000 to 4499, an unasked 1000, 1001, 1005, 1006, 1011 to 1014, unknown codes, FIN, RST, a failed dial) the client MUST reconnect with backoff and full jitter, from the first retry on.",
    "rationale": "Without jitter all clients of a failed server come back in the same instant."
  },
  "SW-CLIENT-13": {
    "id": "SW-CLIENT-13",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "retryAfterMs MUST be a lower bound of the wait."
  },
  "SW-CLIENT-14": {
    "id": "SW-CLIENT-14",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The backoff MUST be reset only after a session was effective for deadAfterMs.",
    "rationale": "A server that welcomes and then drops is otherwise dialled at full speed."
  },
  "SW-CLIENT-15": {
    "id": "SW-CLIENT-15",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "After 1002, 1003, 1007 and 1009 the client MUST wait for the longest backoff, and stop after three in a row.",
    "rationale": "These say that the client itself is wrong; the same message would be sent again."
  },
  "SW-CLIENT-16": {
    "id": "SW-CLIENT-16",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "After credential-expired the client MUST get a fresh credential before it dials, and stop at the second in a row."
  },
  "SW-CLIENT-17": {
    "id": "SW-CLIENT-17",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "A client that is told stale-attempt on its newest dial MUST take a new instanceId and redial once; on an older dial it does nothing.",
    "rationale": "Its instanceId must be known to somebody else, or its attempts were counted wrongly; a second redial would hide that."
  },
  "SW-CLIENT-18": {
    "id": "SW-CLIENT-18",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "Without a welcome within welcomeTimeoutMs the client MUST close with heartbeat-timeout, not wait for the end, and redial."
  },
  "SW-CLIENT-19": {
    "id": "SW-CLIENT-19",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "When no complete message has come for deadAfterMs the client MUST close with heartbeat-timeout, not wait for the end, and redial.",
    "rationale": "A half-open connection shows no error; only silence tells."
  },
  "SW-CLIENT-20": {
    "id": "SW-CLIENT-20",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "A client MUST close with no code but 1000 and 4001."
  },
  "SW-CLIENT-21": {
    "id": "SW-CLIENT-21",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The client MUST ignore fields, message types and capabilities that it does not know."
  },
  "SW-CLIENT-22": {
    "id": "SW-CLIENT-22",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "At the end of a session the client MUST fail its unanswered requests; a new session has no state of the old one."
  },
  "SW-CLIENT-23": {
    "id": "SW-CLIENT-23",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The id of a request MUST differ from that of every unanswered one."
  },
  "SW-CLIENT-24": {
    "id": "SW-CLIENT-24",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The client MUST NOT send more than the limits of its welcome allow."
  },
  "SW-CLIENT-25": {
    "id": "SW-CLIENT-25",
    "section": "client",
    "level": "SHOULD",
    "role": "client",
    "profile": "core",
    "text": "The client SHOULD tell its user the difference between session-taken-over and a lost network."
  },
  "SW-CLIENT-26": {
    "id": "SW-CLIENT-26",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "Every message of the client MUST be one JSON object in one text message that matches the schema of its type, without fields outside the session's version, except under `ext`."
  },
  "SW-CLIENT-27": {
    "id": "SW-CLIENT-27",
    "section": "client",
    "level": "MUST",
    "role": "client",
    "profile": "core",
    "text": "The version of a hello MUST be the highest that the client speaks; afterwards the client MUST speak the version of its welcome, and end the connection if it does not know that one."
  },
  "SW-CLIENT-28": {
    "id": "SW-CLIENT-28",
    "section": "client",
    "level": "MAY",
    "role": "client",
    "profile": "core",
    "text": "The client MAY send heartbeats of its own between its welcome and the end of the session, at any time."
  }
};
