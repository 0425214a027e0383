import type { Observation } from '../../../src/model/observation.js';
import type { Source } from '../../../src/model/source.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { observation, vintage } from './data.js';

/** A source that a test says no more of than whom to credit. */
export const source = (id: string, credit: string): Source => ({
  id,
  credit,
  licence: { name: 'none stated' },
  csl: { id, type: 'webpage', title: id },
});

/** A dataset of two papers, in which a third party, an ally and somebody unnamed say things. */
export const paper: Vintage = vintage({
  vintage: '',
  agents: [
    { id: 'nis', name: 'National Intelligence Service', short: 'the NIS', party: 'third-party' },
    { id: 'eu', name: 'European Union', party: 'ally' },
    { id: 'unnamed', name: 'a source the article does not name', party: 'unknown' },
  ],
  sources: [source('paper', 'The Paper'), source('wire', 'The Wire')],
});

/** A number that the first paper printed. */
export const row = (given: Partial<Observation> = {}): Observation => observation({ source: 'paper', ...given });
