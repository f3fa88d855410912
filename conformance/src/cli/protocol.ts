/** The protocol that the command judges. */
export { solowire as protocol } from '../solowire/index.js';
