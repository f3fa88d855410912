import { webSocket } from './server.js';

export default webSocket('echoes every frame', (socket) => {
  socket.on('message', (data, binary) => socket.send(data, { binary }));
});
