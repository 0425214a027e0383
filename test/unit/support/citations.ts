import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import type { CslItem, CslName } from '../../../src/model/source.js';
import cslSchema from '../../standards/csl-data.json' with { type: 'json' };

const ajv = new Ajv({ strict: false, allErrors: true });
const valid = ajv.compile(cslSchema);

/** What the CSL project's own schema has to say of a list of items; nothing is best. */
export const cslFaults = (items: unknown): string[] =>
  valid(items)
    ? []
    : (valid.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''} ${JSON.stringify(e.params)}`);

/** An item as a parser that is not ours read it. */
export interface Read extends Omit<CslItem, 'type'> {
  type: string;
  /** Authors of newspaper articles in RIS: left as they are written. */
  reporter?: string | string[];
}

/** Reads BibTeX or RIS, as many entries as there are. */
export const parseCitations = (text: string): Read[] => plugins.input.chain(text, { generateGraph: false });

/** Names as text, whichever way a format splits them. */
export const namesOf = (item: Read | CslItem): string[] => {
  if ('reporter' in item && item.reporter !== undefined) return [item.reporter].flat();
  return (item.author ?? []).map(({ family, given, literal }: CslName) =>
    [literal ?? family, given].filter(Boolean).join(', '),
  );
};

/** An address as it was: the BibTeX parser writes `%2C` as `%252C`. */
export const addressOf = ({ URL: url }: Read | CslItem): string | undefined => url?.replaceAll('%25', '%');
