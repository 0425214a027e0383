import { catalogue } from '../../../datasets/catalogue.js';
import type { Evidence } from '../../model/evidence.js';
import { FigureError, figureError } from '../../error/figure-error.js';
import { formatReference, parseReference } from '../../reference/reference.js';
import type { Vintage } from '../../model/vintage.js';
import { asOf, availableFrom } from '../../history/as-of.js';
import { UnreadableError, UsageError } from './errors.js';
import { readJson } from './json-file.js';

/** Every vintage at hand: those of the package, and those of `--data`. */
export interface Library {
  vintages: readonly Vintage[];
  /** Evidence of a vintage; none for a newsroom's own, which comes without. */
  evidence: (vintage: Vintage) => Promise<readonly Evidence[]>;
}

/** A newsroom's own vintage, held to the same schema as ours. */
const readVintage = async (file: string, cwd: string): Promise<Vintage> => {
  const value = await readJson(file, cwd).catch((error: unknown) => {
    throw error instanceof UnreadableError ? new UnreadableError(error.code, `${file}: ${error.message}`) : error;
  });
  const { validate, vintageSchema } = await import('../../schema/index.js');
  return validate(vintageSchema, value, file);
};

/**
 * Loads the package's datasets and a newsroom's own beside them.
 * @throws UnreadableError, or FigureError `schema` and `duplicate-vintage`
 */
export const loadLibrary = async (files: readonly string[], cwd: string): Promise<Library> => {
  const entries = catalogue.flatMap((entry) => entry.vintages.map((name) => ({ entry, name })));
  const ours = await Promise.all(entries.map(({ entry, name }) => entry.load(name)));
  const vintages = [...ours];
  for (const file of files) {
    const own = await readVintage(file, cwd);
    if (vintages.some((v) => formatReference(v) === formatReference(own)))
      throw figureError(
        'duplicate-vintage',
        `${file}, vintage`,
        formatReference(own),
        'a vintage that is not there yet',
      );
    vintages.push(own);
  }
  return {
    vintages,
    evidence: async (vintage) => {
      const found = entries[ours.indexOf(vintage)];
      return found ? found.entry.evidence(found.name) : [];
    },
  };
};

/**
 * The library as it stood on a day: nothing that came out later is in it.
 * @param reference Where one dataset is meant, it must have been out.
 * @throws UsageError where the reference names a vintage itself
 * @throws FigureError `malformed-date`, `before-first-vintage`, and what reading the reference throws
 */
export const libraryAsOf = (library: Library, date: string | undefined, reference?: string): Library => {
  if (date === undefined) return library;
  const { vintages } = library;
  const names = reference ? [parseReference(reference).dataset] : [...new Set(vintages.map((v) => v.dataset))];
  if (reference?.includes('@'))
    throw new UsageError(`“${reference}” names its vintage; --as-of chooses one. Leave out one of the two.`);
  let refused: unknown;
  const out = names.filter((dataset) => {
    try {
      return asOf(dataset, date, vintages);
    } catch (error) {
      if (!(error instanceof FigureError) || error.code !== 'before-first-vintage') throw error;
      refused = error;
      return false;
    }
  });
  if (!out.length) throw refused;
  return { ...library, vintages: vintages.filter((v) => availableFrom(v) <= date) };
};
