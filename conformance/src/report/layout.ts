import { styleText } from 'node:util';
import { WIDTH } from './wrap.js';

/** What a colour means; nothing is said by colour alone. */
const STYLES = { failed: 'red', warned: 'yellow', passed: 'green', aside: 'dim' } as const;

/** How text is laid out for those who read it. */
export interface Layout {
  /** How many columns a line may have. */
  width: number;
  /** Colours a text, if this is a place for colours. */
  paint(style: keyof typeof STYLES, text: string): string;
}

/** A terminal narrower than this breaks lines itself; in lines longer than that nobody finds the next one. */
const [NARROWEST, WIDEST] = [40, 120];

/** 80 columns, no colour. */
export const PLAIN: Layout = { width: WIDTH, paint: (_, text) => text };

/**
 * The layout for a stream: as wide as its terminal, between 40 and 120 columns, 80 where there is none. Coloured if `color` says so;
 * without it on a terminal, unless `NO_COLOR` is set or it is a dumb one.
 */
export function layoutFor(
  stream: { isTTY?: boolean; columns?: number },
  color?: boolean,
  env: NodeJS.ProcessEnv = process.env,
): Layout {
  const colored = color ?? (stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb');
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, stream.columns || WIDTH)),
    paint: colored ? (style, text) => styleText(STYLES[style], text, { validateStream: false }) : PLAIN.paint,
  };
}
