/**
 * A codec for a target: each message is a netstring, `LENGTH:JSON,` in binary frames. A frame may hold several, and a message may go over
 * several frames.
 */
const LONGEST_LENGTH = 5;

export default {
  encode(message) {
    const json = Buffer.from(JSON.stringify(message));
    return { data: Buffer.concat([Buffer.from(`${json.length}:`), json, Buffer.from(',')]), binary: true };
  },

  decode(bytes, isBinary, state) {
    if (!isBinary) throw new Error('a text message, where netstrings come as binary');
    let rest = Buffer.concat([state.rest ?? Buffer.alloc(0), bytes]);
    const messages = [];
    for (;;) {
      const colon = rest.indexOf(':');
      const length = rest.subarray(0, colon < 0 ? rest.length : colon).toString('latin1');
      if (!/^\d*$/.test(length) || length.length > LONGEST_LENGTH)
        throw new Error('a netstring begins with its length');
      const end = colon + 1 + Number(length);
      if (colon < 0 || rest.length <= end) break;
      if (rest[end] !== 0x2c) throw new Error('a netstring ends with a comma');
      messages.push(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end + 1);
    }
    state.rest = rest;
    return messages;
  },
};
