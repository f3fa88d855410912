import type { Socket } from 'node:net';

/**
 * Resets a connection (RST); `tcp` is the socket itself, or the one below it if that speaks TLS.
 *
 * libuv refuses a reset while it sends a FIN (`uv_tcp_close_reset` and `uv_shutdown` must not be mixed), and Node then neither
 * closes the socket nor lets its process end. So a reset that meets a FIN on its way out comes behind it.
 */
export function reset(socket: Socket, tcp: Socket = socket): void {
  const { writableEnded, writableFinished, writableLength } = socket;
  const finishing = writableEnded && !writableFinished && writableLength === 0;
  if (!finishing) {
    tcp.resetAndDestroy();
    return;
  }
  socket.once('finish', () => tcp.resetAndDestroy());
  // The kernel takes a FIN within one turn of the loop, unless what TLS says before it has no room there.
  setImmediate(() =>
    setImmediate(() => {
      if (!socket.writableFinished) socket.destroy();
    }),
  );
}
