package main

import (
	"encoding/json"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Slots holds for each identity the one session that is effective.
type Slots struct {
	mu    sync.Mutex
	slots map[string]*Connection
	// Close codes by their names, from the generated protocol.json.
	codes map[string]int
}

// Connection is one WebSocket and its session.
type Connection struct {
	ClientID, InstanceID, SessionID string
	Epoch                           int64
	CloseTimeout                    time.Duration
	conn                            *websocket.Conn
	fenced                          bool       // guarded by Slots.mu
	writing                         sync.Mutex // gorilla allows one writer at a time
}

// Claim gives the slot to a newcomer; it returns the session that it took over, or nil.
func (s *Slots) Claim(newcomer *Connection) *Connection {
	s.mu.Lock()
	old := s.slots[newcomer.ClientID] // find
	s.slots[newcomer.ClientID] = newcomer
	s.mu.Unlock()
	if old == nil {
		return nil
	}
	if old.InstanceID == newcomer.InstanceID {
		s.End(old, "session-redialled")
	} else {
		s.End(old, "session-taken-over")
	}
	return old
}

// End is the one teardown, from every path. It fences at once and waits for nobody.
func (s *Slots) End(c *Connection, why string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.fenced {
		return
	}
	c.fenced = true
	if s.slots[c.ClientID] == c { // remove, if it is still the one in there
		delete(s.slots, c.ClientID)
	}
	go c.close(s.codes[why], why) // close
}

func (c *Connection) close(code int, reason string) {
	time.AfterFunc(c.CloseTimeout, func() { c.conn.Close() })
	c.writing.Lock()
	defer c.writing.Unlock()
	if code >= 4000 {
		bye, _ := json.Marshal(map[string]any{"type": "bye", "code": code, "reason": reason})
		c.conn.WriteMessage(websocket.TextMessage, bye)
	}
	deadline := time.Now().Add(c.CloseTimeout)
	c.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, reason), deadline)
}

// IsEffective says whether a session may still act: asked for each message when it is processed.
func (s *Slots) IsEffective(c *Connection) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !c.fenced
}

// Send writes a message, unless the session is fenced.
func (s *Slots) Send(c *Connection, message any) {
	c.writing.Lock()
	defer c.writing.Unlock()
	if s.IsEffective(c) {
		c.conn.WriteJSON(message)
	}
}
