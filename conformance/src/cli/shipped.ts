import { join } from 'node:path';
import { didYouMean } from '../suggest.js';
import { UsageError } from '../usage.js';
import { KIT_FOLDER } from '../version.js';

/** The protocols whose contracts come with the kit: what each is, and what it needs besides a server. */
const SHIPPED: Readonly<Record<string, { readonly title: string; readonly needs: string }>> = {
  'mqtt-5': {
    title: 'MQTT 5 over WebSocket',
    needs: 'mqtt-packet beside the kit; a target with user name and password, if the broker asks for them',
  },
};

/** The document of a protocol that comes with the kit. Throws {@link UsageError} if there is none of that name. */
export function shippedContract(name: string): string {
  if (!Object.hasOwn(SHIPPED, name))
    throw new UsageError(
      `no protocol of the kit is named ${name}`,
      didYouMean(
        name,
        Object.keys(SHIPPED),
        'solowire test --protocol lists them; another one is described by --contract FILE',
      ),
    );
  return join(KIT_FOLDER, 'protocols', name, 'contract.yaml');
}

/** `solowire test --protocol`: the protocols that come with the kit. */
export function printProtocols(): void {
  for (const [name, { title, needs }] of Object.entries(SHIPPED))
    process.stdout.write(`${name}  ${title}\n  needs: ${needs}\n`);
}
