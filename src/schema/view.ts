import * as z from 'zod';
import type { Check } from '../model/check.js';
import type { View } from '../model/view.js';
import { areaCode, dimensions, id, reference, referencePattern, text, tolerance } from './text.js';
import { exactShape } from './type-equality.js';

// What a dataset declares of its numbers: how they are drawn, and what they must fulfil.

const viewBase = { id, title: text, takeaway: text.optional(), notes: z.array(text).optional() };

export const view: z.ZodType<View> = exactShape<View>()(
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

export const check: z.ZodType<Check> = exactShape<Check>()(
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
