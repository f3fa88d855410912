import { tcp } from './server.js';

export default tcp('closes at once', (socket) => {
  socket.destroy();
});
