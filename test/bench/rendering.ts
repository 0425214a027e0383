import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formNames } from '../../src/build/lists/read-folders.js';
import { calm } from './calm.js';
import { cases } from './cases.js';
import { child } from './child.js';
import { say } from './progress.js';
import type { RenderResult } from './results.js';
import { spreadOf } from './statistics.js';

const renderers = ['renderToSVG', 'renderToHTML'];
/** The list of sources draws no data of its own. */
const forms = formNames(join(import.meta.dirname, '../..')).filter((name) => name !== 'sources');

/** Renderer and subject: a case of the bench, or a form with a view of our own datasets. */
const works = [
  ...['A', 'B'].flatMap((id) => ['string', 'lit-ssr', ...renderers].map((renderer) => `${renderer} ${id}`)),
  ...forms.flatMap((form) => renderers.map((renderer) => `${renderer} ${form}`)),
];

/** Renders without a page, each in a process of its own, warmed up. */
export const measureRendering = async (): Promise<RenderResult[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'figures-of-record-bench-'));
  try {
    const path = join(folder, 'cases.json');
    await writeFile(path, JSON.stringify(Object.fromEntries(cases.map(({ id, data }) => [id, data]))));
    const results: RenderResult[] = [];
    for (const what of works) {
      say(`rendering: ${what}`);
      await calm();
      const made = await child<{ perSecond: number[]; characters: number }>('render.mjs', [what, path]);
      results.push({ what, perSecond: spreadOf(made.perSecond), characters: made.characters });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
