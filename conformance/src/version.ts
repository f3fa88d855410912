import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);
const PACKAGE = '@solowire/conformance/package.json';

/** Version of the kit, from its package. */
export const KIT_VERSION: string = require(PACKAGE).version;

/** The folder of the kit's package, with what it ships besides code. */
export const KIT_FOLDER: string = dirname(require.resolve(PACKAGE));
