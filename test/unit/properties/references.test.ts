import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/format/date.js';
import { parseDerived } from '../../../src/reference/derived-reference.js';
import { FigureError } from '../../../src/error/figure-error.js';
import { formatPeriod } from '../../../src/format/period.js';
import { formatReference, isDerived, parseReference } from '../../../src/reference/reference.js';
import { derivationKinds } from '../../../src/model/derivation.js';
import * as term from '../../../src/model/patterns.js';
import { firstDateOf, isPeriod } from '../../../src/model/period.js';
import { spanOf } from '../../../src/model/period.js';
import { date, noPeriod, period } from '../support/arbitrary/period.js';
import { anyText, id } from '../support/arbitrary/text.js';
import { vintageName } from '../support/arbitrary/vintage.js';
import { refusal } from '../support/data.js';
import { refusedOr } from '../support/forms.js';
import { holds } from '../support/holds.js';
import { locales } from '../support/locales.js';

const dataset = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const reference = fc.record({ dataset, vintage: vintageName, id }, { requiredKeys: ['dataset'] });

describe('any reference', () => {
  it('reads back as it was written', () => {
    holds(
      fc.property(reference, (parts) => {
        const text = formatReference(parts);
        expect(parseReference(text)).toEqual(parts);
        expect(parseReference(`  ${text}\n`)).toEqual(parts);
        expect(isDerived(text)).toBe(false);
      }),
      300,
    );
  });

  it('that is none is refused with what was got and an example', () => {
    holds(
      fc.property(
        fc.oneof(
          anyText,
          fc.tuple(reference, anyText).map(([r, text]) => formatReference(r) + text),
        ),
        (text) => {
          const read = refusedOr(() => parseReference(text));
          if (!(read instanceof FigureError)) {
            // Then it says no more than it reads.
            expect(formatReference(read)).toBe(text.trim());
            return;
          }
          const [issue] = read.issues;
          expect(read.code).toBe('malformed-reference');
          expect(issue!.got.length).toBeLessThanOrEqual(80);
          expect(issue!.expected).toContain('south-korea-aid@2024-10-22/total');
        },
      ),
      300,
    );
  });

  it('to a computation names its operands', () => {
    const whole = fc
      .record({ dataset, vintage: vintageName, id }, { requiredKeys: ['dataset', 'id'] })
      .map(formatReference);
    holds(
      fc.property(
        fc.constantFrom(...derivationKinds),
        fc.array(whole, { minLength: 1, maxLength: 4 }),
        (kind, from) => {
          expect(parseDerived(`derived:${kind}(${from.join(' , ')})`)).toEqual({ kind, from });
        },
      ),
    );
  });

  it('to a computation of anything else is refused', () => {
    holds(
      fc.property(anyText, (inside) => {
        const text = `derived:share(${inside})`;
        const read = refusedOr(() => parseDerived(text));
        if (read instanceof FigureError) expect(read.issues[0]!.expected).toContain('derived:share');
        else for (const operand of read.from) expect(operand).toContain('/');
        expect(refusal(() => parseDerived(inside.replace('derived:', ''))).code).toBe('malformed-reference');
      }),
      200,
    );
  });
});

describe('any period', () => {
  it('is one to our schema, and is written in words in every language', () => {
    const tags = fc.constantFrom(...locales.map(({ tag }) => tag));
    holds(
      fc.property(period, tags, (text, tag) => {
        expect(text).toMatch(term.period.pattern);
        expect(term.inOrder(text)).toBe(true);
        const written = formatPeriod(text, tag);
        expect(written).not.toMatch(/Invalid|NaN|undefined|\.\.|[/]\./);
        expect(written.trim()).not.toBe('');
      }),
      200,
    );
  });

  it('lies on a time axis, its beginning before its end', () => {
    holds(
      fc.property(period, (text) => {
        const span = spanOf(text);
        // A stretch that begins and ends in the same month is none.
        if (span === null) expect(text).toContain('/');
        else expect(span.to).toBeGreaterThan(span.from);
      }),
      200,
    );
  });

  it('has a first day, by which claims are sorted', () => {
    holds(
      fc.property(period, (text) => {
        expect(firstDateOf(text)).toMatch(/^\d{4}/);
      }),
    );
  });

  it('is one to the reader where it is one to the schema', () => {
    holds(
      fc.property(
        fc.oneof(period, noPeriod, fc.stringMatching(/^(P?\d[YMWD]?){0,2}\/?(\d{4}(-[01]\d(-[0-3]\d)?)?|..)$/)),
        (text) => {
          expect(isPeriod(text)).toBe(term.period.pattern.test(text));
        },
      ),
      500,
    );
  });

  it('that is none is printed as it is, and lies nowhere', () => {
    holds(
      fc.property(fc.oneof(noPeriod, anyText), (text) => {
        fc.pre(!term.period.pattern.test(text));
        expect(formatDate(text)).toBe(text);
        if (!text.includes('/')) expect(spanOf(text)).toBeNull();
      }),
      200,
    );
  });

  it('that is a date is written as exactly as it is known', () => {
    holds(
      fc.property(date, (text) => {
        fc.pre(Number(text.slice(0, 4)) >= 1000);
        const numbers = formatDate(text, 'en').match(/\d+/g)?.map(Number);
        expect(numbers).toContain(Number(text.slice(0, 4)));
        expect(numbers).toHaveLength(text.length > 7 ? 2 : 1);
      }),
    );
  });
});
