import { webSocket } from './server.js';

export default webSocket('upgrades and stays silent', () => {});
