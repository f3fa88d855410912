import { tcp } from './server.js';

export default tcp('answers HTTP 200', (socket) => {
  socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok\n'));
});
