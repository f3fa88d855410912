package main

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"path"
	"time"
)

// Tokens are the credentials that the server takes, with scheme `token`.
type Tokens struct {
	Tokens []struct {
		Token     string
		ClientIDs []string // patterns in which * stands for anything
		DelayMs   int64    // how long its verification takes
		Test      bool     // whether these are test identities (SW-PROFILE-2)
	}
}

// ReadTokens reads a file of tokens.
func ReadTokens(file string) (*Tokens, error) {
	var tokens Tokens
	return &tokens, readJSON(file, &tokens)
}

// Verify returns why a hello is refused, or nil. Every token is compared, in constant time (SW-IDENTITY-12).
func (t *Tokens) Verify(ctx context.Context, hello Hello) *Ending {
	shown := sha256.Sum256([]byte(hello.Token))
	found := -1
	for i, known := range t.Tokens {
		hash := sha256.Sum256([]byte(known.Token))
		if subtle.ConstantTimeCompare(hash[:], shown[:]) == 1 {
			found = i
		}
	}
	if found < 0 || hello.Scheme != "token" {
		return &authenticationFailed
	}
	select {
	case <-time.After(time.Duration(t.Tokens[found].DelayMs) * time.Millisecond):
	case <-ctx.Done():
	}
	if !matches(t.Tokens[found].ClientIDs, hello.ClientID) {
		return &identityNotAllowed
	}
	return nil
}

// IsTest says whether an identity may call the methods of testing.
func (t *Tokens) IsTest(clientID string) bool {
	for _, known := range t.Tokens {
		if known.Test && matches(known.ClientIDs, clientID) {
			return true
		}
	}
	return false
}

func matches(patterns []string, clientID string) bool {
	for _, pattern := range patterns {
		if is, err := path.Match(pattern, clientID); is && err == nil {
			return true
		}
	}
	return false
}
