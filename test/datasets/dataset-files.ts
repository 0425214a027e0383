import { catalogue } from '../../datasets/catalogue.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { DatasetFile } from '../../src/rules/dataset-file.js';
import { formatReference } from '../../src/reference/reference.js';
import type { Vintage } from '../../src/model/vintage.js';

/** The parts of a file that a test may break. */
export interface Draft {
  vintage: Vintage;
  evidence: Evidence[];
}

const loaded = await Promise.all(
  catalogue.flatMap((entry) =>
    entry.vintages.map(async (name) => ({
      file: `datasets/${entry.id}/${name}.ts`,
      vintage: await entry.load(name),
      evidence: await entry.evidence(name),
    })),
  ),
);
const vintages = loaded.map((file) => file.vintage);

/** Every vintage of the catalogue, as the rules see it. */
export const files: readonly DatasetFile[] = loaded.map((file) => ({ ...file, vintages }));

/** One of them, by name: `troops@2024-10-22`. */
export const fileOf = (name: string): DatasetFile => {
  const found = files.find(({ vintage }) => formatReference(vintage) === name);
  if (!found)
    throw new Error(`no vintage ${name}: there are ${files.map((f) => formatReference(f.vintage)).join(', ')}`);
  return found;
};

/** A copy of one of them, broken on purpose; the other vintages stay whole. */
export const broken = (name: string, breakIt: (draft: Draft) => void): DatasetFile => {
  const whole = fileOf(name);
  const draft: Draft = structuredClone({ vintage: whole.vintage, evidence: [...whole.evidence] });
  breakIt(draft);
  return { file: whole.file, ...draft, vintages: vintages.map((v) => (v === whole.vintage ? draft.vintage : v)) };
};

/** The item with this id, to be changed in place. */
export const pick = <T extends { id: string }>(items: T[] | undefined, id: string): T => {
  const found = items?.find((item) => item.id === id);
  if (!found) throw new Error(`nothing has the id ${id}`);
  return found;
};
