// Generated from conformance/schemas by `npm run spec:generate`; edit those.

/** The keys of a target file by their paths: what each is for, and examples of its value. */
export const targetKeys: Readonly<
  Record<string, { readonly description: string; readonly examples: readonly unknown[] }>
> = {
  "name": {
    "description": "What reports call the server.",
    "examples": [
      "chat server"
    ]
  },
  "contract": {
    "description": "AsyncAPI document, with x-single-session, of the protocol that the server speaks; relative to this file. Default: Solowire's.",
    "examples": [
      "api.yaml"
    ]
  },
  "protocol": {
    "description": "In place of `contract`: the name of a protocol whose document comes with the kit; `solowire test --protocol` lists them.",
    "examples": [
      "mqtt-5"
    ]
  },
  "codecs": {
    "description": "Codecs that the contract names and the kit does not have: JavaScript modules by the names of codecs, relative to this file. The kit runs them. Each exports by default `{ decode(bytes, isBinary, state), encode(message, state) }`: `decode` returns the list of messages that a WebSocket message completes, and throws if it cannot be read; `encode` returns `{ data, binary }`; `state` is an object of the connection.",
    "examples": [
      {
        "stomp": "./stomp.mjs"
      }
    ]
  },
  "addresses": {
    "description": "Where it listens, one for each node. May be left out if `start` tells the URL when the server is ready.",
    "examples": [
      [
        {
          "url": "wss://staging.example.test/ws"
        }
      ]
    ]
  },
  "addresses.url": {
    "description": "ws:// or wss:// URL; ${NAME} is taken from the environment. Its user, password and query are never printed.",
    "examples": [
      "wss://staging.example.test/ws"
    ]
  },
  "addresses.headers": {
    "description": "Sent with each upgrade; ${NAME} is taken from the environment.",
    "examples": [
      {
        "X-Api-Key": "${API_KEY}"
      }
    ]
  },
  "addresses.tls": {
    "description": "For wss: URLs; files are relative to this file.",
    "examples": [
      {
        "ca": "ca.pem"
      }
    ]
  },
  "addresses.tls.ca": {
    "description": "File with the PEM of an authority to trust.",
    "examples": [
      "ca.pem"
    ]
  },
  "addresses.tls.cert": {
    "description": "File with the PEM of the certificate that the kit shows, where the server wants one.",
    "examples": [
      "kit.pem"
    ]
  },
  "addresses.tls.key": {
    "description": "File with the PEM of its private key.",
    "examples": [
      "kit.key"
    ]
  },
  "addresses.tls.servername": {
    "description": "Server name to ask for (SNI).",
    "examples": [
      "example.test"
    ]
  },
  "addresses.tls.rejectUnauthorized": {
    "description": "false accepts any certificate. Default: true.",
    "examples": [
      false
    ]
  },
  "start": {
    "description": "How the kit starts the server, and stops it. With it, cases of shutdown, restart and leaks can run.",
    "examples": [
      {
        "command": "./server --port 8080",
        "ready": {
          "port": 8080
        }
      }
    ]
  },
  "start.command": {
    "description": "Shell command that starts the server and stays in the foreground.",
    "examples": [
      "./server --port 8080"
    ]
  },
  "start.cwd": {
    "description": "Working folder, relative to this file. Default: the folder of this file.",
    "examples": [
      "../server"
    ]
  },
  "start.env": {
    "description": "More environment variables; ${NAME} is taken from the environment of the kit.",
    "examples": [
      {
        "LOG_LEVEL": "warn"
      }
    ]
  },
  "start.ready": {
    "description": "How to know that it is ready.",
    "examples": [
      {
        "line": "listening on (?<url>ws://\\S+)"
      }
    ]
  },
  "start.ready.line": {
    "description": "Regular expression for a line on its stdout. A group named url gives the address.",
    "examples": [
      "listening on (?<url>ws://\\S+)"
    ]
  },
  "start.ready.port": {
    "description": "TCP port on loopback that accepts.",
    "examples": [
      8080
    ]
  },
  "start.ready.url": {
    "description": "HTTP URL that answers 2xx.",
    "examples": [
      "http://127.0.0.1:8080/health"
    ]
  },
  "start.timeoutMs": {
    "description": "How long it may take to be ready, in ms. Default: 30000.",
    "examples": [
      60000
    ]
  },
  "start.stop": {
    "description": "Shell command that stops it in order; PID in its environment is the id of the process that listens. Default: SIGTERM to that process.",
    "examples": [
      "kill -TERM $PID"
    ]
  },
  "start.stopTimeoutMs": {
    "description": "How long it may take to stop before it is killed, in ms. Default: 10000.",
    "examples": [
      5000
    ]
  },
  "pid": {
    "description": "Process id of a server on this machine that the kit does not start itself: its descriptors and sockets before and after many connections are judged, and its memory is reported (Linux). Its process group and whatever it has started count, too. Nobody else should use it meanwhile.",
    "examples": [
      4711
    ]
  },
  "identities": {
    "description": "A pattern that clientIds are made from; {n} is a number, {seed} the seed of the run. Or a list of the only identities that may be used, at least two, each with its own credentials (default: what `credentials` says); each rests between two cases. Default: solowire-{seed}-{n}.",
    "examples": [
      "player-{seed}-{n}",
      [
        {
          "id": "alice",
          "credentials": {
            "scheme": "token",
            "token": "${ALICE_TOKEN}"
          }
        },
        {
          "id": "bob",
          "credentials": {
            "scheme": "token",
            "token": "${BOB_TOKEN}"
          }
        }
      ]
    ]
  },
  "identities.id": {
    "description": "The identity.",
    "examples": [
      "admin-1"
    ]
  },
  "identities.credentials": {
    "description": "What it shows. Default: what the target's `credentials` says, with its id for {clientId}.",
    "examples": [
      {
        "scheme": "token",
        "token": "${ADMIN_TOKEN}"
      }
    ]
  },
  "identities.credentials.scheme": {
    "description": "Says to the server what the token is.",
    "examples": [
      "token"
    ]
  },
  "identities.credentials.token": {
    "description": "The secret: {clientId} is replaced by the identity that shows it; ${NAME} is taken from the environment. Never printed, never recorded.",
    "examples": [
      "${ADMIN_TOKEN}"
    ]
  },
  "credentials": {
    "description": "What each identity shows, in one of three ways. Default: nothing.",
    "examples": [
      {
        "scheme": "token",
        "token": "${SECRET}-{clientId}"
      }
    ]
  },
  "credentials.scheme": {
    "description": "Says to the server what the token is.",
    "examples": [
      "token"
    ]
  },
  "credentials.token": {
    "description": "A pattern: {clientId} is replaced; ${NAME} is taken from the environment. Never printed, never recorded.",
    "examples": [
      "${SECRET}-{clientId}"
    ]
  },
  "credentials.tokens": {
    "description": "A list: the first is for the identity with n = 1, or the first that is listed, and so on; a special identity needs its own. ${NAME} is taken from the environment.",
    "examples": [
      [
        "${FIRST_TOKEN}",
        "${SECOND_TOKEN}"
      ]
    ]
  },
  "credentials.command": {
    "description": "A shell command in the folder of this file: it reads clientIds from its stdin, one a line, those of special identities without credentials last, and prints a token for each, one a line, within a minute.",
    "examples": [
      "./make-tokens"
    ]
  },
  "special": {
    "description": "Credentials and identities that only some cases need. A case that needs one that is left out is not applicable.",
    "examples": [
      {
        "operator": {
          "id": "admin-1"
        },
        "wrong": {
          "credentials": {
            "scheme": "token",
            "token": "not-a-token"
          }
        }
      }
    ]
  },
  "special.wrong": {
    "description": "Credentials that the server must refuse.",
    "examples": [
      {
        "credentials": {
          "scheme": "token",
          "token": "not-a-token"
        }
      }
    ]
  },
  "special.wrong.credentials": {
    "description": "What an identity shows in its hello.",
    "examples": [
      {
        "scheme": "token",
        "token": "not-a-token"
      }
    ]
  },
  "special.wrong.credentials.scheme": {
    "description": "Says to the server what the token is.",
    "examples": [
      "token"
    ]
  },
  "special.wrong.credentials.token": {
    "description": "The secret: {clientId} is replaced by the identity that shows it; ${NAME} is taken from the environment. Never printed, never recorded.",
    "examples": [
      "${ADMIN_TOKEN}"
    ]
  },
  "special.foreign": {
    "description": "Good credentials that are valid for none of the test identities.",
    "examples": [
      {
        "credentials": {
          "scheme": "token",
          "token": "${MALLORY_TOKEN}"
        }
      }
    ]
  },
  "special.foreign.credentials": {
    "description": "What an identity shows in its hello.",
    "examples": [
      {
        "scheme": "token",
        "token": "not-a-token"
      }
    ]
  },
  "special.foreign.credentials.scheme": {
    "description": "Says to the server what the token is.",
    "examples": [
      "token"
    ]
  },
  "special.foreign.credentials.token": {
    "description": "The secret: {clientId} is replaced by the identity that shows it; ${NAME} is taken from the environment. Never printed, never recorded.",
    "examples": [
      "${ADMIN_TOKEN}"
    ]
  },
  "special.slow": {
    "description": "Good credentials for every test identity that take the server longer to verify than `credentials` that come a moment later.",
    "examples": [
      {
        "credentials": {
          "scheme": "token",
          "token": "slow-{clientId}"
        }
      }
    ]
  },
  "special.slow.credentials": {
    "description": "What an identity shows in its hello.",
    "examples": [
      {
        "scheme": "token",
        "token": "not-a-token"
      }
    ]
  },
  "special.slow.credentials.scheme": {
    "description": "Says to the server what the token is.",
    "examples": [
      "token"
    ]
  },
  "special.slow.credentials.token": {
    "description": "The secret: {clientId} is replaced by the identity that shows it; ${NAME} is taken from the environment. Never printed, never recorded.",
    "examples": [
      "${ADMIN_TOKEN}"
    ]
  },
  "special.outsider": {
    "description": "An identity that is not a test identity. Without credentials of its own it shows what `credentials` says.",
    "examples": [
      {
        "id": "customer-1"
      }
    ]
  },
  "special.outsider.id": {
    "description": "The identity.",
    "examples": [
      "admin-1"
    ]
  },
  "special.outsider.credentials": {
    "description": "What it shows. Default: what the target's `credentials` says, with its id for {clientId}.",
    "examples": [
      {
        "scheme": "token",
        "token": "${ADMIN_TOKEN}"
      }
    ]
  },
  "special.outsider.credentials.scheme": {
    "description": "Says to the server what the token is.",
    "examples": [
      "token"
    ]
  },
  "special.outsider.credentials.token": {
    "description": "The secret: {clientId} is replaced by the identity that shows it; ${NAME} is taken from the environment. Never printed, never recorded.",
    "examples": [
      "${ADMIN_TOKEN}"
    ]
  },
  "special.operator": {
    "description": "An identity that may call `observe`. Without credentials of its own it shows what `credentials` says.",
    "examples": [
      {
        "id": "admin-1",
        "credentials": {
          "scheme": "token",
          "token": "${ADMIN_TOKEN}"
        }
      }
    ]
  },
  "special.operator.id": {
    "description": "The identity.",
    "examples": [
      "admin-1"
    ]
  },
  "special.operator.credentials": {
    "description": "What it shows. Default: what the target's `credentials` says, with its id for {clientId}.",
    "examples": [
      {
        "scheme": "token",
        "token": "${ADMIN_TOKEN}"
      }
    ]
  },
  "special.operator.credentials.scheme": {
    "description": "Says to the server what the token is.",
    "examples": [
      "token"
    ]
  },
  "special.operator.credentials.token": {
    "description": "The secret: {clientId} is replaced by the identity that shows it; ${NAME} is taken from the environment. Never printed, never recorded.",
    "examples": [
      "${ADMIN_TOKEN}"
    ]
  },
  "parameters": {
    "description": "Parameters that the server keeps to but does not announce, by their names in the specification; in ms, bytes or counts.",
    "examples": [
      {
        "closeTimeoutMs": 2000
      }
    ]
  },
  "capabilities": {
    "description": "Capabilities that the server claims; one that is claimed and not announced by its welcome is a failure.",
    "examples": [
      [
        "testing.echo"
      ]
    ]
  },
  "knownDeviations": {
    "description": "Checks that are known to fail, by their ids: they do not fail the run; one that passes or has expired does. Also the shape of a baseline file.",
    "examples": [
      {
        "takeover/deaf#a-tcp-ended": {
          "reason": "the old library keeps half-open sockets",
          "expires": "2030-01-01"
        }
      }
    ]
  },
  "knownDeviations.reason": {
    "description": "Why it fails, and why that is borne.",
    "examples": [
      "the old library keeps half-open sockets"
    ]
  },
  "knownDeviations.link": {
    "description": "Where it is tracked.",
    "examples": [
      "https://tracker.example.test/123"
    ]
  },
  "knownDeviations.expires": {
    "description": "The last day on which it is borne, as YYYY-MM-DD.",
    "examples": [
      "2030-01-01"
    ]
  },
  "knownDeviations.flaky": {
    "description": "It fails only now and then: a pass is no surprise. Default: false.",
    "examples": [
      true
    ]
  }
};
