/** `ws` exports its Sender; @types/ws does not declare it. Only what the kit uses. */
declare module 'ws' {
  interface FrameOptions {
    opcode: number;
    fin: boolean;
    mask: boolean;
    rsv1: boolean;
    readOnly: boolean;
  }
  export class Sender {
    /** Frames `data` (RFC 6455 §5.2); the result is one or two buffers to be written in order. */
    static frame(data: Buffer, options: FrameOptions): Buffer[];
  }
}
