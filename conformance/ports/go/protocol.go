package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Protocol is what spec/generated says; nothing of it is written in this program but names.
type Protocol struct {
	Protocol struct {
		Version     int64
		Subprotocol string
	}
	Messages   map[string]struct{ SentBy []string }
	CloseCodes map[string]struct {
		Name string
		Bye  bool
	}
	Parameters map[string]struct {
		Default, Short, Min, Max int64
		Announced                string
	}
	LifeCycle struct {
		States map[State]struct{ ClientMay, ServerMay []string }
	}
	Methods map[string]struct {
		Capability string
		Params     *Schema
	}
	schemas map[string]*Schema // open forms of what a client sends, by type
}

// State is one of the life cycle.
type State string

const (
	upgraded  State = "upgraded"
	claiming  State = "claiming"
	effective State = "effective"
	closing   State = "closing"
)

// Ending is why a connection ends and what its peer is told.
type Ending struct {
	Cause string // what watchers are told
	Code  int    // of the Close; 0 sends none
	Bye   bool
	retry time.Duration
}

// RetryAfter returns the ending with a hint when to come back.
func (e Ending) RetryAfter(wait time.Duration) Ending {
	e.retry = wait
	return e
}

var transportLost = Ending{Cause: "transport-lost"}

// clientClose answers the Close of a client with its code.
func clientClose(code int) Ending { return Ending{Cause: "client-close", Code: code} }

var framingError, binaryNotSupported, invalidUTF8, messageTooBig, internalError, tryAgainLater Ending
var heartbeatTimeout, helloTimeout, slowConsumer, draining, credentialExpired, rateLimited Ending
var sessionTakenOver, sessionRedialled, staleAttempt, kicked Ending
var authenticationFailed, identityNotAllowed, protocolViolation, unsupportedVersion Ending

var endings = map[string]*Ending{
	"framing-error": &framingError, "binary-not-supported": &binaryNotSupported, "invalid-utf8": &invalidUTF8,
	"message-too-big": &messageTooBig, "internal-error": &internalError, "try-again-later": &tryAgainLater,
	"heartbeat-timeout": &heartbeatTimeout, "hello-timeout": &helloTimeout, "slow-consumer": &slowConsumer,
	"draining": &draining, "credential-expired": &credentialExpired, "rate-limited": &rateLimited,
	"session-taken-over": &sessionTakenOver, "session-redialled": &sessionRedialled, "stale-attempt": &staleAttempt,
	"kicked": &kicked, "authentication-failed": &authenticationFailed, "identity-not-allowed": &identityNotAllowed,
	"protocol-violation": &protocolViolation, "unsupported-version": &unsupportedVersion,
}

// ReadProtocol reads the generated specification and fills in the endings.
func ReadProtocol(folder string) (*Protocol, error) {
	p := &Protocol{schemas: map[string]*Schema{}}
	if err := readJSON(filepath.Join(folder, "protocol.json"), p); err != nil {
		return nil, err
	}
	for code, known := range p.CloseCodes {
		if ending := endings[known.Name]; ending != nil {
			number, err := strconv.Atoi(code)
			if err != nil {
				return nil, err
			}
			*ending = Ending{Cause: known.Name, Code: number, Bye: known.Bye}
		}
	}
	for name, ending := range endings {
		if ending.Code == 0 {
			return nil, fmt.Errorf("expected a close code %s in protocol.json", name)
		}
	}
	for name, message := range p.Messages {
		if contains(message.SentBy, "client") {
			p.schemas[name] = &Schema{}
			if err := readJSON(filepath.Join(folder, "schemas/open", name+".schema.json"), p.schemas[name]); err != nil {
				return nil, err
			}
		}
	}
	return p, nil
}

func readJSON(file string, into any) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// Announced returns `heartbeat` and `limits` of a welcome, from the parameters and where they are announced.
func (p *Protocol) Announced(values map[string]int64) map[string]any {
	root := map[string]any{}
	for name, value := range values {
		at := root
		path := strings.Split(strings.TrimPrefix(p.Parameters[name].Announced, "/"), "/")
		for _, key := range path[:len(path)-1] {
			if at[key] == nil {
				at[key] = map[string]any{}
			}
			at = at[key].(map[string]any)
		}
		at[path[len(path)-1]] = value
	}
	return root
}

// Message is one JSON object. A map, not a struct: encoding/json matches the fields of a struct in any case of letters.
type Message map[string]any

func (m Message) text(key string) string {
	text, _ := m[key].(string)
	return text
}

// number returns a number that a schema has checked, or 0. Integers up to 2^53 are exact; beyond, it may be infinite.
func (m Message) number(key string) float64 {
	number, _ := m[key].(json.Number)
	value, _ := strconv.ParseFloat(number.String(), 64)
	return value
}

func (m Message) integer(key string) int64 { return int64(m.number(key)) }

func (m Message) object(key string) Message {
	object, _ := m[key].(map[string]any)
	return object
}

// ErrUnknownType says that a message is of no type that clients send.
var ErrUnknownType = errors.New("unknown type")

// Read parses a text message and checks it. With ErrUnknownType the message is returned; with any other error it broke
// the protocol.
func (p *Protocol) Read(text []byte) (Message, error) {
	var message Message
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&message); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("expected one JSON value")
	}
	if _, isText := message["type"].(string); !isText {
		return nil, errors.New("expected a type")
	}
	schema := p.schemas[message.text("type")]
	if schema == nil {
		return message, ErrUnknownType
	}
	return message, schema.Check(map[string]any(message))
}

// Encode makes one text message.
func Encode(message any) []byte {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(message); err != nil {
		panic(err)
	}
	return bytes.TrimSuffix(text.Bytes(), []byte("\n"))
}

// Schema is what the generated schemas use of JSON Schema. A keyword that it does not know is an error at the start.
type Schema struct {
	Type                 string
	Const                *string
	Enum                 []string
	Required             []string
	Properties           map[string]*Schema
	AdditionalProperties *bool
	Pattern              *regexp.Regexp
	Minimum, Maximum     *float64
	MinLength, MaxLength *int
	Ref                  *Schema
}

// UnmarshalJSON reads a schema with its definitions.
func (s *Schema) UnmarshalJSON(text []byte) error {
	var whole struct {
		Defs map[string]json.RawMessage `json:"$defs"`
	}
	if err := json.Unmarshal(text, &whole); err != nil {
		return err
	}
	defs := map[string]*Schema{}
	for name := range whole.Defs {
		defs["#/$defs/"+name] = &Schema{}
	}
	for name, def := range whole.Defs {
		if err := defs["#/$defs/"+name].read(def, defs); err != nil {
			return err
		}
	}
	return s.read(text, defs)
}

func (s *Schema) read(text []byte, defs map[string]*Schema) error {
	var keywords struct {
		Schema      any `json:"$schema"`
		ID          any `json:"$id"`
		Defs        any `json:"$defs"`
		Title       any
		Description any
		Examples    any
		Format      any

		Type                 string
		Const                *string
		Enum                 []string
		Required             []string
		Properties           map[string]json.RawMessage
		AdditionalProperties *bool
		Pattern              *string
		Minimum, Maximum     *float64
		MinLength, MaxLength *int
		Ref                  string `json:"$ref"`
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&keywords); err != nil {
		return err
	}
	*s = Schema{
		Type: keywords.Type, Const: keywords.Const, Enum: keywords.Enum, Required: keywords.Required,
		AdditionalProperties: keywords.AdditionalProperties, Properties: map[string]*Schema{},
		Minimum: keywords.Minimum, Maximum: keywords.Maximum,
		MinLength: keywords.MinLength, MaxLength: keywords.MaxLength,
	}
	if keywords.Ref != "" {
		if s.Ref = defs[keywords.Ref]; s.Ref == nil {
			return fmt.Errorf("expected a definition %s", keywords.Ref)
		}
	}
	if keywords.Pattern != nil {
		pattern, err := regexp.Compile(*keywords.Pattern)
		if err != nil {
			return err
		}
		s.Pattern = pattern
	}
	for name, property := range keywords.Properties {
		s.Properties[name] = &Schema{}
		if err := s.Properties[name].read(property, defs); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// Check returns an error if a value breaks the schema.
func (s *Schema) Check(value any) error {
	if s.Ref != nil {
		if err := s.Ref.Check(value); err != nil {
			return err
		}
	}
	switch is := value.(type) {
	case map[string]any:
		return s.checkObject(is)
	case string:
		return s.checkText(is)
	case json.Number:
		return s.checkNumber(is)
	}
	if s.Type != "" {
		return fmt.Errorf("expected %s", s.Type)
	}
	return nil
}

func (s *Schema) checkObject(object map[string]any) error {
	if s.Type != "" && s.Type != "object" {
		return fmt.Errorf("expected %s", s.Type)
	}
	for _, name := range s.Required {
		if _, is := object[name]; !is {
			return fmt.Errorf("expected %s", name)
		}
	}
	for name, value := range object {
		if property := s.Properties[name]; property != nil {
			if err := property.Check(value); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		} else if s.AdditionalProperties != nil && !*s.AdditionalProperties {
			return fmt.Errorf("%s: expected no such field", name)
		}
	}
	return nil
}

func (s *Schema) checkText(text string) error {
	length := utf8.RuneCountInString(text)
	switch {
	case s.Type != "" && s.Type != "string":
		return fmt.Errorf("expected %s", s.Type)
	case s.Const != nil && text != *s.Const:
		return fmt.Errorf("expected %q", *s.Const)
	case s.Enum != nil && !contains(s.Enum, text):
		return fmt.Errorf("expected one of %q", s.Enum)
	case s.Pattern != nil && !s.Pattern.MatchString(text):
		return fmt.Errorf("expected %s", s.Pattern)
	case s.MinLength != nil && length < *s.MinLength, s.MaxLength != nil && length > *s.MaxLength:
		return fmt.Errorf("expected another length than %d", length)
	}
	return nil
}

func (s *Schema) checkNumber(number json.Number) error {
	value, _ := strconv.ParseFloat(number.String(), 64) // beyond its range it is infinite, which compares well
	switch {
	case s.Type != "" && s.Type != "number" && !(s.Type == "integer" && isWhole(number.String())):
		return fmt.Errorf("expected %s", s.Type)
	case s.Minimum != nil && value < *s.Minimum, s.Maximum != nil && value > *s.Maximum:
		return fmt.Errorf("expected another value than %s", number)
	}
	return nil
}

// isWhole says whether a JSON number is an integer, as 1.0 and 1e400 are, without expanding it.
func isWhole(number string) bool {
	mantissa, exponent, _ := strings.Cut(strings.ToLower(number), "e")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimRight(fraction, "0")
	if strings.Trim(whole+fraction, "-0") == "" {
		return true
	}
	shift, err := strconv.ParseInt(exponent, 10, 64)
	if err != nil && exponent != "" {
		return !strings.HasPrefix(exponent, "-")
	}
	if digits != "" {
		return shift >= int64(len(digits))
	}
	return shift >= -int64(len(whole)-len(strings.TrimRight(whole, "0")))
}

func contains(list []string, one string) bool {
	for _, each := range list {
		if each == one {
			return true
		}
	}
	return false
}

// Rate is how often something may happen in a time that slides.
type Rate struct {
	Max    int64
	Window time.Duration
}

const parts = 10 // SW-LIMIT-7 lets a server count in tenths

// Window counts what happened in the last nine to ten tenths of a Rate's time.
type Window struct {
	counts [parts]int64
	newest int64 // number of the newest part
}

// Add counts one.
func (w *Window) Add(rate Rate, now time.Time) {
	w.slide(rate, now)
	w.counts[w.newest%parts]++
}

// Wait returns how long until one more is permitted; 0 if it is now.
func (w *Window) Wait(rate Rate, now time.Time) time.Duration {
	w.slide(rate, now)
	var sum int64
	for _, count := range w.counts {
		sum += count
	}
	part := int64(rate.Window / parts)
	for oldest := w.newest - parts + 1; sum >= rate.Max; oldest++ {
		sum -= w.counts[(oldest%parts+parts)%parts]
		if sum < rate.Max {
			return time.Duration((oldest+parts)*part - int64(now.Sub(started)))
		}
	}
	return 0
}

func (w *Window) slide(rate Rate, now time.Time) {
	current := int64(now.Sub(started)) / int64(rate.Window/parts)
	if current-w.newest >= parts {
		w.counts = [parts]int64{}
	} else {
		for part := w.newest + 1; part <= current; part++ {
			w.counts[part%parts] = 0
		}
	}
	w.newest = current
}

// started carries the monotonic clock that windows count by.
var started = time.Now()
