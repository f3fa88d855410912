const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How characters count: in the order of their codes (digits, hexadecimal, ULID), or in that of base64url (RFC 4648 §5). */
const COUNTS: readonly ((char: string) => number)[] = [
  (char) => char.charCodeAt(0),
  (char) => BASE64URL.indexOf(char),
];

/** Of random ids half of the changes go down. Of hundreds of changes 40 % do; of few, in a clock, none. */
const LEAST_DOWN = 0.4;
const FEW = 10;
/** What a clock changes once stays for a while before and behind. What is rare in a random place does not. */
const LEAST_STAY = 10;

/**
 * Which leading part of ids follows the order of their arrival, in words: a counter or a clock, whatever stands behind it.
 * Undefined if none does. A part that is the same in all of them tells nothing.
 */
export function followsArrival(ids: readonly string[]): string | undefined {
  const changes = ids.slice(1).flatMap((id, i) => {
    const before = ids[i]!;
    if (id === before) return [];
    let at = 0;
    while (id[at] === before[at]) at++;
    const up = COUNTS.map((count) => count(id[at] ?? '') > count(before[at] ?? ''));
    return [{ behind: i + 1, at, up }];
  });
  const longest = Math.max(0, ...changes.map(({ at }) => at + 1));
  for (let length = 1; length <= longest; length++) {
    const mine = changes.filter(({ at }) => at < length);
    const [first] = mine;
    const stays = mine.length !== 1 || Math.min(first!.behind, ids.length - first!.behind) >= LEAST_STAY;
    for (const way of COUNTS.keys()) {
      const up = mine.filter((change) => change.up[way]).length;
      const against = Math.min(up, mine.length - up);
      const ordered = mine.length < FEW ? against === 0 && stays : against < LEAST_DOWN * mine.length;
      if (mine.length > 0 && ordered)
        return `the first ${length} characters change ${mine.length} times, ${up} times upwards`;
    }
  }
  return undefined;
}
