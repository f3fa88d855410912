// Generated from spec/asyncapi.yaml by `npm run spec:generate`; edit that.

import type { CloseCodeInfo, LifeCycle, MessageInfo, Method, Parameter } from '../model.js';
import type { MessageType, MethodName, ParameterName } from './names.js';

/** Which protocol this is; `minVersion` is the oldest that is still spoken. */
export const protocol = {
  "name": "solowire",
  "version": 1,
  "minVersion": 1,
  "subprotocol": "solowire.v1",
  "specVersion": "1.0.0"
} as const;

/** Every message by its `type`. */
export const messages: Readonly<Record<MessageType, MessageInfo>> = {
  "hello": {
    "summary": "The first message of a client, and nothing else before the welcome.",
    "sentBy": [
      "client"
    ],
    "reply": [
      "welcome",
      "bye"
    ]
  },
  "welcome": {
    "summary": "The session is effective from here.",
    "sentBy": [
      "server"
    ],
    "reply": []
  },
  "heartbeat": {
    "summary": "A probe; the peer acknowledges it once, with its n.",
    "sentBy": [
      "client",
      "server"
    ],
    "reply": [
      "heartbeatAck"
    ]
  },
  "heartbeatAck": {
    "summary": "The answer to one heartbeat.",
    "sentBy": [
      "client",
      "server"
    ],
    "reply": []
  },
  "request": {
    "summary": "A call of the application.",
    "sentBy": [
      "client"
    ],
    "reply": [
      "response"
    ]
  },
  "response": {
    "summary": "The answer to one request, with a result or an error.",
    "sentBy": [
      "server"
    ],
    "reply": []
  },
  "event": {
    "summary": "A push of the application.",
    "sentBy": [
      "server"
    ],
    "reply": []
  },
  "error": {
    "summary": "One message was not understood; the session lives on.",
    "sentBy": [
      "server"
    ],
    "reply": []
  },
  "bye": {
    "summary": "Why the server is about to close.",
    "sentBy": [
      "server"
    ],
    "reply": []
  }
};

/** The close codes by name. */
export const CloseCode = {
  "normal": 1000,
  "goingAway": 1001,
  "framingError": 1002,
  "binaryNotSupported": 1003,
  "invalidUtf8": 1007,
  "messageTooBig": 1009,
  "internalError": 1011,
  "serviceRestart": 1012,
  "tryAgainLater": 1013,
  "heartbeatTimeout": 4001,
  "helloTimeout": 4002,
  "slowConsumer": 4003,
  "takeoverUnproven": 4004,
  "draining": 4005,
  "credentialExpired": 4006,
  "rateLimited": 4029,
  "sessionTakenOver": 4500,
  "authenticationFailed": 4501,
  "identityNotAllowed": 4502,
  "protocolViolation": 4503,
  "unsupportedVersion": 4504,
  "kicked": 4505,
  "staleAttempt": 4507,
  "sessionRedialled": 4508
} as const;

/** The close codes by code. `reconnectRule` also knows what to do after a code that is not here. */
export const closeCodes: Readonly<Record<string, CloseCodeInfo>> = {
  "1000": {
    "code": 1000,
    "name": "normal",
    "sentBy": [
      "client",
      "server"
    ],
    "bye": false,
    "reconnect": "backoff",
    "meaning": "The end that the client asked for. A client that receives it unasked reconnects."
  },
  "1001": {
    "code": 1001,
    "name": "going-away",
    "sentBy": [
      "server"
    ],
    "bye": false,
    "reconnect": "backoff",
    "meaning": "The server goes away without a drain."
  },
  "1002": {
    "code": 1002,
    "name": "framing-error",
    "sentBy": [
      "server"
    ],
    "bye": false,
    "reconnect": "capped",
    "meaning": "A frame broke RFC 6455."
  },
  "1003": {
    "code": 1003,
    "name": "binary-not-supported",
    "sentBy": [
      "server"
    ],
    "bye": false,
    "reconnect": "capped",
    "meaning": "A binary message arrived; the protocol has only text."
  },
  "1007": {
    "code": 1007,
    "name": "invalid-utf8",
    "sentBy": [
      "server"
    ],
    "bye": false,
    "reconnect": "capped",
    "meaning": "A text message was not UTF-8."
  },
  "1009": {
    "code": 1009,
    "name": "message-too-big",
    "sentBy": [
      "server"
    ],
    "bye": false,
    "reconnect": "capped",
    "meaning": "A message was larger than maxMessageBytes."
  },
  "1011": {
    "code": 1011,
    "name": "internal-error",
    "sentBy": [
      "server"
    ],
    "bye": false,
    "reconnect": "backoff",
    "meaning": "The server failed outside of a message or no longer knows the session."
  },
  "1012": {
    "code": 1012,
    "name": "service-restart",
    "sentBy": [
      "server"
    ],
    "bye": false,
    "reconnect": "backoff",
    "meaning": "The server restarts without a drain."
  },
  "1013": {
    "code": 1013,
    "name": "try-again-later",
    "sentBy": [
      "server"
    ],
    "bye": false,
    "reconnect": "backoff",
    "meaning": "The server is overloaded or cannot verify credentials now."
  },
  "4001": {
    "code": 4001,
    "name": "heartbeat-timeout",
    "sentBy": [
      "client",
      "server"
    ],
    "bye": true,
    "reconnect": "backoff",
    "meaning": "Nothing was heard for deadAfterMs."
  },
  "4002": {
    "code": 4002,
    "name": "hello-timeout",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "backoff",
    "meaning": "No hello arrived within helloTimeoutMs."
  },
  "4003": {
    "code": 4003,
    "name": "slow-consumer",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "backoff",
    "meaning": "The client did not read what was sent to it."
  },
  "4004": {
    "code": 4004,
    "name": "takeover-unproven",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "backoff",
    "meaning": "Several nodes only: the node of the old session could not prove that it is fenced."
  },
  "4005": {
    "code": 4005,
    "name": "draining",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "backoff",
    "meaning": "The server drains before it stops."
  },
  "4006": {
    "code": 4006,
    "name": "credential-expired",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "fresh-credential",
    "meaning": "The credential of the session has expired or was revoked."
  },
  "4029": {
    "code": 4029,
    "name": "rate-limited",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "backoff",
    "meaning": "Too many messages or takeovers; retryAfterMs says when to come back."
  },
  "4500": {
    "code": 4500,
    "name": "session-taken-over",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "never",
    "meaning": "Another instance of this identity has connected."
  },
  "4501": {
    "code": 4501,
    "name": "authentication-failed",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "never",
    "meaning": "The credential is missing or wrong."
  },
  "4502": {
    "code": 4502,
    "name": "identity-not-allowed",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "never",
    "meaning": "The credential is good but not for this clientId."
  },
  "4503": {
    "code": 4503,
    "name": "protocol-violation",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "never",
    "meaning": "A message broke its schema or came where it may not."
  },
  "4504": {
    "code": 4504,
    "name": "unsupported-version",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "never",
    "meaning": "There is no protocol version that both speak."
  },
  "4505": {
    "code": 4505,
    "name": "kicked",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "never",
    "meaning": "An operator ended the session."
  },
  "4507": {
    "code": 4507,
    "name": "stale-attempt",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "new-instance",
    "meaning": "A newer dial of the same instance is already known."
  },
  "4508": {
    "code": 4508,
    "name": "session-redialled",
    "sentBy": [
      "server"
    ],
    "bye": true,
    "reconnect": "never",
    "meaning": "A newer dial of the same instance has taken over; this connection is the old one."
  }
};

/** The timing and size parameters. */
export const parameters: Readonly<Record<ParameterName, Parameter>> = {
  "helloTimeoutMs": {
    "unit": "ms",
    "default": 10000,
    "short": 500,
    "min": 200,
    "max": 60000,
    "announced": "/limits/helloTimeoutMs",
    "late": {
      "absoluteMs": 150,
      "percent": 10
    },
    "early": {
      "absoluteMs": 10
    },
    "meaning": "From the end of the upgrade to a complete hello.",
    "why": "Ten seconds let a phone on a bad link finish its TLS and its hello; a stranger holds a socket no longer. Counted from the upgrade, so dripping bytes buy nothing."
  },
  "welcomeTimeoutMs": {
    "unit": "ms",
    "default": 10000,
    "short": 1000,
    "min": 200,
    "max": 60000,
    "announced": "/limits/welcomeTimeoutMs",
    "late": {
      "absoluteMs": 150,
      "percent": 10
    },
    "early": {
      "absoluteMs": 10
    },
    "meaning": "From a hello to its welcome or its refusal, verification of the credential included.",
    "why": "Longer than the slowest credential check that should count as working; afterwards the client gives up and redials."
  },
  "takeoverTimeoutMs": {
    "unit": "ms",
    "default": 2000,
    "short": 300,
    "min": 100,
    "max": 30000,
    "announced": "/limits/takeoverTimeoutMs",
    "late": {
      "absoluteMs": 150,
      "percent": 10
    },
    "early": {
      "absoluteMs": 10
    },
    "meaning": "What fencing an old session may add to a welcome; running handlers are waited for at most this long.",
    "why": "The newcomer must not pay for the old one. Far below every TCP timeout, so that waiting for a deaf peer's end cannot hide in it."
  },
  "intervalMs": {
    "unit": "ms",
    "default": 10000,
    "short": 200,
    "min": 100,
    "max": 60000,
    "announced": "/heartbeat/intervalMs",
    "late": {
      "absoluteMs": 150,
      "percent": 10
    },
    "early": {
      "absoluteMs": 100
    },
    "meaning": "Time between two heartbeats of the server.",
    "why": "Below the 30 to 60 s after which proxies drop idle connections; slow enough for a phone's radio."
  },
  "deadAfterMs": {
    "unit": "ms",
    "default": 25000,
    "short": 500,
    "min": 300,
    "max": 180000,
    "announced": "/heartbeat/deadAfterMs",
    "late": {
      "absoluteMs": 150,
      "percent": 10
    },
    "early": {
      "absoluteMs": 10
    },
    "meaning": "D, the silence after which a peer counts as dead.",
    "why": "At least two and a half intervals, so that one lost heartbeat and a late one do not kill a session (MQTT 5 §3.1.2.10 takes one and a half of its keep-alive, but there one side only sends)."
  },
  "ackTimeoutMs": {
    "unit": "ms",
    "default": 5000,
    "short": 300,
    "min": 100,
    "max": 60000,
    "announced": "/limits/ackTimeoutMs",
    "late": {
      "absoluteMs": 100,
      "percent": 10
    },
    "early": {
      "absoluteMs": 0
    },
    "meaning": "From a heartbeat to its acknowledgement.",
    "why": "Shorter than D, so that a handler that blocks acknowledgements is seen before it costs the session."
  },
  "closeTimeoutMs": {
    "unit": "ms",
    "default": 5000,
    "short": 500,
    "min": 100,
    "max": 60000,
    "announced": "/limits/closeTimeoutMs",
    "late": {
      "absoluteMs": 150,
      "percent": 10
    },
    "early": {
      "absoluteMs": 10
    },
    "meaning": "From the server's Close to the end of TCP, whatever the peer does.",
    "why": "One slow round trip for the peer's Close. The maximum of 60 s admits Tomcat, which ends a deaf peer's TCP after 30 to 40 s."
  },
  "dropDetectMs": {
    "unit": "ms",
    "default": 2000,
    "short": 300,
    "min": 50,
    "max": 30000,
    "announced": "/limits/dropDetectMs",
    "late": {
      "absoluteMs": 150,
      "percent": 10
    },
    "early": {
      "absoluteMs": 0
    },
    "meaning": "From a FIN or RST of the client to the release of its session.",
    "why": "The kernel reports both at once; the time is for the server's own queue."
  },
  "drainMs": {
    "unit": "ms",
    "default": 10000,
    "short": 1000,
    "min": 100,
    "max": 300000,
    "announced": "/limits/drainMs",
    "late": {
      "absoluteMs": 250,
      "percent": 10
    },
    "early": {
      "absoluteMs": 0
    },
    "meaning": "From the start of a drain to the end of the last connection.",
    "why": "Long enough for a bye to everybody and the slowest Close, short enough for an orchestrator's stop deadline (Kubernetes waits 30 s)."
  },
  "reconnectWithinMs": {
    "unit": "ms",
    "default": 5000,
    "short": 800,
    "min": 100,
    "max": 60000,
    "announced": "/limits/reconnectWithinMs",
    "late": {
      "absoluteMs": 150,
      "percent": 10
    },
    "early": {
      "absoluteMs": 0
    },
    "meaning": "Whatever happened before, an identity that dials is welcomed within this time.",
    "why": "Longer than takeoverTimeoutMs, much shorter than D; no lockout behind a half-open connection."
  },
  "bystanderMaxMs": {
    "unit": "ms",
    "default": 1000,
    "short": 250,
    "min": 50,
    "max": 10000,
    "announced": "/limits/bystanderMaxMs",
    "late": {
      "absoluteMs": 100,
      "percent": 10
    },
    "early": {
      "absoluteMs": 0
    },
    "meaning": "Longest delay that a teardown, however stuck, may cause to another identity's session.",
    "why": "Shows a lock held during I/O, and forgives a garbage collection."
  },
  "maxMessageBytes": {
    "unit": "bytes",
    "default": 65536,
    "short": 65536,
    "min": 1024,
    "max": 16777216,
    "announced": "/limits/maxMessageBytes",
    "meaning": "Largest message the server takes, after inflation.",
    "why": "Sixteen times the largest message that the protocol itself needs; a stranger costs at most this much memory."
  },
  "maxQueueBytes": {
    "unit": "bytes",
    "default": 1048576,
    "short": 1048576,
    "min": 4096,
    "max": 268435456,
    "announced": "/limits/maxQueueBytes",
    "meaning": "What the server keeps for a slow reader before it closes with slow-consumer.",
    "why": "A second of a fast game's state; beyond it a reader is not slow but gone."
  },
  "maxPendingRequests": {
    "unit": "count",
    "default": 64,
    "short": 64,
    "min": 1,
    "max": 100000,
    "announced": "/limits/maxPendingRequests",
    "meaning": "Requests of one session that may be unanswered at once; one more gets too-many-requests.",
    "why": "Bounds the handlers that a takeover has to wait for."
  },
  "maxPendingSockets": {
    "unit": "count",
    "default": 256,
    "short": 256,
    "min": 8,
    "max": 100000,
    "announced": "/limits/maxPendingSockets",
    "meaning": "Sockets of one source that may be open without a welcome; one more is refused or ended.",
    "why": "A whole office behind one address may reconnect at once; a stranger costs at most this many sockets for helloTimeoutMs each."
  },
  "messagesMax": {
    "unit": "count",
    "default": 1000,
    "short": 2000,
    "min": 1,
    "max": 1000000000,
    "announced": "/limits/messages/max",
    "meaning": "Messages of one session in messagesWindowMs; one more ends it with rate-limited. Pings and Pongs count, too, also before the hello.",
    "why": "A game at 60 Hz sends 600 in ten seconds. The short value is low enough for a conformance run to reach it, and above what any case sends that does not mean to."
  },
  "messagesWindowMs": {
    "unit": "ms",
    "default": 10000,
    "short": 1000,
    "min": 1,
    "max": 3600000,
    "announced": "/limits/messages/windowMs",
    "meaning": "Window of messagesMax; it slides.",
    "why": "Long enough to forgive a burst after a stall."
  },
  "takeoversMax": {
    "unit": "count",
    "default": 10,
    "short": 20,
    "min": 1,
    "max": 1000000000,
    "announced": "/limits/takeovers/max",
    "meaning": "Takeovers of one identity in takeoversWindowMs; the newcomer beyond gets rate-limited and a hint. A redial counts as one, whoever ended the session before.",
    "why": "Two devices that fight for a slot must not do so at full speed. Twenty in a second is above what any other case of the kit does to one identity."
  },
  "takeoversWindowMs": {
    "unit": "ms",
    "default": 60000,
    "short": 1000,
    "min": 1,
    "max": 3600000,
    "announced": "/limits/takeovers/windowMs",
    "meaning": "Window of takeoversMax, which slides; also the longest retryAfterMs that this limit may ask for.",
    "why": "A minute keeps a victim of a takeover flood reachable between two rounds."
  }
};

/** What holds where nothing is announced. */
export const defaultTimings: Readonly<Record<ParameterName, number>> = {
  "helloTimeoutMs": 10000,
  "welcomeTimeoutMs": 10000,
  "takeoverTimeoutMs": 2000,
  "intervalMs": 10000,
  "deadAfterMs": 25000,
  "ackTimeoutMs": 5000,
  "closeTimeoutMs": 5000,
  "dropDetectMs": 2000,
  "drainMs": 10000,
  "reconnectWithinMs": 5000,
  "bystanderMaxMs": 1000,
  "maxMessageBytes": 65536,
  "maxQueueBytes": 1048576,
  "maxPendingRequests": 64,
  "maxPendingSockets": 256,
  "messagesMax": 1000,
  "messagesWindowMs": 10000,
  "takeoversMax": 10,
  "takeoversWindowMs": 60000
};

/** What a server uses so that a conformance run takes seconds. */
export const shortTimings: Readonly<Record<ParameterName, number>> = {
  "helloTimeoutMs": 500,
  "welcomeTimeoutMs": 1000,
  "takeoverTimeoutMs": 300,
  "intervalMs": 200,
  "deadAfterMs": 500,
  "ackTimeoutMs": 300,
  "closeTimeoutMs": 500,
  "dropDetectMs": 300,
  "drainMs": 1000,
  "reconnectWithinMs": 800,
  "bystanderMaxMs": 250,
  "maxMessageBytes": 65536,
  "maxQueueBytes": 1048576,
  "maxPendingRequests": 64,
  "maxPendingSockets": 256,
  "messagesMax": 2000,
  "messagesWindowMs": 1000,
  "takeoversMax": 20,
  "takeoversWindowMs": 1000
};

/** The life of one connection, as the server sees it. */
export const lifeCycle: LifeCycle = {
  "initial": "upgraded",
  "states": {
    "upgraded": {
      "meaning": "The WebSocket is open, nobody has said hello.",
      "clientMay": [
        "hello"
      ],
      "serverMay": [
        "bye"
      ],
      "deadline": {
        "parameter": "helloTimeoutMs",
        "ends": "hello-timeout"
      },
      "on": {
        "hello": {
          "next": "claiming"
        },
        "noSubprotocol": {
          "next": "closing",
          "ends": "unsupported-version"
        },
        "overloaded": {
          "next": "closing",
          "ends": "try-again-later"
        },
        "violation": {
          "next": "closing",
          "ends": "protocol-violation"
        },
        "drain": {
          "next": "closing",
          "ends": "draining"
        }
      }
    },
    "claiming": {
      "meaning": "A hello has arrived; its credential is verified, then the slot is claimed and the old session fenced.",
      "clientMay": [],
      "serverMay": [
        "welcome",
        "bye"
      ],
      "deadline": {
        "parameter": "welcomeTimeoutMs",
        "ends": "try-again-later"
      },
      "on": {
        "claimed": {
          "next": "effective"
        },
        "refused": {
          "next": "closing",
          "ends": [
            "authentication-failed",
            "identity-not-allowed",
            "unsupported-version",
            "stale-attempt",
            "rate-limited",
            "draining",
            "internal-error",
            "try-again-later",
            "takeover-unproven"
          ]
        },
        "superseded": {
          "next": "closing",
          "ends": [
            "session-taken-over",
            "session-redialled"
          ]
        },
        "violation": {
          "next": "closing",
          "ends": "protocol-violation"
        },
        "drain": {
          "next": "closing",
          "ends": "draining"
        }
      }
    },
    "effective": {
      "meaning": "The session is in the slot; its messages have effect.",
      "clientMay": [
        "heartbeat",
        "heartbeatAck",
        "request"
      ],
      "serverMay": [
        "heartbeat",
        "heartbeatAck",
        "response",
        "event",
        "error",
        "bye"
      ],
      "deadline": {
        "parameter": "deadAfterMs",
        "ends": "heartbeat-timeout",
        "rearmedBy": "life"
      },
      "on": {
        "takenOver": {
          "next": "closing",
          "ends": [
            "session-taken-over",
            "session-redialled"
          ]
        },
        "violation": {
          "next": "closing",
          "ends": "protocol-violation"
        },
        "kicked": {
          "next": "closing",
          "ends": "kicked"
        },
        "credentialExpired": {
          "next": "closing",
          "ends": "credential-expired"
        },
        "slowConsumer": {
          "next": "closing",
          "ends": "slow-consumer"
        },
        "drain": {
          "next": "closing",
          "ends": "draining"
        }
      }
    },
    "closing": {
      "meaning": "Fenced. bye (for 4000–4999) and Close have been handed over; the peer's Close is awaited; TCP ends by closeTimeoutMs, which no traffic extends. Whatever arrives has no effect and no answer.",
      "clientMay": [],
      "ignoresMessages": true,
      "serverMay": [],
      "deadline": {
        "parameter": "closeTimeoutMs",
        "ends": null
      },
      "on": {
        "peerClose": {
          "next": "ended"
        },
        "transportEnd": {
          "next": "ended"
        }
      }
    },
    "ended": {
      "meaning": "The transport has ended; the session has left the closing set.",
      "clientMay": [],
      "serverMay": [],
      "final": true
    }
  },
  "anywhere": {
    "peerClose": {
      "next": "closing",
      "ends": "echo"
    },
    "halfClose": {
      "next": "closing",
      "ends": null
    },
    "transportEnd": {
      "next": "ended",
      "ends": null
    },
    "framingError": {
      "next": "closing",
      "ends": "framing-error"
    },
    "binaryMessage": {
      "next": "closing",
      "ends": "binary-not-supported"
    },
    "invalidUtf8": {
      "next": "closing",
      "ends": "invalid-utf8"
    },
    "tooBig": {
      "next": "closing",
      "ends": "message-too-big"
    },
    "rateExceeded": {
      "next": "closing",
      "ends": "rate-limited"
    },
    "failure": {
      "next": "closing",
      "ends": "internal-error"
    },
    "shutdown": {
      "next": "closing",
      "ends": [
        "going-away",
        "service-restart"
      ]
    }
  },
  "classes": [
    {
      "class": "violation",
      "when": "not JSON, not an object, or no `type` that is a string"
    },
    {
      "class": "unknown",
      "when": "`type` is no message from the client, and the state lists error under serverMay",
      "answer": "error"
    },
    {
      "class": "violation",
      "when": "the open schema of its `type` is broken"
    },
    {
      "class": "violation",
      "when": "the state does not list it under clientMay"
    },
    {
      "class": "message",
      "when": "otherwise"
    }
  ],
  "guards": {
    "verifyBeforeClaim": {
      "meaning": "The credential is verified before anything happens to the session in the slot.",
      "protects": [
        "SW-IDENTITY-4"
      ]
    },
    "numberOnArrival": {
      "meaning": "Hellos are numbered when they arrive, not when their verification ends.",
      "protects": [
        "SW-TAKEOVER-14"
      ]
    },
    "rememberNewest": {
      "meaning": "A hello loses against a later one that has claimed the slot, even if that one has left it again.",
      "protects": [
        "SW-TAKEOVER-14"
      ]
    },
    "staleAttempt": {
      "meaning": "A dial is refused if one of the same instance that is not older is in the slot or on its way there.",
      "protects": [
        "SW-TAKEOVER-11"
      ]
    },
    "oldStateIsNoReason": {
      "meaning": "No hello is refused because of the session in the slot, whatever its state.",
      "protects": [
        "SW-TAKEOVER-1",
        "SW-TEARDOWN-5"
      ]
    },
    "claimAtOnce": {
      "meaning": "Who is in the slot is read, judged and superseded in one step, and the epoch is taken with it.",
      "protects": [
        "SW-EPOCH-1",
        "SW-TAKEOVER-13"
      ]
    },
    "recheckAfterWait": {
      "meaning": "After each wait (for the verification, for the fence of the old session) it is looked again whether the hello still stands.",
      "protects": [
        "SW-TAKEOVER-10",
        "SW-TAKEOVER-14"
      ]
    },
    "fenceBeforeWelcome": {
      "meaning": "The welcome is sent when every older session is fenced.",
      "protects": [
        "SW-TAKEOVER-4",
        "SW-TAKEOVER-8"
      ]
    },
    "waitForNoPeer": {
      "meaning": "The welcome does not wait for the end of the old session's transport.",
      "protects": [
        "SW-TAKEOVER-2"
      ]
    },
    "noWayBack": {
      "meaning": "A fenced session stays fenced, even if the newcomer fails before its welcome.",
      "protects": [
        "SW-TAKEOVER-10"
      ]
    },
    "checkFenceOnArrival": {
      "meaning": "Each message is checked against the application's own fence when it is processed.",
      "protects": [
        "SW-CLOSE-15",
        "SW-HEARTBEAT-5",
        "SW-TAKEOVER-4"
      ]
    },
    "checkFenceAtCommit": {
      "meaning": "A handler that took its time is checked against the fence together with its effect.",
      "protects": [
        "SW-TAKEOVER-9"
      ]
    },
    "releaseAtFence": {
      "meaning": "Timers, subscriptions and queue end with the fence, not with the transport.",
      "protects": [
        "SW-TAKEOVER-8",
        "SW-TAKEOVER-5"
      ]
    },
    "endTransportAtFence": {
      "meaning": "Whoever leaves the slot is told why, and the end of its transport is seen to.",
      "protects": [
        "SW-TEARDOWN-1"
      ]
    },
    "everyStepRuns": {
      "meaning": "A step of a teardown that throws keeps no other step from running.",
      "protects": [
        "SW-TEARDOWN-4"
      ]
    },
    "teardownOnce": {
      "meaning": "A connection that is being torn down is not torn down again.",
      "protects": [
        "SW-TEARDOWN-3"
      ]
    },
    "actOnOwnSession": {
      "meaning": "The callbacks of a connection act on the session of that connection, not on the one that its identity has now.",
      "protects": [
        "SW-TAKEOVER-7"
      ]
    },
    "kickNamesEpoch": {
      "meaning": "A kick names the epoch that it is meant for, and ends no other.",
      "protects": [
        "SW-TEARDOWN-14"
      ]
    },
    "compareOnRelease": {
      "meaning": "The slot is emptied by the session that owns it, compared by epoch.",
      "protects": [
        "SW-TEARDOWN-2",
        "SW-TEARDOWN-5"
      ]
    },
    "releaseEveryClaim": {
      "meaning": "Whoever has claimed the slot gives it back at its end, welcomed or not.",
      "protects": [
        "SW-TEARDOWN-6"
      ]
    },
    "stateDeadline": {
      "meaning": "Every state before closing has a deadline, so that silence ends it.",
      "protects": [
        "SW-HEARTBEAT-6",
        "SW-HANDSHAKE-4"
      ]
    },
    "closeTimeout": {
      "meaning": "The transport of a fenced session is ended by closeTimeoutMs, whatever the peer does.",
      "protects": [
        "SW-CLOSE-6"
      ]
    }
  }
};

/** What `testing.*` and `observe` offer. */
export const methods: Readonly<Record<MethodName, Method>> = {
  "test.echo": {
    "capability": "testing.echo",
    "summary": "Answers with its params.",
    "order": "The response comes after those of all test.echo requests of this session that arrived before.",
    "errors": [],
    "events": []
  },
  "test.sleep": {
    "capability": "testing.sleep",
    "summary": "Answers after ms; a handler that takes its time and heeds the cancel signal.",
    "order": "Blocks no other request, heartbeat or session. If the session is fenced meanwhile, no answer goes anywhere.",
    "errors": [],
    "events": []
  },
  "test.put": {
    "capability": "testing.put",
    "summary": "Stores a value under a key of this identity; with afterMs, a handler that waits before its effect.",
    "order": "The effect is committed before the response is sent, and only while the session is in the slot.",
    "errors": [],
    "events": []
  },
  "test.get": {
    "capability": "testing.get",
    "summary": "Reads a value of this identity; the store outlives sessions, not the process.",
    "order": "Sees every put that was answered before.",
    "errors": [],
    "events": []
  },
  "test.push": {
    "capability": "testing.push",
    "summary": "Pushes events to the effective session of an identity, as an application would, found by clientId.",
    "order": "The events of one push arrive in order, before the response if they go to the caller.",
    "errors": [],
    "events": [
      "test.pushed"
    ]
  },
  "test.subscribe": {
    "capability": "testing.subscribe",
    "summary": "Starts a stream of events to this session, one every intervalMs, until the session ends.",
    "order": "The first tick comes after the response. None comes after the fence, on any connection.",
    "errors": [],
    "events": [
      "test.tick"
    ]
  },
  "test.fail": {
    "capability": "testing.fail",
    "summary": "A part of the application that throws.",
    "order": "For `async` the response comes before the end.",
    "errors": [
      "internal"
    ],
    "events": []
  },
  "test.watch": {
    "capability": "testing.watch",
    "summary": "Tells the presence of an identity, now and at each change, until the session ends.",
    "order": "One online at the welcome of each epoch and one offline at its fence; offline of an epoch precedes online of a later one.",
    "errors": [],
    "events": [
      "test.presence"
    ]
  },
  "test.kick": {
    "capability": "testing.kick",
    "summary": "Ends the session of an identity with 4505, as an operator would.",
    "order": "The kicked session is fenced before the response is sent. A session that kicks itself may not see the response.",
    "errors": [],
    "events": []
  },
  "test.expire": {
    "capability": "testing.expire",
    "summary": "Lets the credential of this session expire, so that it ends with 4006.",
    "order": "The response comes before the end.",
    "errors": [],
    "events": []
  },
  "observe": {
    "capability": "observe",
    "summary": "What the server believes; for an operator's identity alone.",
    "order": "Consistent at one instant; a session whose transport has ended is in `ended`.",
    "errors": [
      "forbidden"
    ],
    "events": []
  }
};
