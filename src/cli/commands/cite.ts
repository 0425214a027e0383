import { citationStyles, type CitationStyle, cite as citationOf } from '../../citation/cite.js';
import type { Citable } from '../../citation/csl.js';
import { listNames, figureError } from '../../error/figure-error.js';
import type { Vintage } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';
import { type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { UsageError } from '../input/errors.js';
import { resolveReference } from '../input/resolve.js';
import { suggestion } from '../output/suggestion.js';

const prefix = 'source:';

/** Resolves a reference to what can be cited; `source:kiel-r19` is a source by its id. */
const citableAt = (reference: string, vintages: readonly Vintage[]): Citable => {
  if (reference.startsWith(prefix)) {
    const id = reference.slice(prefix.length);
    // The newest vintage describes a source as it is now.
    const sources = vintages.flatMap((v) => v.sources);
    const found = sources.findLast((s) => s.id === id);
    if (found) return found;
    const ids = [...new Set(sources.map((s) => s.id))];
    throw new UsageError(`there is no source “${id}”.${suggestion(id, ids) || ` There are: ${listNames(ids)}.`}`);
  }
  const { observation, vintage, view, event, position } = resolveReference(reference, vintages);
  if (observation) return { observation, vintage };
  const other = view ?? event ?? position;
  if (other)
    throw figureError(
      'not-citable',
      'REF',
      reference,
      `a number, a source, or the vintage ${formatReference(vintage)}`,
    );
  return vintage;
};

const run = async ({ args, value, has, library, terminal }: Call): Promise<ExitCode> => {
  const style = (has('json') ? 'csl' : (value('style') ?? 'apa')) as CitationStyle;
  const { vintages } = await library();
  terminal.print(citationOf(citableAt(args[0] ?? '', vintages), style).trimEnd());
  return 0;
};

export const cite: Command = {
  name: 'cite',
  summary: 'How to cite a number, a vintage or a source',
  args: [{ name: 'REF', summary: 'a reference to a number or a vintage, or source:ID' }],
  options: [
    { name: 'style', value: 'STYLE', choices: citationStyles, summary: 'how it is written; apa if not given' },
    { ...jsonOption, summary: 'the same as --style csl' },
  ],
  examples: [
    { line: 'figures-of-record cite south-korea-aid@2024-10-22/total', purpose: 'one number, as text' },
    {
      line: 'figures-of-record cite aid-to-ukraine@2026-04-30 --style bibtex',
      purpose: 'a vintage, for a bibliography',
    },
    {
      line: 'figures-of-record cite source:kiel-r19 --style credit',
      purpose: 'the line a newsroom prints under a figure',
    },
  ],
  run,
};
