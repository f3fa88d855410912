// Generated from conformance/faults/families.yaml by `npm run spec:generate`; edit that.
import type { FaultFamily } from '../fault-row.js';

export const families: Readonly<Record<string, FaultFamily>> = {
  "removes-without-closing": {
    "name": "A session is forgotten, and its connection stays open",
    "cure": "Find the session, close its connection, then remove it, in this order and on every path, errors included.",
    "stacks": {
      "java": "In `@OnError` call `session.close(...)` before the session leaves the map; the container closes nothing because the map is empty.",
      "go": "Close the connection in the function that deletes the session; an entry deleted from a map leaves its goroutines and socket running.",
      "node": "An `error` listener that only calls `sessions.delete(id)` leaves the socket open; call `ws.close()` there, and `ws.terminate()` after a timeout.",
      "python": "Call `await ws.close()` in the `except` branch; an object that left the dict is still held by the task that reads it.",
      "csharp": "Call `CloseAsync` or `Abort` on the WebSocket before `TryRemove`; the receive loop keeps the socket alive."
    }
  },
  "removes-without-comparing": {
    "name": "The end of one session removes, stops or ends what belongs to its successor",
    "cure": "Let each clean-up compare, and touch only what still belongs to the session that has ended.",
    "stacks": {
      "java": "Use `ConcurrentHashMap.remove(key, session)`, which removes the entry only if it still holds this session.",
      "go": "Compare and delete under one lock: `if slots[id] == session { delete(slots, id) }`; with `sync.Map` use `CompareAndDelete`.",
      "node": "`if (slots.get(id) === session) slots.delete(id)`, without an `await` between the two.",
      "python": "`if slots.get(id) is session: del slots[id]`, without an `await` between the two.",
      "csharp": "Use `ConcurrentDictionary.TryRemove(KeyValuePair.Create(id, session))` (.NET 5 or later), which compares the value, too."
    }
  },
  "ends-by-identity": {
    "name": "A kick or a takeover ends whoever has the identity by then",
    "cure": "Name the session or the epoch that is to end, and compare it in the step that ends it."
  },
  "no-close-timeout": {
    "name": "TCP is left open after a Close",
    "cure": "Start a timer with every Close, on every path, that ends TCP whether the peer has answered or not.",
    "stacks": {
      "java": "After `session.close(...)` the container may wait for the peer; schedule the abort of the connection on a `ScheduledExecutorService`. Jakarta WebSocket has no call for it, so set the container's own close timeout.",
      "go": "`conn.WriteControl` of gorilla/websocket only sends the Close; follow it by `time.AfterFunc(timeout, func() { conn.Close() })`.",
      "node": "`ws.close()` waits up to 30 s for the peer; call `ws.terminate()` from a timer of your own.",
      "python": "Set `close_timeout` of the websockets library; its `close()` waits that long for each step of the close.",
      "csharp": "`CloseAsync` waits for the peer; give it a `CancellationToken` with a timeout, and call `Abort()` when that fires."
    }
  },
  "told-wrongly": {
    "name": "A client is not told why its connection ends, or is told something else",
    "cure": "End every session by one function that takes the cause: bye and Close with the code of that cause, then the end of TCP.",
    "stacks": {
      "java": "Call `session.close(new CloseReason(...))`; do not interrupt the thread or close the socket below it.",
      "go": "`conn.Close()` of gorilla/websocket ends TCP without a Close frame; send one by `WriteControl` first.",
      "node": "`ws.terminate()` and `socket.destroy()` send no Close; call `ws.close(code, reason)` and keep them for the timeout.",
      "python": "Call `await ws.close(code, reason)`; a cancelled task or `transport.abort()` sends nothing.",
      "csharp": "`Abort()` and `Dispose()` send no Close; call `CloseOutputAsync` first."
    }
  },
  "closing-handshake": {
    "name": "The closing handshake is broken",
    "cure": "Let one place of the connection send its Close, once, and answer that of the client; nothing is written behind it.",
    "stacks": {
      "java": "Tomcat answers a Close by itself before `@OnClose`; keep a flag that each send asks.",
      "go": "`SetCloseHandler` replaces the one that answers; a handler of yours must write the Close itself.",
      "node": "`ws` answers a Close by itself; ask `ws.readyState === WebSocket.OPEN` before each send.",
      "python": "websockets answers a Close by itself; expect `ConnectionClosed` from each send.",
      "csharp": "Where `ReceiveAsync` returns `WebSocketMessageType.Close`, answer by `CloseOutputAsync`."
    }
  },
  "not-released": {
    "name": "A slot or a lock stays taken when its session has gone",
    "cure": "Release all of a session in one teardown that every end goes through, whatever its other steps do; a session that is no more holds no slot.",
    "stacks": {
      "java": "Put each step in a `try` of its own, and unlock in `finally`; an exception in `@OnClose` skips the rest of it.",
      "go": "Release by `defer`, which also runs in a panic; nothing releases a mutex for you.",
      "node": "Release in `finally`; a listener that throws keeps those registered after it from being called.",
      "python": "Release in `finally`, or by an `ExitStack`, which runs every step although one raises.",
      "csharp": "Release in `finally`; an exception in an `async void` handler is never seen by its caller."
    }
  },
  "places-leak": {
    "name": "A connection never gives its place back",
    "cure": "Give the place back where TCP ends, which happens once and always, however far the connection came.",
    "stacks": {
      "java": "Count in a filter or listener of the container; `@OnClose` is not called for an upgrade that was refused.",
      "go": "`defer` the release in the HTTP handler, before the upgrade is tried.",
      "node": "Count at the `connection` event of the HTTP server and release at the socket's `close`, which follows both `end` and `error`.",
      "python": "Release in the `finally` of the connection handler, and count refused upgrades apart.",
      "csharp": "Release in a `finally` around the whole middleware, not behind `AcceptWebSocketAsync`."
    }
  },
  "presence": {
    "name": "Presence is told twice, never, in the wrong order or with the wrong cause",
    "cure": "Tell presence where a session is welcomed and where it is fenced, once each, in the order of epochs and with the cause."
  },
  "fence-unchecked": {
    "name": "A session that has ended still has effects or comes back",
    "cure": "Give each session a flag that is set once, and check it in the step that has the effect.",
    "stacks": {
      "java": "Keep an `AtomicBoolean` in the session and check it inside the transaction or lock that writes; Tomcat delivers messages after `@OnClose`.",
      "go": "Check the flag under the mutex that guards the write; a cancelled `Context` stops only those who ask it.",
      "node": "Check after the last `await` before the effect; a removed listener does not stop a handler that is waiting.",
      "python": "Check after the last `await` before the effect; a `finally` still runs when a task is cancelled.",
      "csharp": "Check inside the lock that guards the write; a `CancellationToken` stops only code that looks at it."
    }
  },
  "kept-by-identity": {
    "name": "State or subscriptions of an old session live on or reach its successor",
    "cure": "Keep answers, queues, subscriptions and counters in the session object, and drop them at its fence.",
    "stacks": {
      "java": "Keep them in fields of the endpoint instance or in `session.getUserProperties()`, not in a static map by clientId.",
      "go": "Keep them in the struct of the session, and end its goroutines by its own `context.Context`.",
      "node": "Keep them in the session object or in a closure; a `Map` by clientId outlives the session.",
      "python": "Keep them in the instance; a mutable default argument or class attribute is shared by all sessions.",
      "csharp": "Keep them in the session object; a singleton or static dictionary outlives it."
    }
  },
  "takeover-waits": {
    "name": "A newcomer waits for the old connection",
    "cure": "Fence the old session, welcome the newcomer, and let the old connection end in its own time.",
    "stacks": {
      "java": "Do not call `session.close(...)` or `getBasicRemote()` while the slot is locked; hand both to an executor.",
      "go": "Send the Close from another goroutine; release the mutex of the slots before any write.",
      "node": "Do not `await` the `close` event of the old socket before the welcome.",
      "python": "Do not `await old.close()` before the welcome; start it by `asyncio.create_task`, and keep a reference to the task.",
      "csharp": "Do not `await old.CloseAsync(...)` before the welcome; it waits for the peer."
    }
  },
  "newcomer-refused": {
    "name": "A good hello is refused",
    "cure": "Refuse a hello only for what the protocol names; the old session, other versions and unknown fields are no reason."
  },
  "attempts": {
    "name": "A late dial wins over a newer one, or a new one counts as late",
    "cure": "Compare attempts as numbers, with the session in the slot alone, and note one when its hello has taken the slot."
  },
  "check-then-act": {
    "name": "Hellos at the same time leave several sessions, or none",
    "cure": "Make the look at the slot and its change one atomic step, and end every session that it finds.",
    "stacks": {
      "java": "Use `ConcurrentHashMap.compute` or `put`, whose return value is the old session, instead of `get` and then `put`.",
      "go": "Look up and store under one `Lock`; with `sync.Map` use `Swap`, which returns what was there.",
      "node": "Have no `await` between `slots.get(id)` and `slots.set(id, session)`; in a shared store use a compare-and-set.",
      "python": "Have no `await` between look-up and entry, or hold an `asyncio.Lock` for the identity.",
      "csharp": "Do both under one `lock`; the delegates of `ConcurrentDictionary.AddOrUpdate` run outside its lock and may run twice."
    }
  },
  "one-blocks-others": {
    "name": "One client or one handler holds up or ends others",
    "cure": "Catch what one session throws, and wait for no peer and no handler in what serves others.",
    "stacks": {
      "java": "A container calls `@OnMessage` of one session one after the other; hand slow work to an executor, and close no peer under a shared monitor.",
      "go": "Start slow handlers in goroutines of their own, with `recover` in each; a panic in any of them ends the process.",
      "node": "Do not chain handlers on one promise, and do not block the event loop.",
      "python": "Start handlers by `asyncio.create_task` and keep the task; no blocking call such as `time.sleep` in a coroutine.",
      "csharp": "Do not `await` the handler in the loop around `ReceiveAsync`, and do not block on `.Result` or `.Wait()`."
    }
  },
  "silence": {
    "name": "Silence is counted from something else than the messages of the client",
    "cure": "Give each session a deadline of its own that every complete, permitted message of its client moves, and nothing else.",
    "stacks": {
      "java": "`setMaxIdleTimeout` also counts what the server sends; keep the time of the last message and check it by a scheduler.",
      "go": "Call `SetReadDeadline` when a message was read and judged, not in the pong handler or after a write.",
      "node": "Restart a timer in the `message` handler; `socket.setTimeout` counts both directions, and `pong` is the library's life, not the client's.",
      "python": "The pings of the websockets library show that the peer's library lives; count messages by a deadline of your own.",
      "csharp": "`KeepAliveInterval` shows no life of the application; restart a timer behind each message from `ReceiveAsync`."
    }
  },
  "timers": {
    "name": "Timers or what they count outlive their session, or belong to its identity",
    "cure": "Keep each timer and its counters in the session that started it, and cancel it in the teardown.",
    "stacks": {
      "java": "Keep the `ScheduledFuture` and call `cancel(false)`; the executor holds a periodic task until then.",
      "go": "Call `ticker.Stop()` in a `defer`, and end its goroutine by the session's `Context`; `Stop` does not close the channel.",
      "node": "Keep what `setInterval` returns and call `clearInterval`; an interval holds its closure alive.",
      "python": "Keep the task that beats and call `cancel()` on it, in `finally`.",
      "csharp": "Dispose the `Timer` or `PeriodicTimer` with the session."
    }
  },
  "heartbeat-schedule": {
    "name": "Heartbeats are missing, doubled or numbered wrongly",
    "cure": "Give each session one schedule with a counter of its own, and let nothing that waits to be sent hold it up."
  },
  "terms": {
    "name": "What was wished, what is announced and what is kept differ",
    "cure": "Clamp the wish first, compute all terms of the session from that once, and let welcome and timers read the same ones."
  },
  "unverified": {
    "name": "A credential is not verified, or not for this hello alone",
    "cure": "Verify the credential of each hello by itself, before anything is looked up, and take the permitted identities from it."
  },
  "client-claims": {
    "name": "What a client says of itself gives it power",
    "cure": "Take rights from the credential alone; sessionIds, epochs and what else a hello asks for are claims."
  },
  "slot-key": {
    "name": "The slot is found by something else than the clientId of the hello",
    "cure": "Share one collection whose key is the clientId alone, compared as it is; refuse a clientId that does not match its pattern.",
    "stacks": {
      "java": "Use `Matcher.matches()`, which takes the whole text, and not `find()`; no `toLowerCase()`.",
      "go": "Anchor by `\\A` and `\\z`; `regexp.MatchString` is content with a part of the text. No `strings.ToLower`.",
      "node": "In JavaScript `^…$` without the flag `m` takes the whole text; no `toLowerCase()` and no `trim()`.",
      "python": "Use `re.fullmatch`; `$` lets a line feed follow. No `casefold()`.",
      "csharp": "Anchor by `\\z`, since `$` lets a line feed follow; compare by `StringComparer.Ordinal`."
    }
  },
  "ids-repeat": {
    "name": "Epochs or sessionIds repeat or can be guessed",
    "cure": "Draw epochs by an atomic increment from a counter that outlives sessions, and sessionIds from a cryptographic source.",
    "stacks": {
      "java": "Use `AtomicLong.incrementAndGet()`, and `SecureRandom` instead of `Random`.",
      "go": "Use `atomic.AddInt64`, and `crypto/rand` instead of `math/rand`.",
      "node": "Use `crypto.randomUUID()` or `randomBytes(16)` instead of `Math.random()`.",
      "python": "Use `secrets.token_urlsafe(16)` instead of `random`.",
      "csharp": "Use `Interlocked.Increment`, and `RandomNumberGenerator` instead of `Random`."
    }
  },
  "hello-deadline": {
    "name": "A hello has no deadline, the wrong one, or no answer",
    "cure": "Start one timer at the upgrade that only a complete hello stops, and answer each hello in time."
  },
  "before-the-welcome": {
    "name": "Messages before the welcome are served, kept or lost",
    "cure": "Give the connection a state, and ask for it before anything else is done with a message."
  },
  "negotiation": {
    "name": "Subprotocol, version or compression is chosen without the other side",
    "cure": "Select what both sides can do, and only from what the client offers.",
    "stacks": {
      "java": "Override `getNegotiatedSubprotocol` of the `ServerEndpointConfig.Configurator`, or list only what the server speaks.",
      "go": "Set `Upgrader.Subprotocols` to what the server speaks; gorilla/websocket selects nothing without it.",
      "node": "Give `handleProtocols` to `ws`; without it the first one that is offered is selected.",
      "python": "Give `subprotocols=[...]` to `serve`.",
      "csharp": "Choose from `WebSocketRequestedProtocols` and pass that to `AcceptWebSocketAsync`."
    }
  },
  "read-loosely": {
    "name": "JSON is read or written in another way than its schema says",
    "cure": "Read JSON strictly and with the published schemas, open to unknown fields; test what is sent against the strict ones.",
    "stacks": {
      "java": "Jackson: leave `ALLOW_NON_NUMERIC_NUMBERS` and `ACCEPT_CASE_INSENSITIVE_PROPERTIES` off, turn `FAIL_ON_UNKNOWN_PROPERTIES` off; count by `codePointCount`.",
      "go": "`encoding/json` matches names without their case: validate by a schema before decoding; count by `utf8.RuneCountInString`.",
      "node": "`\"…\".length` counts units of UTF-16; count `[...text].length`.",
      "python": "Refuse `NaN` by `parse_constant` of `json.loads`; `isinstance(True, int)` is true, so exclude `bool`.",
      "csharp": "System.Text.Json: leave `PropertyNameCaseInsensitive` off; `string.Length` counts units of UTF-16, so count `EnumerateRunes()`."
    }
  },
  "error-ends-session": {
    "name": "A request or message that fails ends the session, or is not answered by an error",
    "cure": "Answer what is unknown or fails by its error alone; the session lives on.",
    "stacks": {
      "java": "Catch what a handler throws inside `@OnMessage`; an exception that leaves it goes to `@OnError`.",
      "go": "`recover` in each handler goroutine; a panic in any of them ends the process.",
      "node": "Catch the promise of each handler; an unhandled rejection ends the process. Look names up in a `Map`.",
      "python": "Catch exceptions of each handler inside the loop that reads; look at the exception of each task.",
      "csharp": "Catch inside the loop around `ReceiveAsync`; the exception of a task that nobody awaits is lost."
    }
  },
  "outbox": {
    "name": "What is sent is not queued for each connection, or not within a bound",
    "cure": "Send through one bounded queue and one writer for each connection, heartbeats first; where the queue is full, end the session with slow-consumer.",
    "stacks": {
      "java": "`getBasicRemote()` and `getAsyncRemote()` of Tomcat throw `IllegalStateException` while another send is going on; write from a queue.",
      "go": "gorilla/websocket permits one writer at a time; write from one goroutine, fed by a buffered channel, and never wait where it is full.",
      "node": "`ws.send` queues by itself and without bound; look at `ws.bufferedAmount` before each send.",
      "python": "Write from one task, fed by an `asyncio.Queue(maxsize)` with `put_nowait`; catch `QueueFull`.",
      "csharp": "One `SendAsync` at a time for each WebSocket; write from a loop that reads a bounded `Channel<T>`."
    }
  },
  "limits": {
    "name": "A limit is missing, or is not the one that is announced",
    "cure": "Enforce what is announced, before memory is taken, and count in a window that slides.",
    "stacks": {
      "java": "Set `maxTextMessageBufferSize` to maxMessageBytes; its default is 8192 in Tomcat.",
      "go": "Call `conn.SetReadLimit(maxMessageBytes)`; gorilla/websocket has no limit by default, and counts bytes before they are inflated.",
      "node": "Give `maxPayload` to `ws`; its default is 100 MiB. Look at `bufferedAmount` before sending.",
      "python": "Give `max_size` to `serve`; bound the queue of what waits yourself.",
      "csharp": "Count bytes until `EndOfMessage`; `ReceiveAsync` has no limit for a message."
    }
  },
  "requests": {
    "name": "A request is lost, answered twice or counted wrongly",
    "cure": "Count a request when its handler is called, answer it once, and count it back in a `finally`."
  },
  "drain": {
    "name": "A drain takes too long or forgets connections",
    "cure": "From the moment a drain begins refuse each hello, tell each connection by its code with a spread hint, and abort at the deadline."
  },
  "took-over": {
    "name": "A welcome names the wrong predecessor",
    "cure": "Fill tookOver from the session that the claim really fenced, and forget a session when its teardown has completed."
  },
  "tells-too-much": {
    "name": "A session is told who took it over",
    "cure": "Tell a session that it was taken over, and write into the log by whom."
  },
  "serves-what-it-says": {
    "name": "The server announces or reports what is not so",
    "cure": "Announce a capability only if it is served, and count what is there when it is asked for."
  }
};
