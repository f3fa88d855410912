import { type Codec, createCodec, type Parts } from '@solowire/reference-server';

/** A codec that takes an arriving text for something else than the right one does. */
export const reading =
  (read: (text: string, right: Codec) => ReturnType<Codec['read']>): Parts['createCodec'] =>
  (options) => {
    const right = createCodec(options);
    return { ...right, read: (text) => read(text, right) };
  };
