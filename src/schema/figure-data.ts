import type { StandardSchemaV1 } from '@standard-schema/spec';
import * as z from 'zod';
import type {
  FigureAgent,
  FigureArea,
  FigureCitation,
  FigureData,
  FigureErratum,
  FigureEvent,
  FigureMeasure,
  FigurePosition,
  FigureRow,
  FigureSource,
  FigureView,
} from '../user-data/figure-data.js';
import type { SdmxStatus, Unit } from '../model/observation.js';
import type { Licence } from '../model/source.js';
import type { UnitsGroup } from '../model/view.js';
import type { Derivation } from '../model/vintage.js';
import { type JsonSchema, named } from './json-schema.js';
import { standard } from './standard.js';
import * as term from '../model/patterns.js';
import { loosely } from './type-equality.js';

// What drawing needs and no more: every keyword here is code that a page loads.

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

const unit: z.ZodType<Unit> = loosely<Unit>()(z.looseObject({ code: text, mult: z.literal(term.multipliers) }));

const row: z.ZodType<FigureRow> = loosely<FigureRow>()(
  z.looseObject({
    value: z.number('a number or null').nullable().meta({ description: 'a number or null' }),
    ...maybe('id', 'label', 'by', 'via', 'stated', 'repeats', 'source', 'measure', 'area', 'counterpart', 'period'),
    ...maybe('of', 'note'),
    relation: z.enum(term.relations).optional(),
    basis: z.enum(term.bases).optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    ...maybe('hedge'),
    status: z.array(status).optional(),
    derivedFrom: list,
    dimensions: dictionary.optional(),
    unit: unit.optional(),
  }),
);

const measure: z.ZodType<FigureMeasure> = loosely<FigureMeasure>()(
  z.looseObject({ ...texts('id', 'title'), ...maybe('definition') }),
);

const area: z.ZodType<FigureArea> = loosely<FigureArea>()(
  z.looseObject({ ...texts('code', 'name'), ...maybe('alpha2', 'within') }),
);

const agent: z.ZodType<FigureAgent> = loosely<FigureAgent>()(
  z.looseObject({ ...texts('id', 'name'), ...maybe('mention', 'short', 'area', 'party', 'description') }),
);

const citation: z.ZodType<FigureCitation> = loosely<FigureCitation>()(
  z.looseObject({
    ...maybe('id', 'type', 'title', 'container-title', 'publisher', 'number', 'version', 'URL', 'language', 'note'),
    author: unread,
    issued: unread,
    accessed: unread,
  }),
);

const licence: z.ZodType<Partial<Licence>> = loosely<Partial<Licence>>()(z.looseObject(maybe('name', 'url')));

const source: z.ZodType<FigureSource> = loosely<FigureSource>()(
  z.looseObject({ ...texts('id', 'credit'), csl: citation.optional(), licence: licence.optional() }),
);

const group: z.ZodType<UnitsGroup> = loosely<UnitsGroup>()(
  z.looseObject({ ...texts('observation'), ...maybe('within') }),
);

const view: z.ZodType<FigureView> = loosely<FigureView>()(
  z.looseObject({
    ...texts('id', 'form'),
    ...maybe(
      'title',
      'takeaway',
      'whole',
      'measure',
      'noun',
      'stack',
      'highlight',
      'promised',
      'delivered',
      'show',
      'of',
    ),
    notes: list,
    parts: list,
    dimensions: dictionary.optional(),
    unitSize: z.number().optional(),
    groups: z.array(group).optional(),
  }),
);

const derivation: z.ZodType<Derivation> = loosely<Derivation>()(
  z.looseObject({
    ...texts('id', 'label'),
    kind: z.enum(term.derivations),
    from: z.array(text),
    ...maybe('note'),
  }),
);

const event: z.ZodType<FigureEvent> = loosely<FigureEvent>()(
  z.looseObject({ ...texts('date', 'title'), areas: list, ...maybe('id', 'by', 'via', 'note') }),
);

const position: z.ZodType<FigurePosition> = loosely<FigurePosition>()(
  z.looseObject({ ...texts('holder', 'stance'), ...maybe('id', 'date', 'via', 'note') }),
);

const erratum: z.ZodType<FigureErratum> = loosely<FigureErratum>()(
  z.looseObject({ ...texts('of', 'text'), ...maybe('found', 'corrected') }),
);

const whole = 'an object with a list of observations, or that list alone';

const figureData: z.ZodType<FigureData> = loosely<FigureData>()(
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
export const figureDataSchema: StandardSchemaV1<unknown, FigureData> = standard(figureData);

/** JSON Schema of what a page may hand over; the check that pages load is compiled from it. */
export const handed: Record<string, JsonSchema> = {
  'figure-data': named('figure-data', z.toJSONSchema(figureData)),
};
