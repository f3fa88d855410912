package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"strings"
	"time"
)

// call is one request that is being handled.
type call struct {
	context.Context // ends with the session (SW-TAKEOVER-16)
	id              string
	from            *Connection
	params          Message
}

// method is one that requests may name; it replies, or returns an error. The reader handles it itself, so that effects
// and answers come in order, unless it has the parameter that makes it wait.
type method struct {
	handle func(*call) error
	wait   string
}

// callError is an error that a response tells by its code.
type callError struct{ code string }

func (e callError) Error() string { return e.code }

var errForbidden, errInternal, errParams = callError{"forbidden"}, callError{"internal"}, callError{"invalid-params"}

// capabilities are those of the methods that the server has.
func (s *Server) capabilities() []string {
	list := []string{}
	for name := range s.methods {
		list = append(list, s.protocol.Methods[name].Capability)
	}
	return list
}

// request answers a request once, or refuses it.
func (c *Connection) request(message Message) {
	id := message.text("id")
	method, known := c.server.methods[message.text("method")]
	c.mu.Lock()
	duplicate, full := c.requests[id], int64(len(c.requests)) >= c.server.values["maxPendingRequests"]
	if known && !duplicate && !full {
		c.requests[id] = true
	}
	c.mu.Unlock()
	switch {
	case duplicate:
		c.send(response(id, callError{"duplicate-id"}))
	case !known:
		c.send(response(id, callError{"unknown-method"}))
	case full:
		c.send(response(id, callError{"too-many-requests"}))
	case message.object("params").number(method.wait) > 0:
		go c.answer(id, method, message)
	default:
		c.answer(id, method, message)
	}
}

// answer runs a handler. If it panics the client is told no more than that (SW-MESSAGE-13, SW-MESSAGE-15).
func (c *Connection) answer(id string, method method, message Message) {
	defer func() {
		if reason := recover(); reason != nil {
			log.Printf("a handler failed: %v", reason)
			c.refuse(id, errInternal)
		}
	}()
	params, given := message["params"]
	if !given {
		params = map[string]any{}
	}
	schema := c.server.protocol.Methods[message.text("method")].Params
	call := &call{Context: c.ctx, id: id, from: c, params: message.object("params")}
	var err error
	switch {
	case !c.server.isTestIdentity(c.hello.ClientID):
		err = errForbidden
	case schema.Check(params) != nil:
		err = errParams
	default:
		err = method.handle(call)
	}
	var refusal callError
	if errors.As(err, &refusal) {
		c.refuse(id, refusal)
	}
}

// reply answers; `then` runs when the answer is written, and may be nil.
func (c *call) reply(result any, then func()) error {
	c.from.answered(c.id)
	c.from.transport.Send(Encode(map[string]any{"type": "response", "id": c.id, "result": result}), then)
	return nil
}

func (c *Connection) refuse(id string, refusal callError) {
	c.answered(id)
	c.send(response(id, refusal))
}

func (c *Connection) answered(id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.requests, id)
}

func response(id string, refusal callError) any {
	return map[string]any{
		"type": "response", "id": id, "error": map[string]any{"code": refusal.code, "message": refusal.code},
	}
}

func (s *Server) isTestIdentity(clientID string) bool {
	return s.methods != nil && (s.tokens == nil || s.tokens.IsTest(clientID))
}

// wait waits for a parameter in ms; false says that the session has ended meanwhile.
func (c *call) wait(parameter string) bool {
	timer := time.NewTimer(time.Duration(c.params.integer(parameter)) * time.Millisecond)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-c.Done():
		return false
	}
}

var errEnded = errors.New("the session has ended")

// stored is a value and the epoch of the session that stored it.
type stored struct {
	value any
	epoch int64
}

// testMethods are those of the profile testing.
func testMethods(s *Server) map[string]method {
	store := map[[2]string]stored{} // by clientId and key; guarded by Slots.mu
	var subscriptions int64         // guarded by Slots.mu

	echo := func(c *call) error {
		return c.reply(padded(map[string]any{"value": c.params["value"]}, c.params), nil)
	}
	sleep := func(c *call) error {
		begun := time.Now()
		if !c.wait("ms") {
			return errEnded
		}
		return c.reply(map[string]any{"sleptMs": time.Since(begun).Milliseconds()}, nil)
	}
	put := func(c *call) error {
		if !c.wait("afterMs") {
			return errEnded
		}
		key := [2]string{c.from.hello.ClientID, c.params.text("key")}
		effect := func() { store[key] = stored{c.params["value"], c.from.epoch} }
		if !s.slots.Commit(c.from, effect) {
			return errEnded
		}
		return c.reply(map[string]any{"epoch": c.from.epoch}, nil)
	}
	get := func(c *call) error {
		var found stored
		s.slots.Commit(c.from, func() { found = store[[2]string{c.from.hello.ClientID, c.params.text("key")}] })
		return c.reply(map[string]any{"value": found.value, "epoch": found.epoch}, nil)
	}
	push := func(c *call) error {
		clientID, is := c.params["clientId"].(string)
		if !is {
			clientID = c.from.hello.ClientID
		}
		if !s.isTestIdentity(clientID) {
			return errForbidden
		}
		time.Sleep(time.Duration(c.params.integer("afterMs")) * time.Millisecond) // also if the caller ends meanwhile
		count := int64(1)
		if _, given := c.params["count"]; given {
			count = c.params.integer("count")
		}
		delivered := int64(0)
		if to := s.slots.Session(clientID); to != nil {
			for ; delivered < count; delivered++ {
				data := padded(map[string]any{"i": delivered, "data": c.params["data"]}, c.params)
				if !to.event("test.pushed", data) {
					break
				}
			}
		}
		return c.reply(map[string]any{"delivered": delivered}, nil)
	}
	subscribe := func(c *call) error {
		var name string
		s.slots.Commit(c.from, func() {
			subscriptions++
			name = fmt.Sprint(subscriptions)
		})
		interval := time.Duration(c.params.integer("intervalMs")) * time.Millisecond
		return c.reply(map[string]any{"subscription": name}, func() {
			go c.from.guard(func() { c.from.tick(name, interval) })
		})
	}
	fail := func(c *call) error {
		fails := func() { panic("as test.fail asked") }
		switch c.params.text("where") {
		case "handler":
			fails()
		case "async":
			return c.reply(map[string]any{}, func() { go c.from.guard(fails) })
		case "end":
			s.slots.Commit(c.from, func() { c.from.releases = append(c.from.releases, fails) })
		}
		return c.reply(map[string]any{}, nil)
	}
	kick := func(c *call) error {
		if !s.isTestIdentity(c.params.text("clientId")) {
			return errForbidden
		}
		kicked := s.slots.Kick(c.from, c.params.text("clientId"), c.params.integer("epoch"))
		return c.reply(map[string]any{"kicked": kicked}, nil)
	}
	expire := func(c *call) error {
		return c.reply(map[string]any{}, func() { s.slots.End(c.from, credentialExpired) })
	}
	watch := func(c *call) error {
		if !s.isTestIdentity(c.params.text("clientId")) {
			return errForbidden
		}
		s.slots.Watch(c.from, c.params.text("clientId"), func(session *Connection) {
			online, epoch := session != nil, int64(0)
			if online {
				epoch = session.epoch
			}
			c.reply(map[string]any{"online": online, "epoch": epoch}, nil)
		})
		return nil
	}
	return map[string]method{
		"test.echo": {handle: echo}, "test.sleep": {handle: sleep, wait: "ms"},
		"test.put": {handle: put, wait: "afterMs"}, "test.get": {handle: get},
		"test.push": {handle: push, wait: "afterMs"}, "test.subscribe": {handle: subscribe},
		"test.fail": {handle: fail}, "test.kick": {handle: kick},
		"test.expire": {handle: expire}, "test.watch": {handle: watch},
	}
}

func padded(result map[string]any, params Message) map[string]any {
	if _, given := params["padBytes"].(json.Number); given {
		result["pad"] = strings.Repeat("x", int(params.integer("padBytes")))
	}
	return result
}

func (c *Connection) event(topic string, data any) bool {
	return c.send(map[string]any{"type": "event", "topic": topic, "data": data})
}

// tick sends the events of a subscription until the fence.
func (c *Connection) tick(subscription string, interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for i := int64(0); ; i++ {
		select {
		case <-c.ctx.Done():
			return
		case <-ticker.C:
			c.event("test.tick", map[string]any{"subscription": subscription, "i": i, "epoch": c.epoch})
		}
	}
}

// presence tells a watcher that a session begins, or why it has ended; under Slots.mu.
func (c *Connection) presence(session *Connection, why *Ending) {
	event := map[string]any{
		"clientId": session.hello.ClientID, "online": why == nil, "epoch": session.epoch, "cause": nil,
	}
	if why != nil {
		event["cause"] = why.Cause
	}
	c.event("test.presence", event)
}
