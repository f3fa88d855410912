import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress';

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number];

/*
 * The pages are written for two readers: a repository browser, where a relative link may lead to any file and an SVG is
 * an image with colours of its own, and the site, which has only what lies in docs/. This makes the site out of the first.
 */

const docs = fileURLToPath(new URL('..', import.meta.url));
const repository = resolve(docs, '..');
const linked = new Set<string>();

/** Links to files outside docs/ lead to copies of them; SVG images are drawn in line, so that they follow the theme. */
export function repositoryLinks(md: MarkdownRenderer, base: string): void {
  const image = md.renderer.rules.image!;
  md.renderer.rules.image = (tokens, index, options, env: MarkdownEnv, self) => {
    const source = tokens[index]!.attrGet('src') ?? '';
    if (!source.endsWith('.svg')) return image(tokens, index, options, env, self);
    const svg = readFileSync(resolve(dirname(env.path), source), 'utf8');
    return svg
      .slice(svg.indexOf('<svg'))
      .replace(/<style>.*?<\/style>/s, '')
      .trim();
  };
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    for (const { children } of tokens)
      for (const token of children ?? []) if (token.type === 'link_open') lead(token, env, base);
  });
}

/** Leads one link to its copy, if it does not lead to a page. */
function lead(link: Token, { path: page }: MarkdownEnv, base: string): void {
  const href = link.attrGet('href') ?? '';
  if (/^(\w+:|#|\/)/.test(href)) return;
  const file = resolve(dirname(page), href.replace(/#.*/, ''));
  const isPage = file.startsWith(docs) && file.endsWith('.md');
  if (isPage) return;
  // A folder has no page on the site: a link without a target is only its text.
  if (statSync(file).isDirectory()) {
    link.attrs = [];
    return;
  }
  linked.add(file);
  link.attrSet('href', `${base}repository/${copyName(file)}`);
  link.attrSet('target', '_blank');
}

/** Copies what the pages link to into the built site. */
export function copyLinkedFiles(site: string): void {
  for (const file of linked) {
    const copy = join(site, 'repository', copyName(file));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
}

/** Browsers show .txt, and the site's router takes .md for pages of its own. */
const copyName = (file: string): string =>
  `${relative(repository, file)}${/\.(json|html)$/.test(file) ? '' : '.txt'}`;
