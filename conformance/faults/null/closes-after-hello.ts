import { webSocket } from './server.js';

export default webSocket('closes after hello', (socket) => {
  socket.once('message', () => socket.close(1000));
});
