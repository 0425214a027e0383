import type { StandardSchemaV1 } from '@standard-schema/spec';
import * as z from 'zod';
import type {
  AgentInput,
  AreaInput,
  VintageInput,
  ErratumInput,
  EventInput,
  MeasureInput,
  PositionInput,
  ObservationInput,
} from '../user-data/figure-data.js';
import type { CitationInput, SourceInput } from '../user-data/source-input.js';
import type { ViewInput } from '../user-data/view-input.js';
import { type SdmxStatus, type Unit, bases, multipliers, relations } from '../model/observation.js';
import type { Licence } from '../model/source.js';
import type { UnitsGroup } from '../model/view.js';
import { type Derivation, derivationKinds } from '../model/derivation.js';
import { type JsonSchema, withName } from './json-schema.js';
import { standardSchema } from './standard.js';
import { looseShape } from './type-equality.js';

// Only what drawing needs: every keyword here is code that a page loads.

const text = z.string();
const list = z.array(text).optional();
const dictionary = z.record(text, text);
const unread = z.unknown().optional();

/** Keys whose values must be strings. */
const texts = <K extends string>(...keys: K[]): Record<K, z.ZodString> =>
  Object.fromEntries(keys.map((key) => [key, text])) as Record<K, z.ZodString>;

/** Keys whose values must be strings where they are there. */
const maybe = <K extends string>(...keys: K[]): Record<K, z.ZodOptional<z.ZodString>> =>
  Object.fromEntries(keys.map((key) => [key, text.optional()])) as Record<K, z.ZodOptional<z.ZodString>>;

const status: z.ZodType<SdmxStatus> = text;

const unit: z.ZodType<Unit> = looseShape<Unit>()(z.looseObject({ code: text, mult: z.literal(multipliers) }));

const row: z.ZodType<ObservationInput> = looseShape<ObservationInput>()(
  z.looseObject({
    value: z.number('a number or null').nullable().meta({ description: 'a number or null' }),
    ...maybe('id', 'label', 'by', 'via', 'stated', 'repeats', 'source', 'measure', 'area', 'counterpart', 'period'),
    ...maybe('quantity', 'note'),
    relation: z.enum(relations).optional(),
    basis: z.enum(bases).optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    ...maybe('hedge'),
    status: z.array(status).optional(),
    derivedFrom: list,
    dimensions: dictionary.optional(),
    unit: unit.optional(),
  }),
);

const measure: z.ZodType<MeasureInput> = looseShape<MeasureInput>()(
  z.looseObject({ ...texts('id', 'title'), ...maybe('definition') }),
);

const area: z.ZodType<AreaInput> = looseShape<AreaInput>()(
  z.looseObject({ ...texts('code', 'name'), ...maybe('alpha2', 'within') }),
);

const agent: z.ZodType<AgentInput> = looseShape<AgentInput>()(
  z.looseObject({ ...texts('id', 'name'), ...maybe('mention', 'short', 'area', 'party', 'description') }),
);

const citation: z.ZodType<CitationInput> = looseShape<CitationInput>()(
  z.looseObject({
    ...maybe('id', 'type', 'title', 'container-title', 'publisher', 'number', 'version', 'URL', 'language', 'note'),
    author: unread,
    issued: unread,
    accessed: unread,
  }),
);

const licence: z.ZodType<Partial<Licence>> = looseShape<Partial<Licence>>()(z.looseObject(maybe('name', 'url')));

const source: z.ZodType<SourceInput> = looseShape<SourceInput>()(
  z.looseObject({ ...texts('id', 'credit'), csl: citation.optional(), licence: licence.optional() }),
);

const group: z.ZodType<UnitsGroup> = looseShape<UnitsGroup>()(
  z.looseObject({ ...texts('observation'), ...maybe('within') }),
);

const view: z.ZodType<ViewInput> = looseShape<ViewInput>()(
  z.looseObject({
    ...texts('id', 'form'),
    ...maybe(
      'title',
      'takeaway',
      'whole',
      'measure',
      'ranked',
      'stack',
      'highlight',
      'promised',
      'delivered',
      'by',
      'quantity',
      'observation',
    ),
    notes: list,
    parts: list,
    dimensions: dictionary.optional(),
    unitSize: z.number().optional(),
    groups: z.array(group).optional(),
  }),
);

const derivation: z.ZodType<Derivation> = looseShape<Derivation>()(
  z.looseObject({
    ...texts('id', 'label'),
    kind: z.enum(derivationKinds),
    from: z.array(text),
    ...maybe('area', 'note'),
  }),
);

const event: z.ZodType<EventInput> = looseShape<EventInput>()(
  z.looseObject({ ...texts('date', 'title'), areas: list, ...maybe('id', 'by', 'via', 'note') }),
);

const position: z.ZodType<PositionInput> = looseShape<PositionInput>()(
  z.looseObject({ ...texts('holder', 'stance'), ...maybe('id', 'date', 'via', 'note') }),
);

const erratum: z.ZodType<ErratumInput> = looseShape<ErratumInput>()(
  z.looseObject({ ...texts('observation', 'text'), ...maybe('found', 'corrected') }),
);

const whole = 'an object with a list of observations, or that list alone';

const figureData: z.ZodType<VintageInput> = looseShape<VintageInput>()(
  z
    .looseObject(
      {
        ...maybe('dataset', 'vintage', 'title', 'description', 'through', 'published', 'accessed', 'supersedes'),
        measures: z.array(measure).optional(),
        areas: z.array(area).optional(),
        agents: z.array(agent).optional(),
        sources: z.array(source).optional(),
        observations: z.array(row),
        derivations: z.array(derivation).optional(),
        views: z.array(view).optional(),
        checks: unread,
        events: z.array(event).optional(),
        positions: z.array(position).optional(),
        errata: z.array(erratum).optional(),
        notes: list,
        terms: z.record(text, dictionary).optional(),
      },
      whole,
    )
    .meta({ description: whole }),
);

/** Checks what a page may hand over as `data` or in a JSON file: rows, or an object with them; keys that are not known are left alone. Follows Standard Schema. */
export const figureDataSchema: StandardSchemaV1<unknown, VintageInput> = standardSchema(figureData);

/** JSON Schema of what a page may hand over; the check that pages load is compiled from it. */
export const userDataSchemas: Record<string, JsonSchema> = {
  'figure-data': withName('figure-data', z.toJSONSchema(figureData)),
};
