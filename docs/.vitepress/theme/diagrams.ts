import url from '@mermaid-js/tiny/dist/mermaid.tiny.js?url';

/** What this needs of the diagram library. */
interface Mermaid {
  initialize(options: object): void;
  run(options: { nodes: readonly Element[] }): Promise<void>;
}

let loading: Promise<Mermaid> | undefined;
let drawing: Promise<void> = Promise.resolve();

/** Draws the diagrams of the page, in the colours of the theme. The library is loaded by the first page that has one. */
export function drawDiagrams(dark: boolean): Promise<void> {
  drawing = drawing.then(() => draw(dark));
  return drawing;
}

async function draw(dark: boolean): Promise<void> {
  const theme = dark ? 'dark' : 'neutral';
  const nodes = [...document.querySelectorAll<HTMLElement>('pre.mermaid')].filter(
    (node) => node.dataset.theme !== theme,
  );
  if (nodes.length === 0) return;
  loading ??= load();
  const mermaid = await loading;
  for (const node of nodes) {
    node.dataset.source ??= node.textContent ?? '';
    node.dataset.theme = theme;
    node.textContent = node.dataset.source;
    node.removeAttribute('data-processed');
  }
  // Labels on edges lack contrast in the dark theme (WCAG 1.4.3).
  const themeVariables = dark ? { edgeLabelBackground: '#1b1b1f' } : {};
  mermaid.initialize({
    startOnLoad: false,
    theme,
    themeVariables,
    securityLevel: 'strict',
    fontFamily: 'inherit',
  });
  await mermaid.run({ nodes });
}

function load(): Promise<Mermaid> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve((window as unknown as { mermaid: Mermaid }).mermaid);
    script.onerror = () => reject(new Error(`cannot load the diagram library from ${url}`));
    document.head.append(script);
  });
}
