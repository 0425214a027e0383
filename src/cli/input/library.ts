import { catalogue } from '../../../datasets/catalogue.js';
import type { Evidence } from '../../model/evidence.js';
import { FigureError, figureError } from '../../error/figure-error.js';
import { formatReference, isDerived, parseReference } from '../../reference/reference.js';
import { parseDerived } from '../../reference/derived-reference.js';
import type { Vintage } from '../../model/vintage.js';
import { asOf, availableFrom } from '../../history/as-of.js';
import { UsageError } from './errors.js';
import { readJson } from './json-file.js';

/** Every vintage that commands look into: those of the package, and those of `--data`. */
export interface Library {
  vintages: readonly Vintage[];
  /** Loads the evidence of a vintage; one of `--data` has none. */
  evidence: (vintage: Vintage) => Promise<readonly Evidence[]>;
}

/** Reads a vintage of `--data` and validates it by the schema of ours. */
const readVintage = async (file: string, cwd: string): Promise<Vintage> => {
  const value = await readJson(file, cwd);
  const { validate, vintageSchema } = await import('../../schema/index.js');
  return validate(vintageSchema, value, file);
};

/**
 * Loads the datasets of the package, and vintages of one's own from JSON files.
 * @throws UnreadableError, or FigureError `schema` and `duplicate-vintage`
 */
export const loadLibrary = async (files: readonly string[], cwd: string): Promise<Library> => {
  const entries = catalogue.flatMap((entry) => entry.vintages.map((name) => ({ entry, name })));
  const published = await Promise.all(entries.map(({ entry, name }) => entry.load(name)));
  const vintages = [...published];
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
      const found = entries[published.indexOf(vintage)];
      return found ? found.entry.evidence(found.name) : [];
    },
  };
};

/**
 * Leaves out of a library what was published after a day.
 * @param reference A dataset that must have had a vintage by then; without it, any must.
 * @throws UsageError where the reference names a vintage itself
 * @throws FigureError `malformed-date`, `before-first-vintage`, and what reading the reference throws
 */
export const libraryAsOf = (library: Library, date: string | undefined, reference?: string): Library => {
  if (date === undefined) return library;
  const { vintages } = library;
  const references = reference && isDerived(reference) ? parseDerived(reference).from : reference ? [reference] : [];
  const names = new Set(
    references.length ? references.map((one) => parseReference(one).dataset) : vintages.map((v) => v.dataset),
  );
  if (reference?.includes('@'))
    throw new UsageError(`“${reference}” names its vintage; --as-of chooses one. Leave out one of the two.`);
  let tooEarly: unknown;
  const published = [...names].filter((dataset) => {
    try {
      return asOf(dataset, date, vintages);
    } catch (error) {
      if (!(error instanceof FigureError) || error.code !== 'before-first-vintage') throw error;
      tooEarly = error;
      return false;
    }
  });
  if (!published.length) throw tooEarly;
  return { ...library, vintages: vintages.filter((v) => availableFrom(v) <= date) };
};
