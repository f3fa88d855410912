import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { slug } from '../tools/markdown.js';
import { copyLinkedFiles, repositoryLinks } from './repository-links.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The path of the subfolder that the site is served from, beginning and ending in a slash. */
const base = process.env.DOCS_BASE ?? '/';

export default defineConfig({
  title: 'Solowire',
  description: 'One client, one effective WebSocket connection, and a correct end for every other one',
  lang: 'en',
  base,
  head: [['link', { rel: 'icon', href: `${base}icon.svg` }]],
  srcExclude: ['clients/**', 'node_modules/**'],
  outDir: '.vitepress/dist',
  lastUpdated: false,
  markdown: {
    // The usual themes lack contrast (WCAG 1.4.3).
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: slug },
    config(md) {
      repositoryLinks(md, base);
      const fence = md.renderer.rules.fence!;
      md.renderer.rules.fence = (tokens, index, ...rest) => {
        const { info, content } = tokens[index]!;
        if (info.trim() !== 'mermaid') return fence(tokens, index, ...rest);
        return `<pre class="mermaid" v-pre>${md.utils.escapeHtml(content)}</pre>`;
      };
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: { translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } } },
    },
    outline: { level: [2, 3] },
    docFooter: { prev: false, next: false },
    nav: [
      { text: 'Guides', link: '/guides/write-a-client' },
      { text: 'Reference', link: '/reference/generated/messages' },
      { text: 'AsyncAPI', link: '/asyncapi/index.html', target: '_blank' },
    ],
    sidebar: [
      { text: 'Overview', link: '/' },
      {
        text: 'Guides',
        items: [
          { text: 'Write a client', link: '/guides/write-a-client' },
          { text: 'Write a server', link: '/guides/write-a-server' },
          { text: 'Run the kit', link: '/guides/run-the-kit' },
          { text: 'Explore', link: '/guides/explore' },
          { text: 'You have a protocol already', link: '/guides/your-own-protocol' },
          { text: 'Test your MQTT broker', link: '/guides/test-your-mqtt-broker' },
          { text: 'Read a report', link: '/guides/read-a-report' },
          { text: 'Operate the reference server', link: '/guides/operate-the-server' },
          { text: 'Why no resume', link: '/guides/why-no-resume' },
          { text: 'Change the protocol', link: '/guides/change-the-protocol' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'Messages', link: '/reference/generated/messages' },
          { text: 'Heartbeats and timing', link: '/reference/generated/timing' },
          { text: 'Close codes', link: '/reference/generated/close-codes' },
          { text: 'Life cycle', link: '/reference/generated/life-cycle' },
          { text: 'Requirements', link: '/reference/generated/requirements' },
          { text: 'Conformance', link: '/reference/generated/conformance' },
          { text: 'Endings', link: '/reference/generated/endings' },
          { text: 'Faults', link: '/reference/generated/faults' },
          { text: 'Servers on other stacks', link: '/reference/other-stacks' },
          { text: 'The same faults elsewhere', link: '/reference/in-the-wild' },
          { text: 'Families of faults', link: '/reference/generated/fault-families' },
          { text: 'Methods of testing', link: '/reference/generated/methods' },
          { text: 'Schemas and models', link: '/reference/generated/models' },
          { text: 'Target file', link: '/reference/generated/target' },
          { text: 'x-single-session', link: '/reference/generated/contract' },
          { text: 'Protocol versions', link: '/reference/versions' },
        ],
      },
      {
        text: 'Development',
        items: [
          { text: 'Design', link: '/design' },
          { text: 'Tool chain', link: '/toolchain' },
        ],
      },
    ],
  },
  buildEnd({ outDir }) {
    copyLinkedFiles(outDir);
    rawAsyncApi(`${outDir}/asyncapi`);
  },
});

/** The raw reference that AsyncAPI's own template makes of the document. */
function rawAsyncApi(folder: string): void {
  const document = `${repository}spec/generated/asyncapi.json`;
  const cli = `${repository}node_modules/.bin/asyncapi`;
  const args = [
    'generate',
    'fromTemplate',
    document,
    '@asyncapi/html-template',
    '-o',
    folder,
    '--force-write',
  ];
  execFileSync(cli, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, CI: 'true', SUPPRESS_NO_CONFIG_WARNING: '1' },
    stdio: 'pipe',
  });
}
