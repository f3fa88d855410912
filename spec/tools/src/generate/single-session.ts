import { stringify } from 'yaml';
import type { Document } from '../document.js';
import { camelCase } from './modules.js';
import { mapValues } from './schemas.js';

type Json = Record<string, unknown>;

const banner = `# How a session of the protocol begins, lives and ends, for those who read asyncapi.json: the extension x-single-session.
# Generated from spec/session.yaml, close-codes.yaml, parameters.yaml and requirements/ by \`npm run spec:generate\`; edit those.
`;

/** `generated/single-session.yaml`: the extension `x-single-session`, which names the document in one file beside it. */
export function singleSessionFile(document: Document): string {
  return `${banner}${stringify({ 'x-single-session': singleSession(document) }, { lineWidth: 130, aliasDuplicateObjects: false })}`;
}

/** The extension, in the words of `conformance/schemas/single-session.schema.json`. */
export function singleSession(document: Document): Json {
  const { identity, opening, welcome, probe, serverProbe, complaint, refusals, malformed } =
    document['x-session'];
  const announced = Object.values(document['x-parameters']).flatMap((parameter) =>
    parameter.announced === undefined ? [] : [[savedAs(parameter.announced), parameter.announced]],
  );
  return {
    version: 1,
    document: './asyncapi.json',
    complete: true,
    policy: 'newest',
    upgrade: { subprotocols: [document['x-protocol'].subprotocol] },
    identity,
    opening: opening.map(({ send, expect, save }) =>
      send
        ? { send: { ...send, version: document['x-protocol'].version } }
        : { expect, save: { ...save, ...Object.fromEntries(announced) } },
    ),
    welcome,
    probe,
    serverProbe,
    endings: endingsOf(document),
    roles: mapValues(document['x-session'].roles, (role) => roleOf(document, role)),
    complaint,
    refusals,
    malformed,
    times: mapValues(document['x-parameters'], ({ announced, default: usual }) =>
      announced === undefined ? usual : { value: savedAs(announced), else: usual },
    ),
    clauses: clausesOf(document),
  };
}

/** The name of what the welcome announces, by its place: `/limits/drainMs` is limitsDrainMs. */
const savedAs = (pointer: string): string => camelCase(pointer.slice(1).replaceAll('/', '.'));

/** How each ending shows: by its close code, and by the message before it where there is one. */
function endingsOf({ 'x-session': { endings, told }, 'x-close-codes': codes }: Document): Json {
  return mapValues(endings, (name) => {
    const [text, row] = Object.entries(codes).find(([, one]) => one.name === name)!;
    const code = Number(text);
    return { ...(row.bye ? { message: { ...told, code } } : {}), close: [code] };
  });
}

/** How a method plays a role: by request and response, and by the events that it causes. */
function roleOf(
  { 'x-session': { endings } }: Document,
  { method, params, result, delivers, online, offline, causes }: Document['x-session']['roles'][string],
): Json {
  const answer = { type: 'response', id: '{id}' };
  const event = (of: Json | undefined, key: string) => (of ? { [key]: { type: 'event', ...of } } : {});
  return {
    send: { type: 'request', id: '{id}', method, params },
    answer: { ...answer, result },
    refused: { ...answer, error: { code: '{error}' } },
    ...event(delivers, 'delivers'),
    ...event(online, 'online'),
    ...event(offline, 'offline'),
    ...(causes ? { causes: { ...causes, ...endings } } : {}),
  };
}

/** What the protocol demands of a server, sentence by sentence. */
function clausesOf({ info: { title, version }, 'x-requirements': sections }: Document): Json {
  const rows = Object.entries(sections).flatMap(([section, all]) =>
    Object.entries(all).flatMap(([id, { role, level, text }]) =>
      role === 'server'
        ? [[id, { states: { id, level, text, source: `${title} ${version}, ${section}` } }]]
        : [],
    ),
  );
  return Object.fromEntries(rows);
}
