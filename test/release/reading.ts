import assert from 'node:assert/strict';
import type { Browser } from 'playwright';
import { type File, visit } from '../package/support/browser.js';
import { type Place, places } from './article.js';

/** What a reader finds in one figure. */
interface Found {
  /** Its own words and numbers, its table among them. */
  text: string;
  /** The notes beside it: newer vintages, corrections, what others say. */
  beside: string[];
  /** Whether its marks have an extent; where it has none, whether it has digits. */
  drawn: boolean;
}

/** An article as a reader finds it. */
export interface Reading {
  figures: Record<Place, Found>;
  warnings: string[];
}

/** Runs in the page: opens the table of every figure. @returns whether all are drawn and have theirs */
const opened = (ids: readonly string[]): boolean =>
  ids
    .map((id) => document.getElementById(id)?.shadowRoot)
    .every((root) => {
      const table = root?.querySelector<HTMLButtonElement>('[part="button"]');
      if (table?.ariaExpanded === 'false') table.click();
      return table ? root?.querySelector('table') : root?.querySelector('[part="value"]');
    });

/** Runs in the page. */
const found = (ids: readonly string[]): Found[] => {
  const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const textOf = (node: Node): string => {
    if (node instanceof Element && node.matches('style, [part~="beside"]')) return '';
    return node instanceof Text ? node.data : [...node.childNodes].map(textOf).join(' ');
  };
  return ids.map((id) => {
    const root = document.getElementById(id)!.shadowRoot!;
    const text = inLine(textOf(root));
    const marks = [...root.querySelectorAll('svg rect')].map((mark) => mark.getBoundingClientRect());
    return {
      text,
      beside: [...root.querySelectorAll('[part~="beside"]')].map((note) => inLine(note.textContent)),
      drawn: marks.length ? marks.some(({ width, height }) => width * height > 0) : /\d/.test(text),
    };
  });
};

/** Opens an article in the browser and reads it. @throws where an error was logged or thrown, or a figure is not drawn */
export const readingOf = async (browser: Browser, files: Record<string, File>): Promise<Reading> => {
  let reading: Reading | undefined;
  await visit(browser, files, async ({ page, errors, warnings }) => {
    await page.waitForFunction(opened, places);
    const all = await page.evaluate(found, places);
    for (const [i, place] of places.entries()) assert.ok(all[i]?.drawn, `${place} is drawn`);
    assert.deepEqual(errors, []);
    const figures = Object.fromEntries(places.map((place, i) => [place, all[i]])) as Record<Place, Found>;
    reading = { figures, warnings };
  });
  assert.ok(reading);
  return reading;
};

/** The corrections that a figure tells of. */
export const correctionsIn = ({ beside }: Found): string[] => beside.filter((note) => note.startsWith('Correction'));

/** What was cited reads word for word as it did. */
export const assertSame = ({ figures }: Reading, before: Reading): void => {
  for (const place of places)
    if (place !== 'free') assert.equal(figures[place].text, before.figures[place].text, `the figure “${place}”`);
};
