import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { catalogue } from '../../../datasets/catalogue.js';
import { installed } from './installed.js';

/** A reference that each form can draw, taken from the published data. */
export const references = async (): Promise<Map<string, string>> => {
  const published = (await import(pathToFileURL(join(installed, 'dist/datasets/catalogue.js')).href)) as {
    catalogue: typeof catalogue;
  };
  const vintages = await Promise.all(published.catalogue.map((entry) => entry.load()));
  const found = new Map<string, string>();
  for (const vintage of vintages) {
    for (const { form, id } of vintage.views) found.set(form, `${vintage.dataset}/${id}`);
    const observation = vintage.observations.find(({ value }) => value !== null);
    if (observation) for (const form of ['claim', 'value']) found.set(form, `${vintage.dataset}/${observation.id}`);
  }
  return found;
};
