import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** A token's colour in a theme, as `#rrggbb`. */
function colour(token: string, theme: Theme): string {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(sheet)?.[1] ?? '';
  const [first, second = first] = value.match(/#[\da-f]{6}/g) ?? [];
  const found = theme === 'light' ? first : second;
  if (!found) throw new Error(`--${token} is no colour: ${value}`);
  return found;
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two tokens, from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, light = 0] = [one, other]
    .map((token) => luminance(colour(token, theme)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (texts: readonly string[], grounds: readonly string[], least: number) =>
  THEMES.flatMap((theme) =>
    texts.flatMap((text) => grounds.map((ground) => ({ theme, text, ground, least }))),
  );

describe('contrast', () => {
  it.each([
    // Whatever is read: level AAA.
    ...pairs(['ink', 'soft', 'link'], ['paper', 'raise', 'tint'], 7),
    ...pairs(['board-ink', 'board-text', 'board-soft', 'lamp'], ['board'], 7),
    ...pairs(['resigned', 'dismissed', 'left-board', 'leave', 'left'], ['board'], 7),
    ...pairs(['paper'], ['ink'], 7),
    // Lines and marks that mean something.
    ...pairs(['edge'], ['paper', 'raise'], 3),
    ...pairs(
      ['paper-resigned', 'paper-dismissed', 'paper-left-board', 'paper-leave', 'paper-left'],
      ['paper'],
      3,
    ),
  ])('of --$text on --$ground is at least $least in the $theme theme', ({ theme, text, ground, least }) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(least);
  });
});
