/**
 * Imported before anything else, it makes Solowire's own modules unimportable in this process: what it knows of the protocol then, it has
 * from the document.
 */
import { register } from 'node:module';

register('./hooks.ts', import.meta.url);
