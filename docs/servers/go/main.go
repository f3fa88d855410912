// The smallest server around Slots: `main PROTOCOL_JSON WELCOME_JSON`, on loopback. No credentials, heartbeats or limits.
package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

type message struct {
	Type       string `json:"type"`
	ClientID   string `json:"clientId"`
	InstanceID string `json:"instanceId"`
	N          int64  `json:"n"`
}

var protocol struct {
	Protocol   struct{ Subprotocol string }
	CloseCodes map[string]struct{ Name string }
}

var template struct {
	Limits struct{ CloseTimeoutMs int64 }
}

var slots = &Slots{slots: map[string]*Connection{}, codes: map[string]int{}}
var epoch = time.Now().UnixMicro()

func serve(conn *websocket.Conn) {
	defer conn.Close()
	var c *Connection
	for {
		_, text, err := conn.ReadMessage()
		if err != nil {
			if c != nil {
				slots.End(c, "normal")
			}
			return
		}
		if c != nil && !slots.IsEffective(c) {
			continue
		}
		var m message
		if json.Unmarshal(text, &m) != nil {
			if c != nil {
				slots.End(c, "protocol-violation")
			}
			continue
		}
		if m.Type == "heartbeat" && c != nil {
			slots.Send(c, map[string]any{"type": "heartbeatAck", "n": m.N})
		}
		if m.Type == "hello" && c == nil {
			c = admit(conn, m)
		}
	}
}

func admit(conn *websocket.Conn, hello message) *Connection {
	id := make([]byte, 16)
	rand.Read(id)
	c := &Connection{
		ClientID: hello.ClientID, InstanceID: hello.InstanceID, SessionID: hex.EncodeToString(id),
		Epoch:        atomic.AddInt64(&epoch, 1),
		CloseTimeout: time.Duration(template.Limits.CloseTimeoutMs) * time.Millisecond,
		conn:         conn,
	}
	var welcome map[string]any
	json.Unmarshal([]byte(os.Args[2]), &welcome)
	welcome["sessionId"], welcome["epoch"] = c.SessionID, c.Epoch
	if old := slots.Claim(c); old != nil {
		welcome["tookOver"] = map[string]any{
			"sessionId": old.SessionID, "epoch": old.Epoch, "sameInstance": old.InstanceID == c.InstanceID,
		}
	}
	slots.Send(c, welcome)
	return c
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	check(err)
	check(json.Unmarshal(text, &protocol))
	check(json.Unmarshal([]byte(os.Args[2]), &template))
	for number, code := range protocol.CloseCodes {
		slots.codes[code.Name], _ = strconv.Atoi(number)
	}
	upgrader := websocket.Upgrader{Subprotocols: []string{protocol.Protocol.Subprotocol}}
	http.HandleFunc("/", func(response http.ResponseWriter, request *http.Request) {
		if conn, err := upgrader.Upgrade(response, request, nil); err == nil {
			serve(conn)
		}
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Printf("listening on ws://%s/\n", listener.Addr())
	check(http.Serve(listener, nil))
}
