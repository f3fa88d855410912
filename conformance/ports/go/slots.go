package main

import (
	"log"
	"sync"
	"time"
)

// Slots holds for each identity the one session that is effective. One lock guards it and every fence; while it is held,
// nothing is written to a socket and nobody is waited for.
type Slots struct {
	mu          sync.Mutex
	identities  map[string]*identity
	connections map[*Connection]struct{} // all whose TCP has not ended
	hellos      int64                    // how many have arrived
	epoch       int64
	draining    bool
	takeovers   Rate
}

// identity is what the server knows of one clientId.
type identity struct {
	session   *Connection // effective; nil while the identity is offline
	welcomed  time.Time   // when its last session began
	takeovers Window
	claiming  map[*Connection]struct{} // hellos that have arrived and are not decided yet
	newest    *Connection              // the latest hello that has claimed the slot, also after its end (SW-TAKEOVER-14)
	watchers  map[*Connection]struct{}
}

// NewSlots returns empty slots. Epochs begin at wall-clock microseconds, so that they grow across restarts (SW-EPOCH-2).
func NewSlots(takeovers Rate) *Slots {
	return &Slots{
		identities:  map[string]*identity{},
		connections: map[*Connection]struct{}{},
		epoch:       time.Now().UnixMicro(),
		takeovers:   takeovers,
	}
}

// region: find, close, remove

// Arrive numbers a hello, before its credential is verified (SW-TAKEOVER-14).
func (s *Slots) Arrive(c *Connection, hello Hello) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.fenced {
		return
	}
	s.hellos++
	c.hello, c.number = hello, s.hellos
	c.enter(claiming, c.server.duration("welcomeTimeoutMs"))
	s.identity(hello.ClientID).claiming[c] = struct{}{}
}

// Claim gives the slot to a hello whose credential is verified, and welcomes it; or it refuses the hello. Who is in the
// slot is read, judged and superseded in one step.
func (s *Slots) Claim(c *Connection) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.fenced {
		return // its connection ended while the credential was verified
	}
	id, now := s.identity(c.hello.ClientID), time.Now()
	old := id.session                                                   // find
	takeover := old != nil || now.Sub(id.welcomed) < s.takeovers.Window // SW-LIMIT-8
	switch {
	case id.newest != nil && id.newest.number > c.number:
		s.end(c, replacedBy(id.newest, c))
		return
	case id.isStale(c):
		s.end(c, staleAttempt)
		return
	case takeover && id.takeovers.Wait(s.takeovers, now) > 0:
		s.end(c, rateLimited.RetryAfter(id.takeovers.Wait(s.takeovers, now)))
		return
	}
	if old != nil {
		s.end(old, replacedBy(c, old)) // close, remove
	}
	if takeover {
		id.takeovers.Add(s.takeovers, now)
	}
	s.epoch++
	c.epoch = s.epoch
	id.session, id.newest, id.welcomed = c, c, now
	delete(id.claiming, c)
	c.welcome(old)
	s.tell(id, c, nil)
}

// isStale says whether a dial of the same instance that is not older is in the slot or on its way there (SW-TAKEOVER-11).
func (id *identity) isStale(c *Connection) bool {
	isNewer := func(other *Connection) bool {
		return other != c && other.hello.InstanceID == c.hello.InstanceID && other.hello.Attempt >= c.hello.Attempt
	}
	for other := range id.claiming {
		if isNewer(other) {
			return true
		}
	}
	return id.session != nil && isNewer(id.session)
}

// replacedBy says why an old connection ends (SW-TAKEOVER-3).
func replacedBy(newcomer, old *Connection) Ending {
	if newcomer.hello.InstanceID == old.hello.InstanceID {
		return sessionRedialled
	}
	return sessionTakenOver
}

// End is the one teardown, from every path; calling it twice is calling it once. It reports whether it was the first.
func (s *Slots) End(c *Connection, why Ending) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.end(c, why)
}

func (s *Slots) end(c *Connection, why Ending) bool {
	if c.fenced {
		return false
	}
	c.fenced = true // from here on nothing that arrives on c has an effect
	for i := len(c.releases) - 1; i >= 0; i-- {
		attempt(c.releases[i]) // SW-TEARDOWN-4: each step runs, even if one panics
	}
	c.transport.End(why) // close: bye, Close and the end of TCP follow; this waits for nobody
	if c.state == upgraded {
		return true
	}
	id := s.identities[c.hello.ClientID]
	delete(id.claiming, c)
	if id.session == c { // remove, if it is still the one in there
		id.session = nil
		s.tell(id, c, &why)
	}
	s.forget(c.hello.ClientID)
	return true
}

// attempt runs one step of a teardown.
func attempt(step func()) {
	defer func() {
		if reason := recover(); reason != nil {
			log.Printf("a step of a teardown failed: %v", reason)
		}
	}()
	step()
}

// Commit has an effect if the session is in the slot, and reports whether it had (SW-TAKEOVER-9).
func (s *Slots) Commit(c *Connection, effect func()) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.fenced || c.state != effective {
		return false
	}
	effect()
	return true
}

// endregion

// Heard counts a message as life (SW-HEARTBEAT-8), and reports whether its session may still act.
func (s *Slots) Heard(c *Connection) bool {
	return s.Commit(c, func() { c.due = time.Now().Add(c.deadAfter) })
}

// State returns where a connection is in its life.
func (s *Slots) State(c *Connection) State {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.fenced {
		return closing
	}
	return c.state
}

// Session returns the effective session of an identity, or nil.
func (s *Slots) Session(clientID string) *Connection {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.session(clientID)
}

func (s *Slots) session(clientID string) *Connection {
	if id := s.identities[clientID]; id != nil {
		return id.session
	}
	return nil
}

// Kick ends the session of an identity; with an epoch greater than 0 only the one of that epoch (SW-TEARDOWN-14). It
// does nothing if the session that asks for it has been fenced meanwhile.
func (s *Slots) Kick(by *Connection, clientID string, epoch int64) (done bool) {
	s.Commit(by, func() {
		c := s.session(clientID)
		done = c != nil && (epoch == 0 || c.epoch == epoch) && s.end(c, kicked)
	})
	return done
}

// Watch tells a watcher from now on when an identity comes and goes. The answer is sent before anything that follows.
func (s *Slots) Watch(watcher *Connection, clientID string, answer func(session *Connection)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if watcher.fenced {
		return
	}
	id := s.identity(clientID)
	id.watchers[watcher] = struct{}{}
	watcher.releases = append(watcher.releases, func() {
		delete(id.watchers, watcher)
		s.forget(clientID)
	})
	answer(id.session)
}

// tell tells the watchers that a session begins, or why it has ended.
func (s *Slots) tell(id *identity, c *Connection, why *Ending) {
	for watcher := range id.watchers {
		watcher.presence(c, why)
	}
}

// Open takes in a new connection; during a drain it ends it (SW-DRAIN-3).
func (s *Slots) Open(c *Connection) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.connections[c] = struct{}{}
	c.enter(upgraded, c.server.duration("helloTimeoutMs"))
	if s.draining {
		s.end(c, draining)
	}
}

// Gone forgets a connection whose TCP has ended.
func (s *Slots) Gone(c *Connection) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.connections, c)
}

// Drain ends all connections, those that come later included.
func (s *Slots) Drain(hint func() time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.draining = true
	for c := range s.connections {
		s.end(c, draining.RetryAfter(hint()))
	}
}

// Connections counts those whose TCP has not ended.
func (s *Slots) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.connections)
}

// Sweep forgets identities whose takeovers need not be counted any more. Call it now and then.
func (s *Slots) Sweep() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for clientID := range s.identities {
		s.forget(clientID)
	}
}

func (s *Slots) identity(clientID string) *identity {
	id := s.identities[clientID]
	if id == nil {
		id = &identity{claiming: map[*Connection]struct{}{}, watchers: map[*Connection]struct{}{}}
		s.identities[clientID] = id
	}
	return id
}

func (s *Slots) forget(clientID string) {
	id := s.identities[clientID]
	if id == nil || id.session != nil || len(id.claiming) > 0 {
		return
	}
	id.newest = nil // nobody older is on its way
	if len(id.watchers) == 0 && time.Since(id.welcomed) > s.takeovers.Window {
		delete(s.identities, clientID)
	}
}
