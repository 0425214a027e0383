import { checks } from './checks.js';
import type { Rule } from './dataset-file.js';
import { derived } from './derived.js';
import { effects } from './effects.js';
import { ids } from './ids.js';
import { measures } from './measures.js';
import { notes } from './notes.js';
import { quotes } from './quotes.js';
import { relations } from './relations.js';
import { sources } from './sources.js';
import { speakers } from './speakers.js';
import { times } from './times.js';

export type { DatasetFile, Rule } from './dataset-file.js';

/** Every rule that a vintage is held to by what it holds itself. The lock of released vintages stands apart, since it needs their hashes. */
export const rules: Readonly<Record<string, Rule>> = {
  ids,
  relations,
  times,
  measures,
  checks,
  derived,
  effects,
  notes,
  sources,
  speakers,
  quotes,
};
