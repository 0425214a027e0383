import type { StandardSchemaV1 } from '@standard-schema/spec';
import * as z from 'zod';
import type { Agent, Party } from '../model/agent.js';
import type { Check } from '../model/check.js';
import type { Cell, Evidence } from '../model/evidence.js';
import { type Observation, type SdmxStatus, type Unit, bases, multipliers, relations } from '../model/observation.js';
import { type CslItem, type Licence, type Source, works } from '../model/source.js';
import type { View } from '../model/view.js';
import type { Erratum, HistoricalEvent, Measure, Position, Revision, Vintage } from '../model/vintage.js';
import { type Derivation, derivationKinds } from '../model/derivation.js';
import type { Area } from '../model/area.js';
import { type JsonSchema, withName } from './json-schema.js';
import { standardSchema } from './standard.js';
import * as term from '../model/patterns.js';
import { exactShape } from './type-equality.js';

// Written by hand and strict: a key we do not know is a mistake in authored data.

const matching = ({ pattern, expected }: term.TextPattern): z.ZodString =>
  z.string(expected).regex(pattern, { error: expected, abort: true }).meta({ description: expected });

const text = matching(term.text);
const id = matching(term.id);
const slug = matching(term.slug);
const areaCode = matching(term.area);
const day = matching(term.day);
const vintageName = matching(term.vintage);
const reference = matching(term.reference);
const referencePattern = matching(term.referencePattern);
const url = matching(term.url);
const status: z.ZodType<SdmxStatus> = matching(term.status);
const party: z.ZodType<Party> = slug;
const dimensions = z.record(id, text);
const attribution = { via: id.optional(), note: text.optional() };

const period = matching(term.period).refine(term.inOrder, term.period.expected);

const tolerance = z.number().min(0);

const unit = exactShape<Unit>()(z.strictObject({ code: text, mult: z.literal(multipliers) }));

const observation = exactShape<Observation>()(
  z
    .strictObject({
      id,
      label: text.optional(),
      measure: id,
      area: areaCode,
      counterpart: areaCode.optional(),
      dimensions: dimensions.optional(),
      period,
      value: z.number('a number or null').nullable(),
      unit,
      relation: z.enum(relations),
      low: z.number().optional(),
      high: z.number().optional(),
      hedge: text.optional(),
      basis: z.enum(bases),
      status: z.array(status).min(1).optional(),
      by: id,
      via: id.optional(),
      stated: period.optional(),
      repeats: id.optional(),
      source: id.optional(),
      quantity: id.optional(),
      derivedFrom: z.array(reference).min(1).optional(),
      note: text.optional(),
    })
    .refine((row) => row.value !== null || row.status !== undefined, {
      path: ['value'],
      error: 'a number, or a status that says why there is none',
    })
    .meta({ if: { properties: { value: { type: 'null' } } }, then: { required: ['status'] } }),
);

const cell = exactShape<Cell>()(z.strictObject({ sheet: text, row: text, column: text }));

const evidence = exactShape<Evidence>()(
  z.strictObject({
    ids: z.array(id).min(1),
    supports: z.enum(['number', 'note']).optional(),
    source: id,
    quote: matching(term.words).optional(),
    cell: cell.optional(),
    method: text.optional(),
    accessed: day,
    live: z.boolean(),
    note: text.optional(),
  }),
);

const cslDate = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });

const cslItem = exactShape<CslItem>()(
  z.strictObject({
    id,
    type: z.enum(works),
    title: text,
    author: z
      .array(z.strictObject({ family: text.optional(), given: text.optional(), literal: text.optional() }))
      .optional(),
    'container-title': text.optional(),
    publisher: text.optional(),
    number: text.optional(),
    version: text.optional(),
    issued: cslDate.optional(),
    accessed: cslDate.optional(),
    URL: url.optional(),
    language: text.optional(),
    note: text.optional(),
    archive: text.optional(),
    archive_location: text.optional(),
  }),
);

const licence = exactShape<Licence>()(z.strictObject({ name: text, url: url.optional() }));

const source = exactShape<Source>()(z.strictObject({ id, csl: cslItem, licence, credit: text }));

const agent = exactShape<Agent>()(
  z.strictObject({
    id,
    name: text,
    mention: text.optional(),
    short: text.optional(),
    area: areaCode.optional(),
    party,
    description: text.optional(),
  }),
);

const viewBase = { id, title: text, takeaway: text.optional(), notes: z.array(text).optional() };

const view = exactShape<View>()(
  z.discriminatedUnion('form', [
    z.strictObject({ ...viewBase, form: z.literal('parts'), whole: id.optional(), parts: z.array(id).min(1) }),
    z.strictObject({
      ...viewBase,
      form: z.literal('ranking'),
      measure: id,
      dimensions: dimensions.optional(),
      ranked: text.optional(),
      stack: id.optional(),
      highlight: areaCode.optional(),
    }),
    z.strictObject({ ...viewBase, form: z.literal('target'), promised: id, delivered: id }),
    z.strictObject({
      ...viewBase,
      form: z.literal('units'),
      unitSize: z.number().positive(),
      groups: z.array(z.strictObject({ observation: id, within: id.optional() })).min(1),
    }),
    z.discriminatedUnion('by', [
      z.strictObject({ ...viewBase, form: z.literal('series'), by: z.literal('claims'), quantity: id }),
      z.strictObject({ ...viewBase, form: z.literal('series'), by: z.literal('vintages'), observation: id }),
    ]),
  ]),
);

const check = exactShape<Check>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('sum'),
      why: text,
      total: referencePattern,
      parts: z.array(referencePattern).min(1),
      tolerance,
    }),
    z.strictObject({
      kind: z.literal('rank'),
      why: text,
      order: z.array(reference).min(2),
      adjacent: z.boolean().optional(),
    }),
    z.strictObject({
      kind: z.literal('ratio'),
      why: text,
      part: reference,
      whole: reference,
      equals: z.number(),
      tolerance,
    }),
    z.strictObject({ kind: z.literal('disjoint'), why: text, never: z.array(reference).min(2) }),
    z.strictObject({ kind: z.literal('agrees'), why: text, a: reference, b: reference, tolerance }),
  ]),
);

const measure = exactShape<Measure>()(z.strictObject({ id, title: text, definition: text }));

const area = exactShape<Area>()(
  z.strictObject({
    code: areaCode,
    name: text,
    alpha2: matching(term.alpha2).optional(),
    within: areaCode.optional(),
  }),
);

const derivation = exactShape<Derivation>()(
  z.strictObject({
    id,
    label: text,
    kind: z.enum(derivationKinds),
    from: z.array(reference).min(1),
    note: text.optional(),
  }),
);

const erratum = exactShape<Erratum>()(
  z.strictObject({ observation: id, vintage: vintageName, found: day, text, corrected: vintageName.optional() }),
);

const revision = exactShape<Revision>()(
  z.strictObject({
    ids: z.array(id).min(1),
    text,
    effect: z.strictObject({ value: z.number(), unit, relation: z.enum(relations) }).optional(),
    basis: z.enum(['reported', 'inferred']),
    source: id.optional(),
  }),
);

const event = exactShape<HistoricalEvent>()(
  z.strictObject({ id, date: period, title: text, areas: z.array(areaCode), by: id, ...attribution }),
);

const position = exactShape<Position>()(
  z.strictObject({ id, holder: id, stance: text, date: period.optional(), ...attribution }),
);

const vintage = exactShape<Vintage>()(
  z.strictObject({
    dataset: slug,
    vintage: vintageName,
    title: text,
    description: text,
    through: day.optional(),
    published: period.optional(),
    accessed: day,
    supersedes: vintageName.optional(),
    measures: z.array(measure),
    areas: z.array(area),
    agents: z.array(agent),
    sources: z.array(source),
    observations: z.array(observation),
    derivations: z.array(derivation).optional(),
    views: z.array(view),
    checks: z.array(check),
    events: z.array(event).optional(),
    positions: z.array(position).optional(),
    errata: z.array(erratum).optional(),
    revisions: z.array(revision).optional(),
    notes: z.array(text).optional(),
    terms: z.record(id, z.record(text, text)).optional(),
  }),
);

/** Checks a whole vintage, every list of it; strict, so that a key which is not known is an error. Follows Standard Schema. */
export const vintageSchema: StandardSchemaV1<unknown, Vintage> = standardSchema(vintage);
/** Checks one observation. Follows Standard Schema. */
export const observationSchema: StandardSchemaV1<unknown, Observation> = standardSchema(observation);
/** Checks one piece of evidence. Follows Standard Schema. */
export const evidenceSchema: StandardSchemaV1<unknown, Evidence> = standardSchema(evidence);
/** Checks one source with its CSL-JSON item and licence. Follows Standard Schema. */
export const sourceSchema: StandardSchemaV1<unknown, Source> = standardSchema(source);
/** Checks one agent. Follows Standard Schema. */
export const agentSchema: StandardSchemaV1<unknown, Agent> = standardSchema(agent);
/** Checks one view of any form. Follows Standard Schema. */
export const viewSchema: StandardSchemaV1<unknown, View> = standardSchema(view);
/** Checks one check of any kind. Follows Standard Schema. */
export const checkSchema: StandardSchemaV1<unknown, Check> = standardSchema(check);

/** JSON Schemas of authored data, each whole in itself. */
export const datasetSchemas: Record<string, JsonSchema> = Object.fromEntries(
  Object.entries({ vintage, observation, evidence, source, agent, view, check }).map(([name, schema]) => [
    name,
    withName(name, z.toJSONSchema(schema)),
  ]),
);
