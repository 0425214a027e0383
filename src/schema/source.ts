import * as z from 'zod';
import type { Agent } from '../model/agent.js';
import type { Cell, Evidence } from '../model/evidence.js';
import { type CslItem, type Licence, type Source, works } from '../model/source.js';
import * as term from '../model/patterns.js';
import { areaCode, day, id, matching, party, text, url } from './text.js';
import { exactShape } from './type-equality.js';

// Who says a number, and where it is written.

const cell = exactShape<Cell>()(z.strictObject({ sheet: text, row: text, column: text }));

export const evidence: z.ZodType<Evidence> = exactShape<Evidence>()(
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

export const source: z.ZodType<Source> = exactShape<Source>()(
  z.strictObject({ id, csl: cslItem, licence, credit: text }),
);

export const agent: z.ZodType<Agent> = exactShape<Agent>()(
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
