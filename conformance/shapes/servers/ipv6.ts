import { shape } from '../shape.js';

/** Listens on the loopback address of IPv6 alone. No rule names a family of addresses; SW-IDENTITY-7 speaks of all of them. */
export default shape({
  id: 'ipv6',
  oddness: 'listens on ::1',
  permittedBy: ['SW-IDENTITY-7'],
  touches: ['handshake/hello', 'takeover/deaf', 'takeover/black-hole', 'limit/unread-is-reset'],
  shows: (h) => h.all('dial').some((e) => e.address.includes('[::1]')),
  host: '::1',
});
