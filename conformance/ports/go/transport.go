package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
	"syscall"
	"time"
	"unsafe"

	"github.com/gorilla/websocket"
)

// Transport is one WebSocket: what waits to be written, the goroutine that writes it, and the end of TCP.
type Transport struct {
	ws           *websocket.Conn
	tcp          *tap
	closeTimeout time.Duration
	maxQueue     int64
	overflow     func() // more than maxQueue wait; called once
	failed       func() // a write failed; called once

	mu     sync.Mutex
	filled *sync.Cond // the queue has something, or the end has come
	queue  []frame
	queued int64
	ended  bool
	unread bool          // at the end something waited
	cut    *time.Timer   // ends TCP, whatever the peer does
	done   chan struct{} // closed when nothing is written any more
}

// frame is what waits to be written.
type frame struct {
	kind    int
	payload []byte
	first   bool   // a welcome: not even bye goes ahead of it
	written func() // may be nil
}

// size is what a frame counts for in the queue: without its header an empty Pong would weigh nothing.
func (f frame) size() int64 { return int64(len(f.payload)) + 10 }

// Upgrade answers an upgrade request. A nil Transport says that it was refused.
func Upgrade(upgrader *websocket.Upgrader, w http.ResponseWriter, r *http.Request) *Transport {
	hijacker := &earlyData{ResponseWriter: w}
	ws, err := upgrader.Upgrade(hijacker, r, nil)
	if err != nil {
		return nil
	}
	t := &Transport{ws: ws, tcp: hijacker.tcp, done: make(chan struct{})}
	t.filled = sync.NewCond(&t.mu)
	return t
}

// Send hands over a text message. It never waits; false says that the end has come, or that too much waits already.
func (t *Transport) Send(text []byte, written func()) bool {
	return t.push(frame{kind: websocket.TextMessage, payload: text, written: written})
}

func (t *Transport) push(f frame) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.ended {
		return false
	}
	// One message of any size may wait alone.
	if t.queued > 0 && t.queued+f.size() > t.maxQueue {
		if t.overflow != nil {
			go t.overflow()
			t.overflow = nil
		}
		return false
	}
	t.queue = append(t.queue, f)
	t.queued += f.size()
	t.filled.Signal()
	return true
}

// End drops what waits, sends bye and Close, and sees to it that TCP ends. It waits for nobody.
func (t *Transport) End(why Ending) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.ended {
		return
	}
	t.ended = true
	var kept []frame
	for _, f := range t.queue {
		if f.first {
			kept = append(kept, f)
		}
	}
	t.unread = len(kept) < len(t.queue)
	t.queue = kept
	if why.Bye {
		t.queue = append(t.queue, frame{kind: websocket.TextMessage, payload: Encode(bye(why))})
	}
	if why.Code != 0 {
		payload := websocket.FormatCloseMessage(why.Code, reason(why))
		t.queue = append(t.queue, frame{kind: websocket.CloseMessage, payload: payload})
	}
	t.filled.Signal()
	t.cut = time.AfterFunc(t.closeTimeout, t.Cut)
}

// Cut ends TCP. A FIN would wait behind data that the peer does not read (SW-CLOSE-12), so that such a peer gets an RST;
// to another one an RST could destroy the Close that it is about to read (SW-CLOSE-11).
func (t *Transport) Cut() {
	if t.unread || t.isWriting() || t.tcp.unacknowledged() {
		t.tcp.SetLinger(0)
	}
	t.tcp.Close()
}

func (t *Transport) isWriting() bool {
	select {
	case <-t.done:
		return false
	default:
		return true
	}
}

// Write writes what is handed over until the end, one frame after the other: gorilla allows one writer at a time.
func (t *Transport) Write() {
	defer close(t.done)
	for {
		f, more := t.next()
		if !more {
			return
		}
		var err error
		if f.kind == websocket.TextMessage {
			err = t.ws.WriteMessage(f.kind, f.payload)
		} else {
			err = t.ws.WriteControl(f.kind, f.payload, time.Time{})
		}
		if err == nil && f.written != nil {
			f.written()
		}
		// After a Close of its own gorilla writes no more, and the reader is about to know why.
		if err != nil && !errors.Is(err, websocket.ErrCloseSent) {
			t.failed()
			return
		}
	}
}

func (t *Transport) next() (frame, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for len(t.queue) == 0 {
		if t.ended {
			return frame{}, false
		}
		t.filled.Wait()
	}
	f := t.queue[0]
	t.queue = t.queue[1:]
	t.queued -= f.size()
	return f, true
}

// Finish ends TCP after End. Call it when gorilla reads no more: it waits for the peer's Close, also behind a frame that
// gorilla has refused, sends FIN and waits for the peer's, all of it for closeTimeout at most.
func (t *Transport) Finish(eof bool) {
	<-t.done
	if !eof {
		rest := make([]byte, 4096)
		for err := error(nil); !t.tcp.closed && err == nil; {
			_, err = t.tcp.Read(rest)
		}
		t.tcp.CloseWrite()
		io.Copy(io.Discard, t.tcp.TCPConn)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cut.Stop()
	t.tcp.Close()
}

// earlyData keeps what came behind the upgrade request; gorilla ends a connection with such data (SW-HANDSHAKE-12).
type earlyData struct {
	http.ResponseWriter
	tcp *tap
}

func (e *earlyData) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, buffered, err := e.ResponseWriter.(http.Hijacker).Hijack()
	if err != nil {
		return nil, nil, err
	}
	early, _ := buffered.Reader.Peek(buffered.Reader.Buffered())
	e.tcp = &tap{TCPConn: conn.(*net.TCPConn), early: append([]byte{}, early...)}
	return e.tcp, bufio.NewReadWriter(bufio.NewReader(e.tcp), bufio.NewWriter(e.tcp)), nil
}

// tap follows the frames of the peer as they come in. It tells what gorilla does not: whether the body of a Close has one
// byte (SW-CLOSE-10), and that a Close came behind a frame that gorilla has refused.
type tap struct {
	*net.TCPConn
	early  []byte
	header []byte
	skip   uint64 // bytes of the payload that are still to come
	closed bool   // a Close has come
	length uint64 // of its body
}

func (t *tap) Read(into []byte) (n int, err error) {
	if len(t.early) > 0 {
		n = copy(into, t.early)
		t.early = t.early[n:]
	} else {
		n, err = t.TCPConn.Read(into)
	}
	t.follow(into[:n])
	return n, err
}

// unacknowledged says whether the peer's kernel has not taken all that was written.
func (t *tap) unacknowledged() bool {
	raw, err := t.SyscallConn()
	if err != nil {
		return true
	}
	var bytes int32
	err = raw.Control(func(socket uintptr) {
		syscall.Syscall(syscall.SYS_IOCTL, socket, syscall.TIOCOUTQ, uintptr(unsafe.Pointer(&bytes)))
	})
	return err != nil || bytes > 0
}

func (t *tap) follow(bytes []byte) {
	for len(bytes) > 0 {
		if t.skip > 0 {
			n := t.skip
			if n > uint64(len(bytes)) {
				n = uint64(len(bytes))
			}
			t.skip -= n
			bytes = bytes[n:]
			continue
		}
		t.header = append(t.header, bytes[0])
		bytes = bytes[1:]
		length, whole := payloadLength(t.header)
		if !whole {
			continue
		}
		if t.header[0]&0xf == websocket.CloseMessage && !t.closed {
			t.closed, t.length = true, length
		}
		t.skip = length
		t.header = t.header[:0]
	}
}

// payloadLength reads it from the header of a frame, if that is whole (RFC 6455 §5.2).
func payloadLength(header []byte) (length uint64, whole bool) {
	if len(header) < 2 {
		return 0, false
	}
	length = uint64(header[1] & 0x7f)
	size := 2
	switch length {
	case 126:
		size += 2
	case 127:
		size += 8
	}
	if header[1]&0x80 != 0 {
		size += 4
	}
	if len(header) < size {
		return 0, false
	}
	switch length {
	case 126:
		length = uint64(binary.BigEndian.Uint16(header[2:]))
	case 127:
		length = binary.BigEndian.Uint64(header[2:])
	}
	return length, true
}
