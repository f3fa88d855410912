import { tcp } from './server.js';

export default tcp('accepts and stays silent', (socket) => {
  socket.resume();
});
