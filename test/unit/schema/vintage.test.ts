import { describe, expect, it } from 'vitest';
import { agentSchema, checkSchema, evidenceSchema, sourceSchema, viewSchema } from '../../../src/schema/index.js';
import { row, said } from '../support/issues.js';
import { agent, checks, evidence, source, views } from '../support/samples.js';

describe('an observation', () => {
  it.each([
    [{ value: '789' }, 'value: expected a number or null, got "789"'],
    [{ value: NaN }, 'value: expected a number or null, got NaN'],
    [{ value: Infinity }, 'value: expected a number or null, got Infinity'],
    [{ value: -Infinity }, 'value: expected a number or null, got -Infinity'],
    [{ value: undefined }, 'value: expected a number or null, got undefined'],
    [{ value: [789] }, 'value: expected a number or null, got a list of 1'],
    [{ low: '1' }, 'low: expected a number, got "1"'],
    [{ high: NaN }, 'high: expected a number, got NaN'],
    [{ unit: 'EUR' }, 'unit: expected an object, got "EUR"'],
    [{ unit: { code: 'EUR', mult: 2 } }, 'unit.mult: expected one of 0, 3, 6, 9, got 2'],
    [{ unit: { code: 'EUR', mult: 6, label: '€' } }, 'unit.label: expected no such key here, got "€"'],
    [{ relation: 'about' }, 'relation: expected one of eq, approx, gt, ge, lt, le, between, got "about"'],
    [
      { basis: 'guessed' },
      'basis: expected one of recorded, reported, estimated, claimed, promised, expected, derived, got "guessed"',
    ],
    [{ status: [] }, 'status: expected a list that is not empty, got a list of 0'],
    [{ status: ['e'] }, 'status[0]: expected an SDMX OBS_STATUS letter, got "e"'],
    [{ status: 'E' }, 'status: expected a list, got "E"'],
    [{ by: 'N I S' }, 'by: expected an id of letters, digits, dots and hyphens, got "N I S"'],
    [{ note: '' }, 'note: expected a text without blanks at its ends, got ""'],
    [{ note: ' x' }, 'note: expected a text without blanks at its ends, got " x"'],
    [{ dimensions: { kind: 1 } }, 'dimensions.kind: expected a text without blanks at its ends, got 1'],
    [
      { dimensions: { 'a kind': 'x' } },
      'dimensions["a kind"]: expected an id of letters, digits, dots and hyphens, got "x"',
    ],
    [
      { derivedFrom: ['a b'] },
      'derivedFrom[0]: expected an id, or a reference such as south-korea-aid@2024-10-22/total, got "a b"',
    ],
  ])('with %j', (more, line) => {
    expect(row(more)).toEqual([line]);
  });

  it('has no value only with a status that says why', () => {
    expect(row({ value: null, status: ['O'] })).toEqual([]);
    expect(row({ value: null, status: undefined })).toEqual([
      'value: expected a number, or a status that says why there is none, got null',
    ]);
  });

  it('takes text with markup as text', () => {
    expect(row({ note: '<script>alert(1)</script>' })).toEqual([]);
  });

  it('leaves relation and bounds to the rule that is about them', () => {
    expect(row({ relation: 'gt', low: 9, high: 1 })).toEqual([]);
  });
});

describe('other schemas', () => {
  it.each([
    [
      'evidence of nothing',
      evidenceSchema,
      { ...evidence(), ids: [] },
      'ids: expected a list that is not empty, got a list of 0',
    ],
    [
      'evidence read at an unsaid time',
      evidenceSchema,
      { ...evidence(), live: 'no' },
      'live: expected true or false, got "no"',
    ],
    [
      'a source of an unknown type',
      sourceSchema,
      { ...source(), csl: { ...source().csl, type: 'blog' } },
      'csl.type: expected one of article, article-newspaper, article-journal, dataset, report, webpage, post-weblog, speech, got "blog"',
    ],
    [
      'a date with half a month',
      sourceSchema,
      { ...source(), csl: { ...source().csl, issued: { 'date-parts': [[2024, 10.5]] } } },
      'csl.issued.date-parts[0][1]: expected a whole number, got 10.5',
    ],
    [
      'a date with hours',
      sourceSchema,
      { ...source(), csl: { ...source().csl, issued: { 'date-parts': [[2024, 10, 22, 9]] } } },
      'csl.issued.date-parts[0]: expected a list of at most 3, got a list of 4',
    ],
    [
      'a view of an unknown form',
      viewSchema,
      { ...views()[0], form: 'pie' },
      'form: expected one of parts, ranking, target, units, series, got "pie"',
    ],
    [
      'a view with a key of another form',
      viewSchema,
      { ...views()[2], parts: ['a'] },
      'parts: expected no such key here, got a list of 1',
    ],
    [
      'a unit grid without a unit',
      viewSchema,
      { ...views()[3], unitSize: 0 },
      'unitSize: expected a number above 0, got 0',
    ],
    [
      'a check of an unknown kind',
      checkSchema,
      { kind: 'product', why: 'x' },
      'kind: expected one of sum, rank, ratio, disjoint, agrees, got "product"',
    ],
    [
      'a tolerance below nothing',
      checkSchema,
      { ...checks()[4], tolerance: -1 },
      'tolerance: expected a number of at least 0, got -1',
    ],
    [
      'a check without a reason',
      checkSchema,
      { ...checks()[4], why: undefined },
      'why: expected a text without blanks at its ends, got undefined',
    ],
    [
      'a rank of one',
      checkSchema,
      { ...checks()[1], order: ['a'] },
      'order: expected a list of at least 2, got a list of 1',
    ],
    [
      'an agent of no party',
      agentSchema,
      { ...agent(), party: undefined },
      'party: expected a name of small letters, digits and hyphens, got undefined',
    ],
  ])('refuse %s', (_name, schema, value, line) => {
    expect(said(schema, value)).toEqual([line]);
  });

  it('leave parties open', () => {
    expect(said(agentSchema, { ...agent(), party: 'observer' })).toEqual([]);
  });
});
