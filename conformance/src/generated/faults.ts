// Generated from conformance/faults/catalogue.yaml by `npm run spec:generate`; edit that.
import type { FaultRow } from '../fault-row.js';

export const faults: Readonly<Record<string, FaultRow>> = {
  "HS1": {
    "sentence": "A connection that never says hello stays open.",
    "shows": "It is still open after helloTimeoutMs.",
    "violates": [
      "SW-HANDSHAKE-4"
    ]
  },
  "HS2": {
    "sentence": "Any bytes start the hello deadline anew.",
    "shows": "A drip of Pings and fragments keeps the connection open.",
    "violates": [
      "SW-HANDSHAKE-6"
    ]
  },
  "HS3": {
    "sentence": "Messages are served before the welcome.",
    "shows": "An acknowledgement or an effect comes before the welcome.",
    "violates": [
      "SW-HANDSHAKE-7",
      "SW-HANDSHAKE-8"
    ]
  },
  "HS4": {
    "sentence": "A second hello on one connection is accepted.",
    "shows": "There is a second welcome, or the identity changes.",
    "violates": [
      "SW-HANDSHAKE-10"
    ]
  },
  "HS5": {
    "sentence": "The subprotocol is not enforced: whatever is offered first is selected.",
    "shows": "A 101 with a foreign subprotocol and a welcome behind it.",
    "violates": [
      "SW-HANDSHAKE-2"
    ]
  },
  "HS6": {
    "sentence": "A connection that is refused in its handshake is cut off.",
    "shows": "No bye and no Close with a code.",
    "violates": [
      "SW-HANDSHAKE-2",
      "SW-HANDSHAKE-8",
      "SW-HANDSHAKE-11"
    ]
  },
  "HS7": {
    "sentence": "The old session is fenced before the newcomer is authenticated.",
    "shows": "B with a wrong credential makes A receive a Close.",
    "violates": [
      "SW-IDENTITY-4"
    ]
  },
  "HS8": {
    "sentence": "The welcome announces values that are impossible or that the server does not keep to.",
    "shows": "Out of range, or unlike the measured behaviour.",
    "violates": [
      "SW-HANDSHAKE-14"
    ]
  },
  "HS9": {
    "sentence": "Messages behind hello are queued and served instead of refused.",
    "shows": "They are answered after the welcome.",
    "violates": [
      "SW-HANDSHAKE-9"
    ]
  },
  "HS10": {
    "sentence": "A connection that dies before its hello leaks a place.",
    "shows": "After some repetitions, newcomers are refused.",
    "violates": [
      "SW-HANDSHAKE-13"
    ]
  },
  "HS11": {
    "sentence": "The subprotocol is selected, offered or not.",
    "shows": "A 101 with a subprotocol that nobody offered.",
    "violates": [
      "SW-HANDSHAKE-1"
    ]
  },
  "HS12": {
    "sentence": "The server never says which subprotocol it selects.",
    "shows": "A 101 without one.",
    "violates": [
      "SW-HANDSHAKE-1"
    ]
  },
  "HS13": {
    "sentence": "The wished interval is clamped and dead-after left below it.",
    "shows": "A welcome whose deadAfterMs is not above its intervalMs.",
    "violates": [
      "SW-HANDSHAKE-14"
    ]
  },
  "HS14": {
    "sentence": "A client of a later version is refused.",
    "shows": "A hello with a higher version ends the connection.",
    "violates": [
      "SW-VERSION-1"
    ]
  },
  "HS15": {
    "sentence": "The server adds fields of its own outside ext.",
    "shows": "A message with a field that no schema knows.",
    "violates": [
      "SW-VERSION-4"
    ]
  },
  "HS16": {
    "sentence": "The welcome is lost or late.",
    "shows": "No answer to a valid hello within welcomeTimeoutMs.",
    "violates": [
      "SW-HANDSHAKE-3"
    ]
  },
  "HS17": {
    "sentence": "The hello deadline fires too early.",
    "shows": "hello-timeout before helloTimeoutMs has passed.",
    "violates": [
      "SW-HANDSHAKE-5"
    ]
  },
  "HS18": {
    "sentence": "Fields that the server does not know are refused.",
    "shows": "A hello with an extra field ends in protocol-violation.",
    "violates": [
      "SW-VERSION-3"
    ]
  },
  "HS19": {
    "sentence": "The welcome names the version of the client instead of the lower one.",
    "shows": "A client of a later version is told its own.",
    "violates": [
      "SW-VERSION-1"
    ]
  },
  "HS20": {
    "sentence": "Compression is selected and not understood.",
    "shows": "A compressed message ends the connection.",
    "violates": [
      "SW-MESSAGE-9"
    ]
  },
  "HS21": {
    "sentence": "Places of connections that ended before their hello are given back by a sweep alone.",
    "shows": "After a burst of them, a newcomer is refused.",
    "violates": [
      "SW-HANDSHAKE-13"
    ]
  },
  "HS22": {
    "sentence": "No hello is answered at all.",
    "shows": "Neither a welcome nor a refusal, on any connection.",
    "violates": [
      "SW-HANDSHAKE-3"
    ]
  },
  "HS23": {
    "sentence": "A refused upgrade never gives its place back.",
    "shows": "After many of them, a newcomer is refused.",
    "violates": [
      "SW-HANDSHAKE-13"
    ]
  },
  "HS24": {
    "sentence": "Refused upgrades count against the address that they come from.",
    "shows": "After many of them, a newcomer is refused for a while.",
    "violates": [
      "SW-HANDSHAKE-13"
    ]
  },
  "HS25": {
    "sentence": "A heartbeat behind the hello is answered before the welcome.",
    "shows": "The acknowledgement, and the session goes on.",
    "violates": [
      "SW-HANDSHAKE-9"
    ]
  },
  "ID1": {
    "sentence": "The identity is a field of the client that nothing binds to the credential.",
    "shows": "O's credential with the clientId of X succeeds.",
    "violates": [
      "SW-IDENTITY-2"
    ]
  },
  "ID2": {
    "sentence": "clientIds are folded (case, escapes, spaces, truncation).",
    "shows": "Two that differ evict one another.",
    "violates": [
      "SW-IDENTITY-5"
    ]
  },
  "ID3": {
    "sentence": "Sessions are kept by socket, address or cookie instead of identity.",
    "shows": "A and B both live.",
    "violates": [
      "SW-IDENTITY-7"
    ]
  },
  "ID4": {
    "sentence": "The slot is kept by identity and instance.",
    "shows": "Two instances of one clientId both live.",
    "violates": [
      "SW-IDENTITY-7"
    ]
  },
  "ID5": {
    "sentence": "The slot is kept for each path, version, transport or worker.",
    "shows": "A on one and B on the other both live.",
    "violates": [
      "SW-IDENTITY-7"
    ]
  },
  "ID6": {
    "sentence": "Lookup and storage use different keys.",
    "shows": "The takeover misses the old session.",
    "violates": [
      "SW-IDENTITY-7"
    ]
  },
  "ID7": {
    "sentence": "An epoch or sessionId that the client claims is trusted.",
    "shows": "It comes back in the welcome or evicts somebody.",
    "violates": [
      "SW-IDENTITY-8"
    ]
  },
  "ID8": {
    "sentence": "Epochs repeat or fall.",
    "shows": "Equal or lower after a reconnect, a clean close or a restart.",
    "violates": [
      "SW-EPOCH-1",
      "SW-EPOCH-2"
    ]
  },
  "ID9": {
    "sentence": "sessionIds repeat, count, or follow the clock.",
    "shows": "A thousand of them.",
    "violates": [
      "SW-IDENTITY-9"
    ]
  },
  "ID10": {
    "sentence": "sessionIds come from a source with few bits.",
    "shows": "A thousand of them repeat, or hold less than 100 bits.",
    "violates": [
      "SW-IDENTITY-9"
    ]
  },
  "ID11": {
    "sentence": "A clientId outside the pattern is mended instead of refused.",
    "shows": "It is welcomed.",
    "violates": [
      "SW-IDENTITY-6"
    ]
  },
  "ID12": {
    "sentence": "clientIds with upper-case letters are taken for malformed.",
    "shows": "A second spelling of an identity, which is another one, gets no session.",
    "violates": [
      "SW-IDENTITY-5"
    ]
  },
  "ID13": {
    "sentence": "Each path has slots of its own.",
    "shows": "A at one path and B at another both live.",
    "violates": [
      "SW-IDENTITY-7"
    ]
  },
  "ID14": {
    "sentence": "A takeover ends only what came by the same path.",
    "shows": "B at another path takes over from A, and A lives on.",
    "violates": [
      "SW-IDENTITY-7"
    ]
  },
  "ID15": {
    "sentence": "A line feed may follow a clientId.",
    "shows": "It is welcomed.",
    "violates": [
      "SW-IDENTITY-6"
    ]
  },
  "HB1": {
    "sentence": "A silent client is never ended.",
    "shows": "It is open past deadAfterMs and its tolerance.",
    "violates": [
      "SW-HEARTBEAT-6"
    ]
  },
  "HB2": {
    "sentence": "Silence is noticed by a sweep that comes too seldom.",
    "shows": "The end comes too late.",
    "violates": [
      "SW-HEARTBEAT-6"
    ]
  },
  "HB3": {
    "sentence": "What the server writes counts as life.",
    "shows": "A mute client that is pushed to is never ended.",
    "violates": [
      "SW-HEARTBEAT-6",
      "SW-HEARTBEAT-9"
    ]
  },
  "HB4": {
    "sentence": "Each heartbeat of the server starts the deadline anew.",
    "shows": "A silent client survives as long as heartbeats go out.",
    "violates": [
      "SW-HEARTBEAT-6"
    ]
  },
  "HB5": {
    "sentence": "Only an acknowledgement counts as life.",
    "shows": "A client that streams requests is ended.",
    "violates": [
      "SW-HEARTBEAT-8"
    ]
  },
  "HB6": {
    "sentence": "An RFC Pong counts as life.",
    "shows": "A client that answers Pings alone is kept.",
    "violates": [
      "SW-HEARTBEAT-9"
    ]
  },
  "HB7": {
    "sentence": "Any bytes count as life.",
    "shows": "Acknowledgements of nothing keep it alive.",
    "violates": [
      "SW-HEARTBEAT-9"
    ]
  },
  "HB8": {
    "sentence": "A heartbeat on an ended session is answered.",
    "shows": "A probe on A after the welcome of B is acknowledged.",
    "violates": [
      "SW-HEARTBEAT-5",
      "SW-TAKEOVER-4"
    ]
  },
  "HB9": {
    "sentence": "A heartbeat registers its session again.",
    "shows": "After one on A, C takes over from A instead of B.",
    "violates": [
      "SW-TAKEOVER-10"
    ]
  },
  "HB10": {
    "sentence": "The heartbeat timer survives its session.",
    "shows": "The rate on the live connection grows with each reconnect.",
    "violates": [
      "SW-HEARTBEAT-11"
    ]
  },
  "HB11": {
    "sentence": "Acknowledgements have a wrong n, come twice or not at all.",
    "shows": "Each probe and its answer.",
    "violates": [
      "SW-HEARTBEAT-4"
    ]
  },
  "HB12": {
    "sentence": "Heartbeats do not start again after a reconnect.",
    "shows": "B, which took over, gets none.",
    "violates": [
      "SW-HEARTBEAT-1"
    ]
  },
  "HB13": {
    "sentence": "The heartbeat schedule stalls when data flows.",
    "shows": "Gaps longer than intervalMs and its tolerance.",
    "violates": [
      "SW-HEARTBEAT-1"
    ]
  },
  "HB14": {
    "sentence": "Silence is ended without its code.",
    "shows": "A bare end, 1000 or another code.",
    "violates": [
      "SW-HEARTBEAT-6",
      "SW-CLOSE-14"
    ]
  },
  "HB15": {
    "sentence": "A silent session is forgotten but its connection stays.",
    "shows": "Presence says offline, the wire says nothing.",
    "violates": [
      "SW-TEARDOWN-1",
      "SW-HEARTBEAT-6"
    ]
  },
  "HB16": {
    "sentence": "Acknowledgements wait behind a slow handler.",
    "shows": "A probe during test.sleep is answered too late.",
    "violates": [
      "SW-HEARTBEAT-10"
    ]
  },
  "HB17": {
    "sentence": "An RFC Ping is not answered or not echoed.",
    "shows": "No Pong with its payload.",
    "violates": [
      "SW-HEARTBEAT-12"
    ]
  },
  "HB18": {
    "sentence": "A wished interval of zero, less or far too much is taken or refused.",
    "shows": "A flood, silence, or no welcome.",
    "violates": [
      "SW-HEARTBEAT-3"
    ]
  },
  "HB19": {
    "sentence": "The idle timeout of the container is shorter than dead-after.",
    "shows": "A session is ended before deadAfterMs has passed.",
    "violates": [
      "SW-HEARTBEAT-7"
    ]
  },
  "HB20": {
    "sentence": "The n of a heartbeat repeats while it is outstanding.",
    "shows": "The same n twice without an acknowledgement between.",
    "violates": [
      "SW-HEARTBEAT-2"
    ]
  },
  "HB21": {
    "sentence": "An acknowledgement of nothing ends the session.",
    "shows": "An error, a bye or an end after it.",
    "violates": [
      "SW-MESSAGE-14"
    ]
  },
  "HB22": {
    "sentence": "An acknowledgement of nothing is answered by an error.",
    "shows": "An error after it.",
    "violates": [
      "SW-MESSAGE-14"
    ]
  },
  "HB23": {
    "sentence": "A wished interval outside the permitted range is refused.",
    "shows": "No welcome.",
    "violates": [
      "SW-HEARTBEAT-3"
    ]
  },
  "HB24": {
    "sentence": "Dead-after is computed from the wish before it is clamped.",
    "shows": "The session ends at once.",
    "violates": [
      "SW-HEARTBEAT-3"
    ]
  },
  "HB25": {
    "sentence": "A client that probes often is ended for it.",
    "shows": "An end after some probes, far below the announced rate.",
    "violates": [
      "SW-HEARTBEAT-4"
    ]
  },
  "HB26": {
    "sentence": "Two parts of the server each send heartbeats to one session.",
    "shows": "Twice the rate.",
    "violates": [
      "SW-HEARTBEAT-11"
    ]
  },
  "HB27": {
    "sentence": "A timer of heartbeats that a takeover stops survives another end.",
    "shows": "Twice the rate on the session behind a silent one.",
    "violates": [
      "SW-HEARTBEAT-11"
    ]
  },
  "HB28": {
    "sentence": "The late end of an old connection stops what watches the silence of its successor.",
    "shows": "The successor falls silent and is never missed.",
    "violates": [
      "SW-HEARTBEAT-6"
    ]
  },
  "HB29": {
    "sentence": "Missed heartbeats are counted by identity.",
    "shows": "A quiet session behind a silent one is ended at once.",
    "violates": [
      "SW-HEARTBEAT-7"
    ]
  },
  "HB30": {
    "sentence": "What is granted to a session grows with each of its identity.",
    "shows": "The third one is silent for longer than deadAfterMs.",
    "violates": [
      "SW-HEARTBEAT-6"
    ]
  },
  "HB31": {
    "sentence": "Heartbeats stop after some number of them.",
    "shows": "A long session, at a short interval.",
    "violates": [
      "SW-HEARTBEAT-1"
    ]
  },
  "HB32": {
    "sentence": "The n of a heartbeat is the number of those that are outstanding.",
    "shows": "The oldest of three is acknowledged, and the third n comes again.",
    "violates": [
      "SW-HEARTBEAT-2"
    ]
  },
  "HB33": {
    "sentence": "An acknowledgement sets the count of heartbeats back.",
    "shows": "The oldest of three is acknowledged, and the second n comes again.",
    "violates": [
      "SW-HEARTBEAT-2"
    ]
  },
  "HB34": {
    "sentence": "A request that is refused counts as no life.",
    "shows": "A client that sends nothing else is ended for silence.",
    "violates": [
      "SW-HEARTBEAT-8"
    ]
  },
  "HB35": {
    "sentence": "The requests of a session are answered one after the other, in their order.",
    "shows": "The answer to a quick request comes behind that of a slow one.",
    "violates": [
      "SW-HEARTBEAT-10"
    ]
  },
  "TK1": {
    "sentence": "The old session is only replaced in the collection.",
    "shows": "A sees nothing and is still served.",
    "violates": [
      "SW-TEARDOWN-1",
      "SW-TAKEOVER-4"
    ]
  },
  "TK2": {
    "sentence": "The old TCP is cut without a Close.",
    "shows": "FIN or RST without a code.",
    "violates": [
      "SW-TAKEOVER-3",
      "SW-CLOSE-14"
    ]
  },
  "TK3": {
    "sentence": "A Close is sent and TCP is never ended.",
    "shows": "With a withheld reply, no end by closeTimeoutMs.",
    "violates": [
      "SW-CLOSE-6"
    ]
  },
  "TK4": {
    "sentence": "A bye is sent, and neither Close nor end follows.",
    "shows": "The connection stays open after the bye.",
    "violates": [
      "SW-CLOSE-6",
      "SW-TEARDOWN-1"
    ]
  },
  "TK5": {
    "sentence": "The old session is told a code after which it reconnects, or none.",
    "shows": "Its Close.",
    "violates": [
      "SW-TAKEOVER-3"
    ]
  },
  "TK6": {
    "sentence": "The newcomer is refused while the old session lives or seems to.",
    "shows": "A in a black hole, and B is refused.",
    "violates": [
      "SW-TAKEOVER-1",
      "SW-TEARDOWN-5"
    ]
  },
  "TK7": {
    "sentence": "The newcomer waits until the old session answers or times out.",
    "shows": "With A in a black hole, the welcome of B comes after about deadAfterMs.",
    "violates": [
      "SW-TAKEOVER-2"
    ]
  },
  "TK8": {
    "sentence": "The takeover closes by identity and so ends both.",
    "shows": "B is closed just after its welcome.",
    "violates": [
      "SW-TAKEOVER-7"
    ]
  },
  "TK9": {
    "sentence": "The newcomer is welcomed before the old session is fenced.",
    "shows": "An operation on A after the welcome of B has an effect or an answer.",
    "violates": [
      "SW-TAKEOVER-4"
    ]
  },
  "TK10": {
    "sentence": "The welcome waits for the end of a deaf old connection.",
    "shows": "It comes only after closeTimeoutMs.",
    "violates": [
      "SW-TAKEOVER-2"
    ]
  },
  "TK11": {
    "sentence": "A late answer of the old session goes to the new one.",
    "shows": "A response on B that B never asked for.",
    "violates": [
      "SW-TAKEOVER-8",
      "SW-MESSAGE-10"
    ]
  },
  "TK12": {
    "sentence": "A subscription belongs to the identity and outlives its session.",
    "shows": "Ticks of A reach B.",
    "violates": [
      "SW-TAKEOVER-8"
    ]
  },
  "TK13": {
    "sentence": "A back-pressured old connection delays the takeover.",
    "shows": "A with a zero window, and the welcome of B late.",
    "violates": [
      "SW-TAKEOVER-2"
    ]
  },
  "TK14": {
    "sentence": "Only one of several leftovers is closed.",
    "shows": "After a race, the next hello leaves some open.",
    "violates": [
      "SW-TEARDOWN-1",
      "SW-TAKEOVER-13"
    ]
  },
  "TK15": {
    "sentence": "The close handler of the old session closes the current one.",
    "shows": "B ends when the Close of A arrives at last.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "TK16": {
    "sentence": "A stale dial wins.",
    "shows": "A late hello with an older attempt evicts its successor.",
    "violates": [
      "SW-TAKEOVER-11"
    ]
  },
  "TK17": {
    "sentence": "When the newcomer fails at once, the old session comes back.",
    "shows": "B says hello and resets, and A is served again.",
    "violates": [
      "SW-TAKEOVER-10"
    ]
  },
  "TK18": {
    "sentence": "Data is sent to the old session after its Close.",
    "shows": "A frame behind the Close.",
    "violates": [
      "SW-CLOSE-3"
    ]
  },
  "TK19": {
    "sentence": "A takeover is refused by a cap on sessions that it would not raise.",
    "shows": "With some sessions open, B is refused.",
    "violates": [
      "SW-TAKEOVER-1"
    ]
  },
  "TK20": {
    "sentence": "tookOver is null whoever was there.",
    "shows": "B is told that it took over nobody though A was there.",
    "violates": [
      "SW-TAKEOVER-6"
    ]
  },
  "TK21": {
    "sentence": "Takeovers are not limited.",
    "shows": "Two instances take over from one another as fast as they like.",
    "violates": [
      "SW-LIMIT-1"
    ]
  },
  "TK22": {
    "sentence": "The attempt of an ended session is remembered.",
    "shows": "A first dial of the same instance is refused as stale.",
    "violates": [
      "SW-TAKEOVER-12"
    ]
  },
  "TK23": {
    "sentence": "A hello is refused with a code that no refusal has.",
    "shows": "The bye of a refused hello.",
    "violates": [
      "SW-TAKEOVER-15"
    ]
  },
  "TK24": {
    "sentence": "A session is resumed.",
    "shows": "The same sessionId again, or old subscriptions on the new session.",
    "violates": [
      "SW-VERSION-5"
    ]
  },
  "TK25": {
    "sentence": "A library's flag is taken for the fence.",
    "shows": "A request on A after the welcome of B has an effect.",
    "violates": [
      "SW-TAKEOVER-4"
    ]
  },
  "TK26": {
    "sentence": "A session is remembered after its end.",
    "shows": "tookOver names it though it had ended.",
    "violates": [
      "SW-TEARDOWN-6"
    ]
  },
  "TK27": {
    "sentence": "tookOver takes every predecessor for another instance.",
    "shows": "sameInstance is false between two dials of one instance.",
    "violates": [
      "SW-TAKEOVER-6"
    ]
  },
  "TK28": {
    "sentence": "Each takeover waits for a fixed time.",
    "shows": "The welcome of B is late however A behaves.",
    "violates": [
      "SW-TAKEOVER-2"
    ]
  },
  "TK29": {
    "sentence": "A guard against takeover loops ends the newest session.",
    "shows": "C ends just after it took over from B.",
    "violates": [
      "SW-TAKEOVER-7"
    ]
  },
  "TK30": {
    "sentence": "Pushes go to a connection that was looked up earlier.",
    "shows": "B gets none, and A gets them behind its Close.",
    "violates": [
      "SW-TAKEOVER-5",
      "SW-TAKEOVER-7"
    ]
  },
  "TK31": {
    "sentence": "Takeovers are counted for ever.",
    "shows": "After enough of them, each in its time, the identity is refused.",
    "violates": [
      "SW-LIMIT-7"
    ]
  },
  "TK32": {
    "sentence": "A takeover is refused to a client that comes from another address.",
    "shows": "B dials from elsewhere and is refused.",
    "violates": [
      "SW-TAKEOVER-1"
    ]
  },
  "TK33": {
    "sentence": "A queue is kept by identity and outlives its session.",
    "shows": "B gets what was sent to A.",
    "violates": [
      "SW-TAKEOVER-8"
    ]
  },
  "TK34": {
    "sentence": "The ids of open requests are kept by identity.",
    "shows": "A request of B with an id that A had open is refused as a duplicate.",
    "violates": [
      "SW-TAKEOVER-8"
    ]
  },
  "TK35": {
    "sentence": "The end of an old connection stops what its identity has subscribed.",
    "shows": "The ticks of B stop when A has ended.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "TK36": {
    "sentence": "The old session is told which instance replaced it.",
    "shows": "The bye names the instance of the newcomer.",
    "violates": [
      "SW-TAKEOVER-17"
    ]
  },
  "TK37": {
    "sentence": "The old session is told where the newcomer comes from.",
    "shows": "The reason of its Close holds an address.",
    "violates": [
      "SW-TAKEOVER-17"
    ]
  },
  "TK38": {
    "sentence": "A flood ends a session and not its subscriptions.",
    "shows": "Ticks of A reach B.",
    "violates": [
      "SW-TAKEOVER-8"
    ]
  },
  "TK39": {
    "sentence": "A fault in the frames ends a session and not its subscriptions.",
    "shows": "Ticks of A reach B.",
    "violates": [
      "SW-TAKEOVER-8"
    ]
  },
  "TK40": {
    "sentence": "Attempts are compared as text.",
    "shows": "The tenth dial of an instance is refused as stale.",
    "violates": [
      "SW-TAKEOVER-15"
    ]
  },
  "TK41": {
    "sentence": "Attempts are compared as text of a fixed length.",
    "shows": "The hundredth dial of an instance is refused as stale.",
    "violates": [
      "SW-TAKEOVER-15"
    ]
  },
  "TK42": {
    "sentence": "A refused newcomer changes what is known of the session in the slot.",
    "shows": "The next hello is told that it took over nobody.",
    "violates": [
      "SW-TAKEOVER-6"
    ]
  },
  "TK43": {
    "sentence": "The attempt of a hello stays although the hello is refused.",
    "shows": "A wrong credential with a high attempt, then the right client is refused as stale.",
    "violates": [
      "SW-TAKEOVER-15"
    ]
  },
  "TK44": {
    "sentence": "The attempt of a hello with another identity's credential stays.",
    "shows": "The right client is refused as stale.",
    "violates": [
      "SW-TAKEOVER-15"
    ]
  },
  "TK45": {
    "sentence": "What the old session watched is told to its successor.",
    "shows": "B, which watches the same, is told twice.",
    "violates": [
      "SW-TAKEOVER-8"
    ]
  },
  "TK46": {
    "sentence": "Pushes go to every connection of the identity whose TCP is open.",
    "shows": "A, which does not answer its Close, gets them too.",
    "violates": [
      "SW-TAKEOVER-5"
    ]
  },
  "TK47": {
    "sentence": "From the second takeover of an identity on, each waits for a fixed time.",
    "shows": "C, which takes over from B, is welcomed late.",
    "violates": [
      "SW-TAKEOVER-2"
    ]
  },
  "TK48": {
    "sentence": "Some time after the end of a session what its identity has subscribed is stopped.",
    "shows": "The ticks of B stop while A is long gone.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "TK49": {
    "sentence": "What is still to be stored is stored when its handler is cancelled.",
    "shows": "B reads it at once, with the epoch of A.",
    "violates": [
      "SW-TAKEOVER-9"
    ]
  },
  "GC1": {
    "sentence": "A Close of the client is not answered.",
    "shows": "No Close.",
    "violates": [
      "SW-CLOSE-8"
    ]
  },
  "GC2": {
    "sentence": "After both Closes the server waits for the client to end TCP.",
    "shows": "The client keeps its side open, and no FIN comes.",
    "violates": [
      "SW-CLOSE-9"
    ]
  },
  "GC3": {
    "sentence": "A Close of the client is answered by the end of TCP alone.",
    "shows": "FIN or RST without a Close.",
    "violates": [
      "SW-CLOSE-8"
    ]
  },
  "GC4": {
    "sentence": "Frames follow the server's Close.",
    "shows": "Data or heartbeats behind it.",
    "violates": [
      "SW-CLOSE-3"
    ]
  },
  "GC5": {
    "sentence": "Messages behind a Close have an effect.",
    "shows": "A stored value that came behind the Close.",
    "violates": [
      "SW-CLOSE-15"
    ]
  },
  "GC6": {
    "sentence": "There is no close timeout.",
    "shows": "A peer that never replies keeps TCP for ever.",
    "violates": [
      "SW-CLOSE-6"
    ]
  },
  "GC7": {
    "sentence": "Two Closes are sent.",
    "shows": "Two Close frames or two codes.",
    "violates": [
      "SW-CLOSE-3"
    ]
  },
  "GC8": {
    "sentence": "A code is sent that must not appear on the wire.",
    "shows": "1005, 1006, below 1000 or above 4999.",
    "violates": [
      "SW-CLOSE-4"
    ]
  },
  "GC9": {
    "sentence": "The reason is too long, not UTF-8 or cut inside a character.",
    "shows": "The body of the Close.",
    "violates": [
      "SW-CLOSE-5"
    ]
  },
  "GC10": {
    "sentence": "The Close is lost to a reset.",
    "shows": "An RST before any Close.",
    "violates": [
      "SW-CLOSE-11",
      "SW-CLOSE-14"
    ]
  },
  "GC11": {
    "sentence": "An odd Close body is echoed or crashes the server.",
    "shows": "Empty, one byte, an illegal code or bad UTF-8 in the Close.",
    "violates": [
      "SW-CLOSE-10"
    ]
  },
  "GC12": {
    "sentence": "After a clean close the identity stays registered.",
    "shows": "tookOver names the closed session.",
    "violates": [
      "SW-TEARDOWN-6"
    ]
  },
  "GC13": {
    "sentence": "A half-close leaves the server's side open.",
    "shows": "A FIN of the client, and none of the server.",
    "violates": [
      "SW-TEARDOWN-11"
    ]
  },
  "GC14": {
    "sentence": "A shutdown ends connections without a Close, or with 1000.",
    "shows": "No bye with draining.",
    "violates": [
      "SW-DRAIN-1"
    ]
  },
  "GC15": {
    "sentence": "A draining server still welcomes, or refuses without a code.",
    "shows": "A hello during the drain.",
    "violates": [
      "SW-DRAIN-3"
    ]
  },
  "GC16": {
    "sentence": "A drain has no deadline.",
    "shows": "One mute client keeps the process alive.",
    "violates": [
      "SW-DRAIN-4"
    ]
  },
  "GC17": {
    "sentence": "Every client gets the same retry hint.",
    "shows": "retryAfterMs over several clients.",
    "violates": [
      "SW-DRAIN-2"
    ]
  },
  "GC18": {
    "sentence": "A Close takes effect with the next heartbeat tick alone.",
    "shows": "Its answer comes late.",
    "violates": [
      "SW-CLOSE-8"
    ]
  },
  "GC19": {
    "sentence": "A bye is missing or stands before a code that has none.",
    "shows": "The message before the Close.",
    "violates": [
      "SW-CLOSE-1"
    ]
  },
  "GC20": {
    "sentence": "Messages follow a bye.",
    "shows": "Data between bye and Close.",
    "violates": [
      "SW-CLOSE-2"
    ]
  },
  "GC21": {
    "sentence": "TCP is ended at once after the Close.",
    "shows": "The client's own Close is answered by a reset.",
    "violates": [
      "SW-CLOSE-7"
    ]
  },
  "GC22": {
    "sentence": "A kick by identity names no epoch, or has no code.",
    "shows": "The kicked session is not told, or a late kick ends a newer one.",
    "violates": [
      "SW-TEARDOWN-14"
    ]
  },
  "GC23": {
    "sentence": "A kick looks like a normal close.",
    "shows": "Close 1000 without a bye.",
    "violates": [
      "SW-TEARDOWN-14"
    ]
  },
  "GC24": {
    "sentence": "The end of TCP is left to the client.",
    "shows": "No FIN and no reset after both Closes.",
    "violates": [
      "SW-CLOSE-6",
      "SW-CLOSE-9"
    ]
  },
  "GC25": {
    "sentence": "A drain tells sessions alone.",
    "shows": "A connection that was open before it is welcomed during the drain.",
    "violates": [
      "SW-DRAIN-3"
    ]
  },
  "GC26": {
    "sentence": "A newcomer that comes too often is told so and forgotten.",
    "shows": "It withholds its reply, and TCP stays open.",
    "violates": [
      "SW-CLOSE-6"
    ]
  },
  "GC27": {
    "sentence": "A client with a wrong credential is told so and forgotten.",
    "shows": "It withholds its reply, and TCP stays open.",
    "violates": [
      "SW-CLOSE-6"
    ]
  },
  "GC28": {
    "sentence": "The TCP of a silent session is left to its client.",
    "shows": "No FIN and no reset behind the Close of a silent session.",
    "violates": [
      "SW-CLOSE-6"
    ]
  },
  "AD1": {
    "sentence": "A reset or FIN of the client does not release its session.",
    "shows": "Presence says online after dropDetectMs.",
    "violates": [
      "SW-TEARDOWN-10"
    ]
  },
  "AD2": {
    "sentence": "A peer that vanished is noticed by TCP alone.",
    "shows": "It takes minutes.",
    "violates": [
      "SW-HEARTBEAT-6"
    ]
  },
  "AD3": {
    "sentence": "A session from a black hole lives on after its takeover.",
    "shows": "The network is back, and a probe of A is answered.",
    "violates": [
      "SW-TAKEOVER-4"
    ]
  },
  "AD4": {
    "sentence": "The end handler runs twice when ends cross.",
    "shows": "Two offlines of one epoch.",
    "violates": [
      "SW-TEARDOWN-3",
      "SW-TEARDOWN-15"
    ]
  },
  "AD5": {
    "sentence": "The offline of the old session comes after the online of the new.",
    "shows": "The last presence is wrong.",
    "violates": [
      "SW-TEARDOWN-16"
    ]
  },
  "AD6": {
    "sentence": "Quick cycles of connecting and dropping leave a ghost.",
    "shows": "Online without a connection, or newcomers refused.",
    "violates": [
      "SW-TEARDOWN-5",
      "SW-TEARDOWN-7"
    ]
  },
  "AD7": {
    "sentence": "Stored rows of an earlier life count as sessions.",
    "shows": "After a restart, the first welcome says that it took over from somebody.",
    "violates": [
      "SW-TAKEOVER-6"
    ]
  },
  "AD8": {
    "sentence": "An abnormal end is told as a clean one or the reverse.",
    "shows": "The cause in the presence.",
    "violates": [
      "SW-TEARDOWN-17"
    ]
  },
  "AD9": {
    "sentence": "A grace timer of the old session strikes the new one.",
    "shows": "B is told left or cleaned up.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "AD10": {
    "sentence": "The handlers of an error and of the close behind it each tell the offline.",
    "shows": "Two offlines of one epoch after a reset.",
    "violates": [
      "SW-TEARDOWN-15"
    ]
  },
  "AD11": {
    "sentence": "A takeover is told as a lost connection.",
    "shows": "The cause in the presence.",
    "violates": [
      "SW-TEARDOWN-17"
    ]
  },
  "AD12": {
    "sentence": "The stored row of an ended session blocks its identity until it expires.",
    "shows": "However A ended, B is refused.",
    "violates": [
      "SW-TEARDOWN-5"
    ]
  },
  "AD13": {
    "sentence": "The clean-up after a connection ends whoever is online by then.",
    "shows": "B ends shortly after A has.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "AD14": {
    "sentence": "The offline is told from the handler of the socket alone.",
    "shows": "None after a kick, silence, expiry or a violation.",
    "violates": [
      "SW-TEARDOWN-15"
    ]
  },
  "AD15": {
    "sentence": "A close handler fails for a Close without a code.",
    "shows": "The slot stays taken, though the Close was answered.",
    "violates": [
      "SW-TEARDOWN-6"
    ]
  },
  "AD16": {
    "sentence": "The end of a refused hello is told as the offline of its identity.",
    "shows": "Offline while A is online.",
    "violates": [
      "SW-TEARDOWN-16"
    ]
  },
  "EP1": {
    "sentence": "The original fault: an error handler removes the entry from the collection and leaves the session open.",
    "shows": "After a malformed message A is neither told nor ended, B does not take over from it, and its late end removes B.",
    "violates": [
      "SW-TEARDOWN-1",
      "SW-TEARDOWN-2",
      "SW-MESSAGE-2",
      "SW-MESSAGE-3"
    ]
  },
  "EP2": {
    "sentence": "Every later heartbeat produces an error.",
    "shows": "One error for each probe.",
    "violates": [
      "SW-HEARTBEAT-5",
      "SW-TEARDOWN-1"
    ]
  },
  "EP3": {
    "sentence": "The container lives and the session behind it is gone.",
    "shows": "Pings are answered, heartbeats never, and no Close comes.",
    "violates": [
      "SW-TEARDOWN-12",
      "SW-TEARDOWN-13"
    ]
  },
  "EP4": {
    "sentence": "An error on one connection tears down others.",
    "shows": "O ends.",
    "violates": [
      "SW-TEARDOWN-9"
    ]
  },
  "EP5": {
    "sentence": "Error and close handler both clean up without a look.",
    "shows": "The second clean-up removes B.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "EP6": {
    "sentence": "Each fault, on the wire or outside a message, is told as a protocol violation.",
    "shows": "4503 instead of 1002, 1003, 1007, 1009 or 1011.",
    "violates": [
      "SW-MESSAGE-5",
      "SW-MESSAGE-6",
      "SW-MESSAGE-7",
      "SW-MESSAGE-8",
      "SW-TEARDOWN-12"
    ]
  },
  "EP7": {
    "sentence": "The error path waits for the peer that misbehaves.",
    "shows": "No end of TCP by closeTimeoutMs.",
    "violates": [
      "SW-CLOSE-6"
    ]
  },
  "EP8": {
    "sentence": "Exception texts or stacks are sent.",
    "shows": "A reason or a message.",
    "violates": [
      "SW-MESSAGE-15"
    ]
  },
  "EP9": {
    "sentence": "A failure while sending the welcome leaves a session registered.",
    "shows": "The hello has no answer, and what comes behind it is served.",
    "violates": [
      "SW-HANDSHAKE-3",
      "SW-HANDSHAKE-7"
    ]
  },
  "EP10": {
    "sentence": "Concurrent sends lose answers or break the framing.",
    "shows": "A burst of requests, heartbeats and pushes.",
    "violates": [
      "SW-MESSAGE-16"
    ]
  },
  "EP11": {
    "sentence": "An unknown type ends the session, or a broken schema does not.",
    "shows": "What follows each.",
    "violates": [
      "SW-MESSAGE-4",
      "SW-MESSAGE-3"
    ]
  },
  "EP12": {
    "sentence": "A step of the teardown that throws stops the others.",
    "shows": "After test.fail at the end, A is not closed.",
    "violates": [
      "SW-TEARDOWN-4"
    ]
  },
  "EP13": {
    "sentence": "A handler that throws ends the session.",
    "shows": "No response with internal.",
    "violates": [
      "SW-MESSAGE-13"
    ]
  },
  "EP14": {
    "sentence": "A message of the server breaks its schema, or is no JSON.",
    "shows": "The message.",
    "violates": [
      "SW-MESSAGE-1"
    ]
  },
  "EP15": {
    "sentence": "A request is answered twice, never, or with another id.",
    "shows": "Requests and responses.",
    "violates": [
      "SW-MESSAGE-10"
    ]
  },
  "EP16": {
    "sentence": "An unknown method or a duplicate id ends the session or is ignored.",
    "shows": "The response to it.",
    "violates": [
      "SW-MESSAGE-11",
      "SW-MESSAGE-12"
    ]
  },
  "EP17": {
    "sentence": "A session is welcomed and nothing of it is served.",
    "shows": "Neither an acknowledgement nor an end.",
    "violates": [
      "SW-TEARDOWN-13"
    ]
  },
  "EP18": {
    "sentence": "A message of an unknown type is ignored.",
    "shows": "No error.",
    "violates": [
      "SW-MESSAGE-4"
    ]
  },
  "EP19": {
    "sentence": "A request that comes while a handler runs is lost.",
    "shows": "No response to it.",
    "violates": [
      "SW-HEARTBEAT-10"
    ]
  },
  "EP20": {
    "sentence": "A duplicate id ends the session.",
    "shows": "The end instead of a response.",
    "violates": [
      "SW-MESSAGE-12"
    ]
  },
  "EP21": {
    "sentence": "Sends at the same time throw and end the session.",
    "shows": "1011 in a burst of requests and pushes.",
    "violates": [
      "SW-MESSAGE-16"
    ]
  },
  "EP22": {
    "sentence": "A method is looked up among what any object of the language has.",
    "shows": "A request of constructor is answered by internal.",
    "violates": [
      "SW-MESSAGE-11"
    ]
  },
  "EP23": {
    "sentence": "A type of messages is looked up among what any object of the language has.",
    "shows": "A message of the type constructor ends the session.",
    "violates": [
      "SW-MESSAGE-4"
    ]
  },
  "EP24": {
    "sentence": "The length of a string is measured in units of UTF-16.",
    "shows": "The longest id in wide characters ends the session.",
    "violates": [
      "SW-MESSAGE-9",
      "SW-MESSAGE-10"
    ]
  },
  "EP25": {
    "sentence": "A string is cut to bytes where its bound is one of characters.",
    "shows": "The answer to the longest id in wide characters has another id.",
    "violates": [
      "SW-MESSAGE-10"
    ]
  },
  "EP26": {
    "sentence": "Some number of refused requests ends the session.",
    "shows": "The fifth request of an unknown method has no answer.",
    "violates": [
      "SW-MESSAGE-11"
    ]
  },
  "EP27": {
    "sentence": "A request calls what the object of the handlers has by its name.",
    "shows": "A request of hashCode is answered by a result.",
    "violates": [
      "SW-MESSAGE-11"
    ]
  },
  "EP28": {
    "sentence": "Handlers that throw are counted, and the fifth ends the session.",
    "shows": "The end of the session after five errors.",
    "violates": [
      "SW-MESSAGE-13"
    ]
  },
  "EP29": {
    "sentence": "Numbers that JSON does not have are read.",
    "shows": "A request with NaN is answered.",
    "violates": [
      "SW-MESSAGE-2"
    ]
  },
  "EP30": {
    "sentence": "The names of fields are compared without their case.",
    "shows": "A message with TYPE is taken.",
    "violates": [
      "SW-MESSAGE-2"
    ]
  },
  "EP31": {
    "sentence": "A boolean is taken for a number.",
    "shows": "A heartbeat whose n is true is acknowledged.",
    "violates": [
      "SW-MESSAGE-3"
    ]
  },
  "EP32": {
    "sentence": "A handler of the end that throws keeps the session in its slot.",
    "shows": "After a Close, the next hello is told that it took over.",
    "violates": [
      "SW-TEARDOWN-6"
    ]
  },
  "RC1": {
    "sentence": "The end of the old connection removes the new entry.",
    "shows": "After the late end of A, C does not take over from B.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "RC2": {
    "sentence": "Check, then act: several hellos at once all get the slot.",
    "shows": "More than one survives.",
    "violates": [
      "SW-TAKEOVER-13"
    ]
  },
  "RC3": {
    "sentence": "Hellos at once end one another.",
    "shows": "None survives.",
    "violates": [
      "SW-TAKEOVER-13"
    ]
  },
  "RC4": {
    "sentence": "One epoch is given twice under parallel hellos.",
    "shows": "Two welcomes with one epoch.",
    "violates": [
      "SW-EPOCH-1"
    ]
  },
  "RC5": {
    "sentence": "The survivor is not the one with the highest epoch.",
    "shows": "Whom the next hello takes over from.",
    "violates": [
      "SW-TAKEOVER-13"
    ]
  },
  "RC6": {
    "sentence": "The slow verification of an older hello evicts a newer session.",
    "shows": "A slow credential first, a quick one second.",
    "violates": [
      "SW-TAKEOVER-14"
    ]
  },
  "RC7": {
    "sentence": "A late kick ends a newer session.",
    "shows": "A kick that names an older epoch.",
    "violates": [
      "SW-TEARDOWN-14"
    ]
  },
  "RC8": {
    "sentence": "A running operation of the old session overlaps the new one.",
    "shows": "Its value lands after that of B.",
    "violates": [
      "SW-TAKEOVER-9"
    ]
  },
  "RC9": {
    "sentence": "A refusal blocks or leaks.",
    "shows": "O is delayed by seconds.",
    "violates": [
      "SW-TEARDOWN-8"
    ]
  },
  "RC10": {
    "sentence": "Churn ends in a wrong presence.",
    "shows": "The last presence.",
    "violates": [
      "SW-TEARDOWN-16"
    ]
  },
  "RC11": {
    "sentence": "The handler is registered after the first frame.",
    "shows": "A hello right behind the upgrade is lost.",
    "violates": [
      "SW-HANDSHAKE-12"
    ]
  },
  "RC12": {
    "sentence": "A kick keeps the whole identity out.",
    "shows": "A hello of the kicked identity is refused, though its session was another one.",
    "violates": [
      "SW-TEARDOWN-14"
    ]
  },
  "RC13": {
    "sentence": "The end of the old connection drops what the new session watches.",
    "shows": "After the late end of A, B is told of no presence.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "RC14": {
    "sentence": "The late Close of the old connection drops what the new session watches.",
    "shows": "After the late Close of A, B is told of no presence.",
    "violates": [
      "SW-TEARDOWN-2"
    ]
  },
  "RL1": {
    "sentence": "Descriptors leak with half-closed or reset connections.",
    "shows": "The descriptors of the process.",
    "violates": [
      "SW-TEARDOWN-7"
    ]
  },
  "RL2": {
    "sentence": "Timers leak.",
    "shows": "The heartbeat rate or observe.",
    "violates": [
      "SW-HEARTBEAT-11",
      "SW-PROFILE-5"
    ]
  },
  "RL3": {
    "sentence": "Places for each identity or address leak.",
    "shows": "After some cycles, too many connections.",
    "violates": [
      "SW-TEARDOWN-5",
      "SW-TEARDOWN-7"
    ]
  },
  "RL4": {
    "sentence": "Dead sessions slow the living.",
    "shows": "Round trips grow with the number of zombies.",
    "violates": [
      "SW-TEARDOWN-8"
    ]
  },
  "RL5": {
    "sentence": "A lock stays taken after an error during a takeover.",
    "shows": "X can never connect again.",
    "violates": [
      "SW-TEARDOWN-5"
    ]
  },
  "RL6": {
    "sentence": "observe tells what is not so.",
    "shows": "Counts that do not fall, or wrong causes.",
    "violates": [
      "SW-PROFILE-5"
    ]
  },
  "CL1": {
    "sentence": "A takeover stays on its node.",
    "shows": "A on one node and B on another both live.",
    "violates": [
      "SW-CLUSTER-1"
    ]
  },
  "CL2": {
    "sentence": "A failed notice to the old node is ignored.",
    "shows": "During a partition, B is welcomed and A still served.",
    "violates": [
      "SW-CLUSTER-3"
    ]
  },
  "CL3": {
    "sentence": "The record of a dead node blocks the identity.",
    "shows": "X is refused for longer than the lease.",
    "violates": [
      "SW-CLUSTER-5"
    ]
  },
  "CL4": {
    "sentence": "The late clean-up of one node deletes the record of another.",
    "shows": "C does not take over from B.",
    "violates": [
      "SW-CLUSTER-6"
    ]
  },
  "CL5": {
    "sentence": "After a partition heals two sessions remain.",
    "shows": "Both answer.",
    "violates": [
      "SW-CLUSTER-1"
    ]
  },
  "CL6": {
    "sentence": "Epochs are not unique or growing over nodes, or fall at a failover.",
    "shows": "Two welcomes.",
    "violates": [
      "SW-CLUSTER-2"
    ]
  },
  "CL7": {
    "sentence": "A paused node serves on past its lease.",
    "shows": "A probe of A is answered after SIGCONT.",
    "violates": [
      "SW-CLUSTER-4"
    ]
  },
  "CL8": {
    "sentence": "A notice between nodes names no epoch and ends a newer session.",
    "shows": "B ends.",
    "violates": [
      "SW-CLUSTER-6"
    ]
  },
  "CL9": {
    "sentence": "A proxy keeps one leg open when the other has ended.",
    "shows": "The server's side stays open behind the proxy.",
    "notInV1": "A proxy in front of a server is the deployer's; the server sees what the proxy tells it."
  },
  "CL10": {
    "sentence": "The hints of a draining node send clients back to it.",
    "shows": "Where the client ends up.",
    "notInV1": "retryAfterMs says when to come back, not where; addresses are the deployer's."
  },
  "CL11": {
    "sentence": "The end of one node wipes the sessions of others.",
    "shows": "B on another node ends.",
    "violates": [
      "SW-CLUSTER-7"
    ]
  },
  "BP1": {
    "sentence": "A slow reader is never ended and everything is kept for it.",
    "shows": "When it reads again, all of it comes.",
    "violates": [
      "SW-LIMIT-2"
    ]
  },
  "BP2": {
    "sentence": "The Close waits behind queued data and TCP is never aborted.",
    "shows": "With a zero window, no reset by closeTimeoutMs.",
    "violates": [
      "SW-CLOSE-12"
    ]
  },
  "BP3": {
    "sentence": "Heartbeats wait behind bulk data.",
    "shows": "Gaps while data is pushed.",
    "violates": [
      "SW-HEARTBEAT-1"
    ]
  },
  "BP4": {
    "sentence": "One slow reader delays others.",
    "shows": "O is late.",
    "violates": [
      "SW-TEARDOWN-8"
    ]
  },
  "BP5": {
    "sentence": "What arrives is not limited.",
    "shows": "An oversize message or a flood is taken, or JSON that nests too deep does harm.",
    "violates": [
      "SW-MESSAGE-8",
      "SW-LIMIT-3",
      "SW-LIMIT-6",
      "SW-LIMIT-7"
    ]
  },
  "BP6": {
    "sentence": "A slow reader is ended with another code.",
    "shows": "The bye.",
    "violates": [
      "SW-LIMIT-2"
    ]
  },
  "BP7": {
    "sentence": "Unanswered requests are not limited.",
    "shows": "More than maxPendingRequests are taken.",
    "violates": [
      "SW-LIMIT-4"
    ]
  },
  "BP8": {
    "sentence": "A message of the permitted size or in fragments is refused.",
    "shows": "The end or the answer.",
    "violates": [
      "SW-MESSAGE-9"
    ]
  },
  "BP9": {
    "sentence": "The size of messages is not limited once compression is on.",
    "shows": "A small frame becomes a huge message and is taken.",
    "violates": [
      "SW-MESSAGE-8"
    ]
  },
  "BP10": {
    "sentence": "The window of a rate starts anew instead of sliding.",
    "shows": "Two bursts around its start are taken.",
    "violates": [
      "SW-LIMIT-7"
    ]
  },
  "BP11": {
    "sentence": "A request that fails is never counted back.",
    "shows": "After maxPendingRequests of them, one more is refused as too many.",
    "violates": [
      "SW-LIMIT-4"
    ]
  },
  "BP12": {
    "sentence": "A request of an unknown method is never counted back.",
    "shows": "After maxPendingRequests of them, one more is refused as too many.",
    "violates": [
      "SW-LIMIT-4"
    ]
  },
  "SE1": {
    "sentence": "A takeover needs no authentication of its own.",
    "shows": "B with a wrong or foreign credential ends A.",
    "violates": [
      "SW-IDENTITY-4",
      "SW-IDENTITY-3"
    ]
  },
  "SE2": {
    "sentence": "Knowing a sessionId gives power over the session.",
    "shows": "It is named in a field and A ends or B inherits.",
    "violates": [
      "SW-IDENTITY-8",
      "SW-VERSION-5"
    ]
  },
  "SE3": {
    "sentence": "The identity is taken from the URL.",
    "shows": "A name in the query is believed.",
    "violates": [
      "SW-IDENTITY-1"
    ]
  },
  "SE4": {
    "sentence": "A flood of takeovers keeps the victim down.",
    "shows": "No rate-limited.",
    "violates": [
      "SW-LIMIT-1"
    ]
  },
  "SE5": {
    "sentence": "Sockets without a hello are not capped.",
    "shows": "More than maxPendingSockets are open at once.",
    "violates": [
      "SW-LIMIT-5"
    ]
  },
  "SE6": {
    "sentence": "Methods of operators and tests are served to everybody.",
    "shows": "An ordinary or outside identity gets a result.",
    "violates": [
      "SW-PROFILE-2",
      "SW-PROFILE-4"
    ]
  },
  "SE7": {
    "sentence": "Cookies are believed from any page.",
    "shows": "A foreign Origin gets a session.",
    "notInV1": "Shows only with a browser's cookie, which a target of version 1 does not carry."
  },
  "SE8": {
    "sentence": "A session outlives its credential.",
    "shows": "After test.expire it is still served.",
    "violates": [
      "SW-IDENTITY-14"
    ]
  },
  "SE9": {
    "sentence": "The refusal tells whether an identity exists or is online.",
    "shows": "Different codes or reasons for a wrong credential.",
    "violates": [
      "SW-IDENTITY-3"
    ]
  },
  "SE10": {
    "sentence": "A ticket that is good once works twice.",
    "shows": "A second hello with it evicts the first.",
    "notInV1": "Tickets that are good once are a scheme of the application; version 1 has none."
  },
  "SE11": {
    "sentence": "A name in the URL must be that of the hello.",
    "shows": "A link with another name keeps a client out.",
    "violates": [
      "SW-IDENTITY-1"
    ]
  },
  "SE12": {
    "sentence": "A wrong credential is told as one that cannot be verified now.",
    "shows": "1013 instead of 4501.",
    "violates": [
      "SW-IDENTITY-3"
    ]
  },
  "SE13": {
    "sentence": "Verifications that run at once are shared by identity.",
    "shows": "A wrong credential beside a good one is welcomed.",
    "violates": [
      "SW-IDENTITY-3"
    ]
  },
  "SE14": {
    "sentence": "A refused hello leaves its entry behind.",
    "shows": "The next one is told that it took over a session that never was.",
    "violates": [
      "SW-TEARDOWN-6"
    ]
  },
  "PR1": {
    "sentence": "A method of testing does not do what the document says.",
    "shows": "Its result or its events.",
    "violates": [
      "SW-PROFILE-1"
    ]
  }
};
