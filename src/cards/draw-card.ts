import { createRequire } from 'node:module';
import path from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import { FONT_STACK, fontsFor } from './card-fonts.ts';

/** The size that services which show cards ask for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What a card says, from its top to its bottom. */
export interface Card {
  /** Name of the archive. */
  readonly site: string;
  /** Whose card it is; set as large as it fits. */
  readonly title: string;
  /** The title in other scripts, if there are any. */
  readonly also?: readonly string[];
  /** One fact a line, the first in the colour of the lamp: when, what happened, where to. */
  readonly lines: readonly string[];
}

const MONO = `'JetBrains Mono', ${FONT_STACK.join(', ')}`;
const SERIF = FONT_STACK.filter((name) => name !== 'JetBrains Mono').join(', ');

/** The binary is loaded from the repository, since the build moves this code elsewhere. */
const load = createRequire(path.join(process.cwd(), 'package.json'));
let renderer: Renderer | undefined;

/** Titles shrink as they grow longer, so that three lines hold all but the very longest. */
const titleSize = (title: string) => (title.length > 40 ? 76 : title.length > 22 ? 92 : 112);

function text(content: string, style: Record<string, string | number>) {
  return { type: 'text' as const, text: content, style };
}

/**
 * Draws a card as a PNG: the board's colours, few words, legible at a quarter of its size. Names in any
 * script that Noto Sans has here.
 */
export async function drawCard({ site, title, also = [], lines }: Card): Promise<Buffer<ArrayBuffer>> {
  renderer ??= new (load('@takumi-rs/core') as { Renderer: typeof Renderer }).Renderer();
  const rows = lines.map((line, index) =>
    text(line, {
      color: index === 0 ? '#ffc53d' : '#d3d4ca',
      fontFamily: MONO,
      fontSize: 44,
      fontWeight: 500,
      lineHeight: 1.3,
      lineClamp: 2,
      textOverflow: 'ellipsis',
    }),
  );
  const node = {
    type: 'container' as const,
    style: {
      width: '100%',
      height: '100%',
      display: 'flex' as const,
      flexDirection: 'column' as const,
      justifyContent: 'space-between' as const,
      padding: '60px 70px',
      backgroundColor: '#14171a',
    },
    children: [
      {
        type: 'container' as const,
        style: { display: 'flex' as const, alignItems: 'center' as const, gap: 20 },
        children: [
          {
            type: 'container' as const,
            style: { width: 30, height: 30, borderRadius: 15, backgroundColor: '#ffc53d' },
            children: [],
          },
          text(site, { color: '#f3f1e7', fontFamily: MONO, fontSize: 40, fontWeight: 700 }),
        ],
      },
      {
        type: 'container' as const,
        style: { display: 'flex' as const, flexDirection: 'column' as const, gap: 10 },
        children: [
          text(title, {
            color: '#f3f1e7',
            fontFamily: SERIF,
            fontSize: titleSize(title),
            fontWeight: 500,
            lineHeight: 1.05,
            letterSpacing: '-0.02em',
            lineClamp: 3,
            textWrap: 'balance',
          }),
          ...(also.length
            ? [text(also.join(' · '), { color: '#a9ada3', fontFamily: SERIF, fontSize: 48, lineHeight: 1.3 })]
            : []),
        ],
      },
      {
        type: 'container' as const,
        style: { display: 'flex' as const, flexDirection: 'column' as const },
        children: rows,
      },
    ],
  };
  const words = [site, title, ...also, ...lines].join('');
  return renderer.render(node, { ...CARD_SIZE, format: 'png', fonts: fontsFor(`${words}…·`) });
}
