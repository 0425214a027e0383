import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatReference } from '../../src/reference/reference.js';
import { listOf } from './changed-figures.js';
import { largest } from './changes/change.js';
import { compareDatasets } from './changes/dataset.js';
import { changesetFor, fileFor, withList } from './data-changeset.js';
import { newVintages } from './pending.js';
import { packageJson, readState, root } from './repository.js';

// Writes into the changeset of each new vintage what it changes, figure by figure; what else stands there is left alone.

const state = await readState();
const { released, current, pending } = state;
const found = newVintages(state);
if (released.version === null) console.log('Before the first release there is nothing that could have changed.');
else if (!found.length) console.log(`No vintage is new since ${released.version}.`);
else {
  for (const figures of found) {
    const { vintage } = figures;
    const { dataset } = vintage;
    const known = changesetFor(vintage, pending.changesets);
    const path = join(root, '.changeset', known ? `${known.id}.md` : fileFor(vintage));
    const was = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const pick = (all: typeof current.datasets): typeof current.datasets =>
      all[dataset] ? { [dataset]: all[dataset] } : {};
    const bump = largest(compareDatasets(pick(released.surface.datasets), pick(current.datasets)));
    writeFileSync(path, withList(was, figures, listOf(figures), packageJson().name, bump));
    console.log(`${formatReference(vintage)}: ${path.slice(root.length + 1)}`);
  }
}
