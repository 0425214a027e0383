import * as z from 'zod';
import type { Party } from '../model/agent.js';
import { multipliers, type SdmxStatus, type Unit } from '../model/observation.js';
import * as term from '../model/patterns.js';
import { exactShape } from './type-equality.js';

// Texts and numbers that the parts of a dataset are made of.

/** Checks for a text of a pattern, and says what it must look like. */
export const matching = ({ pattern, expected }: term.TextPattern): z.ZodString =>
  z.string(expected).regex(pattern, { error: expected, abort: true }).meta({ description: expected });

export const text: z.ZodString = matching(term.text);
export const id: z.ZodString = matching(term.id);
export const slug: z.ZodString = matching(term.slug);
export const areaCode: z.ZodString = matching(term.area);
export const day: z.ZodString = matching(term.day);
export const vintageName: z.ZodString = matching(term.vintage);
export const reference: z.ZodString = matching(term.reference);
export const referencePattern: z.ZodString = matching(term.referencePattern);
export const url: z.ZodString = matching(term.url);
export const status: z.ZodType<SdmxStatus> = matching(term.status);
export const party: z.ZodType<Party> = slug;
export const dimensions: z.ZodRecord<z.ZodString, z.ZodString> = z.record(id, text);
export const attribution: { via: z.ZodOptional<z.ZodString>; note: z.ZodOptional<z.ZodString> } = {
  via: id.optional(),
  note: text.optional(),
};

export const period: z.ZodString = matching(term.period).refine(term.inOrder, term.period.expected);

export const tolerance: z.ZodNumber = z.number().min(0);

export const unit: z.ZodType<Unit> = exactShape<Unit>()(z.strictObject({ code: text, mult: z.literal(multipliers) }));
