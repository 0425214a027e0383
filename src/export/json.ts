import { amountOf } from '../model/amount.js';
import { apa } from '../citation/apa.js';
import { credit } from '../citation/credit.js';
import { cslOf, sourceOf } from '../citation/csl.js';
import type { Evidence } from '../model/evidence.js';
import { licence } from './licence.js';
import type { Observation } from '../model/observation.js';
import { formatReference, parseReference } from '../reference/reference.js';
import type { Source } from '../model/source.js';
import type { Vintage } from '../model/vintage.js';

/** Collects the ids, within the vintage, of an observation and of all that it was computed from. */
const idsBehind = (observation: Observation, vintage: Vintage, seen = new Set<string>()): Set<string> => {
  if (seen.has(observation.id)) return seen;
  seen.add(observation.id);
  for (const from of observation.derivedFrom ?? []) {
    const { dataset, id } = from.includes('/') ? parseReference(from) : { dataset: vintage.dataset, id: from };
    const input = dataset === vintage.dataset && vintage.observations.find((o) => o.id === id);
    if (input) idsBehind(input, vintage, seen);
  }
  return seen;
};

/** Finds the evidence for an observation; for a computed one, that of what it was computed from. */
export const evidenceOf = (
  observation: Observation,
  vintage: Vintage,
  evidence: readonly Evidence[],
): readonly Evidence[] => {
  const ids = idsBehind(observation, vintage);
  return evidence.filter((item) => item.ids.some((id) => ids.has(id)));
};

const withIds = <T extends { id: string }>(all: readonly T[], ids: ReadonlySet<string | undefined>): T[] =>
  all.filter(({ id }) => ids.has(id));

/**
 * Writes observations as JSON that needs nothing else beside it: each with its reference, its amount in whole units, where it is
 * written, and how to cite it; beside them the sources as CSL-JSON, the agents and measures they name, and the vintage.
 * @param vintage The vintage they are from.
 * @param evidence Its evidence, from the entry beside it.
 * @example
 * ```ts
 * import { evidence } from 'figures-of-record/datasets/south-korea-aid/evidence';
 *
 * const text = toJSON([lookupObservation('total', southKoreaAid)], southKoreaAid, evidence);
 * JSON.parse(text).observations[0].amount; // 789000000
 * ```
 */
export const toJSON = (
  observations: readonly Observation[],
  vintage: Vintage,
  evidence: readonly Evidence[],
): string => {
  const { dataset, vintage: name, title, description, through, published, accessed, notes, errata } = vintage;
  const edition = { ...(dataset && { dataset }), ...(dataset && name && { vintage: name }) };
  const rows = observations.map((observation) => {
    const written = evidenceOf(observation, vintage, evidence);
    const citable = { observation, vintage };
    return {
      ...(edition.dataset && { reference: formatReference({ dataset, ...edition, id: observation.id }) }),
      ...observation,
      amount: amountOf(observation),
      evidence: written,
      credit: credit(citable),
      citation: apa(cslOf(citable)),
    };
  });
  const sources = new Set([
    ...rows.flatMap((row) => row.evidence.map((item) => item.source)),
    ...observations.map((o) => sourceOf(o, vintage)?.id),
  ]);
  return `${JSON.stringify(
    {
      ...edition,
      title,
      description,
      ...(through && { through }),
      ...(published && { published }),
      accessed,
      citation: apa(cslOf(vintage)),
      ...(dataset && name && { licence }),
      ...(notes && { notes }),
      ...(errata && { errata }),
      observations: rows,
      sources: withIds(vintage.sources, sources).map((source: Source) => ({ ...source, csl: cslOf(source) })),
      agents: withIds(vintage.agents, new Set(observations.flatMap((o) => [o.by, o.via]))),
      measures: withIds(vintage.measures, new Set(observations.map((o) => o.measure))),
    },
    null,
    2,
  )}\n`;
};
