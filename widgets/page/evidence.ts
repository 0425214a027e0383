import { figureError } from '../../src/error/figure-error.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Vintage } from '../../src/model/vintage.js';
import { formatReference } from '../../src/reference/reference.js';
import { type EvidenceSource, registry } from './registry.js';

/** How long, in ms, evidence may take before its words are said not to have arrived. */
export const evidenceTimeout = 10_000;

/** What came of loading some evidence. */
interface Loading {
  arrived?: readonly Evidence[];
  isLost?: boolean;
  /** Resolves when it came or did not; nothing while nobody waits. Never rejects. */
  pending?: Promise<void> | undefined;
}

const loadings = new WeakMap<EvidenceSource, Loading>();

/** Read once and whole: what throws when it is read throws here, and nowhere later. */
const copyOf = (given: readonly Evidence[]): readonly Evidence[] =>
  given.map((each) => ({ ...each, ids: [...each.ids] }));

/** Asks for evidence, and keeps what comes, however late; or that nothing came in time. */
const ask = async (source: EvidenceSource, loading: Loading): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrival = async (): Promise<void> => {
    loading.arrived = copyOf(typeof source === 'function' ? await source() : source);
    loading.isLost = false;
  };
  const end = new Promise<void>((_, fail) => {
    timer = setTimeout(fail, evidenceTimeout);
  });
  try {
    await Promise.race([arrival(), end]);
  } catch {
    loading.isLost = !loading.arrived;
  }
  clearTimeout(timer);
};

const sourceOf = (vintage: Vintage): EvidenceSource | undefined =>
  registry().vintages.get(formatReference(vintage))?.evidence;

/** The evidence of a vintage that is there now, or why it is not; nothing is loaded for it. */
export const evidenceAtHand = (vintage: Vintage): readonly Evidence[] | 'coming' | 'lost' => {
  const source = sourceOf(vintage);
  if (!source) return [];
  const { arrived, isLost } = loadings.get(source) ?? {};
  return arrived ?? (isLost ? 'lost' : 'coming');
};

/**
 * Loads the evidence of a vintage, once however many ask. Resolves when it came, or did not; nothing where there is
 * nothing to wait for. What did not come is asked for `again` only where that is said.
 */
export const loadEvidence = (vintage: Vintage, again = false): Promise<void> | undefined => {
  const source = sourceOf(vintage);
  if (!source) return undefined;
  const loading = loadings.get(source) ?? {};
  loadings.set(source, loading);
  if (loading.arrived || (loading.isLost && !again)) return undefined;
  return (loading.pending ??= ask(source, loading).then(() => void (loading.pending = undefined)));
};

/**
 * The evidence registered with a vintage, loaded once; none where the page gave none.
 * @throws (rejects) FigureError `unreachable` where it does not come, or not within ten seconds; asked for again, it is tried again
 * @example
 * ```ts
 * import { evidence } from 'figures-of-record/datasets/south-korea-aid/evidence';
 *
 * register(southKoreaAid, { evidence });
 * (await evidenceFor(southKoreaAid)).length; // 22
 * ```
 */
export const evidenceFor = async (vintage: Vintage): Promise<readonly Evidence[]> => {
  await loadEvidence(vintage, true);
  const found = evidenceAtHand(vintage);
  if (typeof found === 'string')
    throw figureError('unreachable', 'evidence', 'nothing', `the evidence of ${formatReference(vintage)}`);
  return found;
};
