import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tools/facts.js';
import { markdownFiles, readMarkdown, trackedFiles } from './markdown-file.js';

describe('the links of the documentation', () => {
  const files = markdownFiles();
  const byPath = new Map(files.map((one) => [one.file, one]));
  const tracked = new Set(trackedFiles());

  /** What is wrong with a link; undefined if nothing is, or if it leaves the repository. */
  function complaint(file: string, target: string): string | undefined {
    if (target.startsWith('https://')) return undefined;
    if (/^\w+:/.test(target)) return 'leads neither into the repository nor to https';
    const [path = '', anchor] = target.split('#');
    const to = path ? normalize(join(dirname(file), path)) : file;
    if (to.startsWith('..')) return 'leads out of the repository';
    if (!existsSync(root + to)) return `there is no ${to}`;
    if (!statSync(root + to).isDirectory() && !tracked.has(to)) return `${to} is not part of the repository`;
    if (anchor === undefined) return undefined;
    const page = byPath.get(to);
    if (!page) return `${to} has no anchors`;
    return page.anchors.has(anchor) ? undefined : `${to} has no heading #${anchor}`;
  }

  it('lead to what is there', () => {
    const links = files.flatMap(({ file, links }) => links.map((link) => ({ file, ...link })));
    const wrong = links.flatMap(({ file, line, target }) => {
      const words = complaint(file, target);
      return words ? [`${file}:${line}: ${target}: ${words}`] : [];
    });
    process.stdout.write(`${links.length} links in ${files.length} Markdown files\n`);
    expect(links.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('are found in text alone, and complained of where they lead nowhere', () => {
    const { links, anchors } = readMarkdown(
      'docs/x.md',
      '# A `b`: c\n\n[a](no.md) `[x](y)`\n\n```md\n[z](w)\n```\n\n# A `b`: c\n',
    );
    expect(links).toEqual([{ line: 3, target: 'no.md' }]);
    expect([...anchors]).toEqual(['a-b-c', 'a-b-c-1']);
    expect(complaint('docs/x.md', 'no.md')).toBe('there is no docs/no.md');
    expect(complaint('docs/x.md', 'design.md#nowhere')).toBe('docs/design.md has no heading #nowhere');
    expect(complaint('docs/x.md', '../../x')).toBe('leads out of the repository');
    expect(complaint('docs/x.md', 'http://x')).toContain('https');
    expect(complaint('docs/x.md', '../docs/index.md#where-to-begin')).toBeUndefined();
  });
});
