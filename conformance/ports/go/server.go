// A Solowire server on gorilla/websocket, for profiles core and testing. See README.md.
package main

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	mathrand "math/rand"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
	"unicode/utf8"

	"github.com/gorilla/websocket"
)

// Server is what all connections share.
type Server struct {
	protocol *Protocol
	values   map[string]int64 // of the parameters, by name
	slots    *Slots
	tokens   *Tokens // nil: everybody may be anybody
	methods  map[string]method
	upgrader websocket.Upgrader
	pending  sources
}

func (s *Server) duration(parameter string) time.Duration {
	return time.Duration(s.values[parameter]) * time.Millisecond
}

// ServeHTTP takes in one connection, at whatever path.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	if !s.pending.take(host, s.values["maxPendingSockets"]) { // SW-LIMIT-5
		http.Error(w, "too many sockets without a welcome", http.StatusServiceUnavailable)
		return
	}
	var once sync.Once
	settled := func() { once.Do(func() { s.pending.give(host) }) }
	defer settled()
	t := Upgrade(&s.upgrader, w, r)
	if t == nil {
		return
	}
	c := &Connection{server: s, slots: s.slots, transport: t, settled: settled, requests: map[string]bool{}}
	c.ctx, c.cancel = context.WithCancel(context.Background())
	c.releases = []func(){c.cancel}
	t.closeTimeout, t.maxQueue = s.duration("closeTimeoutMs"), s.values["maxQueueBytes"]
	t.overflow = func() { s.slots.End(c, slowConsumer) }
	t.failed = func() { s.slots.End(c, transportLost) }
	s.slots.Open(c)
	defer s.slots.Gone(c)
	if t.ws.Subprotocol() == "" {
		s.slots.End(c, unsupportedVersion)
	}
	go t.Write()
	t.Finish(c.read())
	c.cancel()
}

// sources counts the sockets without a welcome of each address (SW-LIMIT-5, SW-LIMIT-10).
type sources struct {
	mu     sync.Mutex
	counts map[string]int64
}

func (s *sources) take(source string, max int64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.counts[source] >= max {
		return false
	}
	s.counts[source]++
	return true
}

func (s *sources) give(source string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.counts[source]--; s.counts[source] == 0 {
		delete(s.counts, source)
	}
}

// Hello is what a client says of itself.
type Hello struct {
	ClientID, InstanceID string
	Attempt, Version     int64
	Scheme, Token        string
	Wish                 *float64 // ms between heartbeats
}

// Connection is one WebSocket and its session.
type Connection struct {
	server    *Server
	slots     *Slots
	transport *Transport
	settled   func()          // its socket is no longer one without a welcome
	ctx       context.Context // ends at the fence
	cancel    context.CancelFunc

	// Guarded by Slots.mu.
	state     State
	fenced    bool
	hello     Hello
	number    int64 // of the hello, in the order of arrival
	epoch     int64 // from the welcome on
	sessionID string
	deadAfter time.Duration
	due       time.Time // when the deadline of the state is over
	looked    time.Time // the `due` after which a last look has begun
	deadline  *time.Timer
	releases  []func() // the steps of its teardown, run in reverse order

	mu          sync.Mutex
	messages    Window
	beats       int64
	outstanding map[int64]bool  // heartbeats without an acknowledgement
	requests    map[string]bool // ids without a response
}

// enter begins a state and its deadline; under Slots.mu.
func (c *Connection) enter(state State, wait time.Duration) {
	c.state, c.due = state, time.Now().Add(wait)
	if c.deadline == nil {
		c.deadline = time.AfterFunc(wait, c.overdue)
		c.releases = append(c.releases, func() { c.deadline.Stop() })
	}
	c.deadline.Reset(wait)
}

// lastLook is how long a reader may take for what has arrived in time: where the process stood still, timers fire first.
const lastLook = 20 * time.Millisecond

// overdue ends the connection if the deadline of its state is over; whatever has put it off moves only `due`.
func (c *Connection) overdue() {
	c.slots.mu.Lock()
	defer c.slots.mu.Unlock()
	if c.fenced {
		return
	}
	if left := time.Until(c.due); left > 0 {
		c.deadline.Reset(left)
		return
	}
	if c.looked != c.due {
		c.looked = c.due
		c.deadline.Reset(lastLook)
		return
	}
	c.slots.end(c, map[State]Ending{
		upgraded: helloTimeout, claiming: tryAgainLater, effective: heartbeatTimeout,
	}[c.state])
}

// read reads until the connection gives no more, and reports whether the peer has ended TCP. What comes after the fence
// is read and ignored: the peer's Close is among it.
func (c *Connection) read() (eof bool) {
	defer func() {
		if reason := recover(); reason != nil {
			log.Printf("reading failed: %v", reason)
			c.slots.End(c, internalError)
		}
	}()
	ws := c.transport.ws
	ws.SetReadLimit(c.server.values["maxMessageBytes"])
	ws.SetCloseHandler(func(code int, _ string) error {
		if code == websocket.CloseNoStatusReceived && c.transport.tcp.length == 1 {
			c.slots.End(c, framingError)
		}
		c.slots.End(c, clientClose(code))
		return nil
	})
	ws.SetPingHandler(func(payload string) error {
		if c.count() {
			c.transport.push(frame{kind: websocket.PongMessage, payload: []byte(payload)})
		}
		return nil
	})
	ws.SetPongHandler(func(string) error {
		c.count()
		return nil
	})
	for {
		kind, text, err := ws.ReadMessage()
		if err != nil {
			return c.lost(err)
		}
		c.receive(kind, text)
	}
}

// lost ends the connection for what gorilla says when it reads no more.
func (c *Connection) lost(err error) (eof bool) {
	var closed *websocket.CloseError
	var network net.Error
	switch {
	case errors.As(err, &closed) && closed.Code != websocket.CloseAbnormalClosure:
		return false // the close handler has ended it
	case closed != nil, errors.As(err, &network), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		c.slots.End(c, transportLost)
		return true
	case errors.Is(err, websocket.ErrReadLimit):
		c.slots.End(c, messageTooBig)
	default:
		c.slots.End(c, framingError)
	}
	return false
}

// count counts a message, a Ping or a Pong (SW-LIMIT-3, SW-LIMIT-9).
func (c *Connection) count() bool {
	rate := Rate{c.server.values["messagesMax"], c.server.duration("messagesWindowMs")}
	c.mu.Lock()
	wait := c.messages.Wait(rate, time.Now())
	if wait == 0 {
		c.messages.Add(rate, time.Now())
	}
	c.mu.Unlock()
	if wait > 0 {
		c.slots.End(c, rateLimited.RetryAfter(wait))
	}
	return wait == 0
}

// receive takes one message, in the order in which the life cycle classes it.
func (c *Connection) receive(kind int, text []byte) {
	state := c.slots.State(c)
	if state == closing || state == effective && !c.count() {
		return
	}
	if kind == websocket.BinaryMessage {
		c.slots.End(c, binaryNotSupported)
		return
	}
	if !utf8.Valid(text) { // gorilla does not look
		c.slots.End(c, invalidUTF8)
		return
	}
	message, err := c.server.protocol.Read(text)
	is := c.server.protocol.LifeCycle.States[state]
	switch {
	case errors.Is(err, ErrUnknownType) && contains(is.ServerMay, "error"):
		c.send(map[string]any{
			"type": "error", "code": "unknown-type", "message": "no such type", "ref": cut(message.text("type"), 64),
		})
	case err != nil || !contains(is.ClientMay, message.text("type")):
		c.slots.End(c, protocolViolation)
	case state == upgraded:
		c.greet(message)
	default:
		c.act(message)
	}
}

// act takes a message of an effective session.
func (c *Connection) act(message Message) {
	if message.text("type") == "heartbeatAck" && !c.acknowledged(message.integer("n")) {
		return // SW-MESSAGE-14
	}
	if !c.slots.Heard(c) {
		return
	}
	switch message.text("type") {
	case "heartbeat":
		c.send(map[string]any{"type": "heartbeatAck", "n": message.integer("n")})
	case "request":
		c.request(message)
	}
}

func (c *Connection) acknowledged(n int64) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	known := c.outstanding[n]
	delete(c.outstanding, n)
	return known
}

// greet takes a hello. A credential is verified while the connection is read on.
func (c *Connection) greet(message Message) {
	credentials := message.object("credentials")
	hello := Hello{
		ClientID: message.text("clientId"), InstanceID: message.text("instanceId"),
		Attempt: message.integer("attempt"), Version: message.integer("version"),
		Scheme: credentials.text("scheme"), Token: credentials.text("token"),
	}
	if wish := message.object("heartbeat"); wish != nil {
		interval := wish.number("intervalMs")
		hello.Wish = &interval
	}
	c.slots.Arrive(c, hello)
	if c.server.tokens == nil {
		c.slots.Claim(c)
		return
	}
	go c.guard(func() {
		if refusal := c.server.tokens.Verify(c.ctx, hello); refusal != nil {
			c.slots.End(c, *refusal)
		} else {
			c.slots.Claim(c)
		}
	})
}

// guard runs what is outside of any message: a panic ends the session (SW-TEARDOWN-12), and not the process.
func (c *Connection) guard(work func()) {
	defer func() {
		if reason := recover(); reason != nil {
			log.Printf("outside of a message: %v", reason)
			c.slots.End(c, internalError)
		}
	}()
	work()
}

// welcome begins the session; under Slots.mu.
func (c *Connection) welcome(tookOver *Connection) {
	random := make([]byte, 16)
	if _, err := rand.Read(random); err != nil {
		panic(err)
	}
	c.sessionID = base64.RawURLEncoding.EncodeToString(random)
	values := c.server.granted(c.hello.Wish)
	c.deadAfter = time.Duration(values["deadAfterMs"]) * time.Millisecond
	c.outstanding = map[int64]bool{}
	c.settled()
	c.enter(effective, c.deadAfter)
	welcome := c.server.protocol.Announced(values)
	welcome["type"], welcome["sessionId"], welcome["epoch"] = "welcome", c.sessionID, c.epoch
	welcome["version"] = c.server.protocol.Protocol.Version
	if c.hello.Version < c.server.protocol.Protocol.Version {
		welcome["version"] = c.hello.Version
	}
	welcome["capabilities"] = c.server.capabilities()
	welcome["tookOver"] = nil
	if tookOver != nil {
		welcome["tookOver"] = map[string]any{
			"sessionId": tookOver.sessionID, "epoch": tookOver.epoch,
			"sameInstance": tookOver.hello.InstanceID == c.hello.InstanceID,
		}
	}
	c.transport.push(frame{kind: websocket.TextMessage, payload: Encode(welcome), first: true})
	go c.guard(func() { c.beat(time.Duration(values["intervalMs"]) * time.Millisecond) })
}

// granted returns the values for a session that wishes for an interval: it is clamped, and deadAfterMs keeps its ratio to it.
func (s *Server) granted(wish *float64) map[string]int64 {
	if wish == nil {
		return s.values
	}
	values := map[string]int64{}
	for name, value := range s.values {
		values[name] = value
	}
	values["intervalMs"] = s.clamp("intervalMs", *wish)
	ratio := float64(s.values["deadAfterMs"]) / float64(s.values["intervalMs"])
	values["deadAfterMs"] = s.clamp("deadAfterMs", ratio*float64(values["intervalMs"]))
	return values
}

func (s *Server) clamp(parameter string, value float64) int64 {
	limits := s.protocol.Parameters[parameter]
	switch {
	case value < float64(limits.Min):
		return limits.Min
	case value > float64(limits.Max):
		return limits.Max
	}
	return int64(value)
}

// maxOutstanding bounds what is kept for a client that never acknowledges.
const maxOutstanding = 1000

// beat sends heartbeats until the fence.
func (c *Connection) beat(interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-c.ctx.Done():
			return
		case <-ticker.C:
			c.mu.Lock()
			c.beats++
			n := c.beats
			c.outstanding[n] = true
			delete(c.outstanding, n-maxOutstanding)
			c.mu.Unlock()
			c.send(map[string]any{"type": "heartbeat", "n": n})
		}
	}
}

// send hands over a message, unless the session is fenced.
func (c *Connection) send(message any) bool { return c.transport.Send(Encode(message), nil) }

func bye(why Ending) map[string]any {
	message := map[string]any{"type": "bye", "code": why.Code, "reason": reason(why)}
	if why.retry > 0 {
		message["retryAfterMs"] = (why.retry + time.Millisecond - 1).Milliseconds()
	}
	return message
}

// reason is the name of a close code; a Close that answers the client's has none.
func reason(why Ending) string {
	if endings[why.Cause] == nil {
		return ""
	}
	return why.Cause
}

func cut(text string, length int) string {
	if runes := []rune(text); len(runes) > length {
		return string(runes[:length])
	}
	return text
}

// Drain tells everybody, and returns when all connections have ended, or after drainMs.
func (s *Server) Drain() {
	over := time.Now().Add(s.duration("drainMs"))
	s.slots.Drain(func() time.Duration { return time.Duration(mathrand.Int63n(int64(s.duration("drainMs")))) })
	for s.slots.Connections() > 0 && time.Now().Before(over) {
		time.Sleep(10 * time.Millisecond)
	}
}

func main() {
	mathrand.Seed(time.Now().UnixNano())
	port := flag.Int("port", 0, "port on 127.0.0.1; 0: a free one")
	timing := flag.String("timing", "default", "default or short")
	spec := flag.String("spec", "../../../spec/generated", "folder of the generated specification")
	tokens := flag.String("tokens", "", "file of tokens; without it everybody may be anybody")
	testing := flag.Bool("testing", false, "serve the methods of testing")
	flag.Parse()
	if flag.NArg() > 0 || *timing != "default" && *timing != "short" {
		flag.Usage()
		os.Exit(2)
	}
	server, err := NewServer(*spec, *timing, *tokens, *testing)
	if err != nil {
		log.Fatal(err)
	}
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", *port))
	if err != nil {
		log.Fatal(err)
	}
	// For the upgrade request, which the protocol sets no time for: long, since a late one is not answered at all.
	wait := time.Duration(server.protocol.Parameters["helloTimeoutMs"].Default) * time.Millisecond
	web := &http.Server{Handler: server, ReadHeaderTimeout: wait, IdleTimeout: wait, MaxHeaderBytes: 16384}
	web.SetKeepAlivesEnabled(false)
	go web.Serve(listener)
	go func() {
		for range time.Tick(server.duration("takeoversWindowMs")) {
			server.slots.Sweep()
		}
	}()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, syscall.SIGINT)
	fmt.Printf("{\"url\":\"ws://%s/\"}\n", listener.Addr())
	<-stop
	listener.Close()
	server.Drain()
}

// NewServer reads the specification, and the tokens if a file is named.
func NewServer(spec, timing, tokens string, testing bool) (*Server, error) {
	protocol, err := ReadProtocol(spec)
	if err != nil {
		return nil, err
	}
	s := &Server{protocol: protocol, values: map[string]int64{}}
	for name, parameter := range protocol.Parameters {
		if s.values[name] = parameter.Default; timing == "short" {
			s.values[name] = parameter.Short
		}
	}
	s.slots = NewSlots(Rate{s.values["takeoversMax"], s.duration("takeoversWindowMs")})
	s.upgrader = websocket.Upgrader{Subprotocols: []string{protocol.Protocol.Subprotocol}}
	s.pending.counts = map[string]int64{}
	if tokens != "" {
		if s.tokens, err = ReadTokens(tokens); err != nil {
			return nil, err
		}
	}
	if testing {
		s.methods = testMethods(s)
	}
	return s, nil
}
