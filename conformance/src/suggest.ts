/** What somebody may have meant: the known words nearest to a misspelt one, at most three; none if nothing is near. */
export function suggest(word: string, known: Iterable<string>): string[] {
  const most = Math.max(1, Math.floor(word.length * 0.4));
  const near = [...new Set(known)]
    .map((one) => ({ one, distance: distance(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ distance }) => distance <= most);
  const best = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === best)
    .map(({ one }) => one)
    .slice(0, 3);
}

/** The same as part of an error: `did you mean "a" or "b"?`, or what to do instead. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const words = suggest(word, known).map((one) => JSON.stringify(one));
  return words.length > 0 ? `did you mean ${words.join(' or ')}?` : otherwise;
}

/** Edits from one word to the other: a letter added, left out, changed, or two neighbours swapped. */
function distance(a: string, b: string): number {
  let earlier: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, earlier[j - 2]! + 1);
    }
    earlier = last;
    last = row;
  }
  return last[b.length]!;
}
