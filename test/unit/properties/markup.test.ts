import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VintageInput } from '../../../src/user-data/figure-data.js';
import { normalize } from '../../../src/user-data/normalize.js';
import { FigureError } from '../../../src/error/figure-error.js';
import { renderToHTML, renderToSVG, renderToTable } from '../../../widgets/static.js';
import { ownData, partsOfWhole, viewedData } from '../support/arbitrary/own-data.js';
import { count } from '../support/arbitrary/amount.js';
import { rows } from '../support/arbitrary/row.js';
import { anyText } from '../support/arbitrary/text.js';
import { refusedOr, type SceneForm, sceneForms } from '../support/forms.js';
import { holds } from '../support/holds.js';
import { notXML, readMarkup } from '../support/markup.js';

/** Hostile data that most forms can draw: every text is any text. */
const dataFor = (form: SceneForm): fc.Arbitrary<VintageInput> =>
  fc.oneof(
    ownData({
      hostile: true,
      numbers: count,
      minLength: form === 'target' ? 2 : 1,
      maxLength: form === 'value' ? 1 : form === 'target' ? 2 : 6,
    }),
    rows({ hostile: true, minLength: 1, maxLength: form === 'value' ? 1 : 4 }).map((observations) => ({
      observations,
    })),
    viewedData(form, { hostile: true, numbers: count }),
    fc.tuple(partsOfWhole(true), anyText, anyText).map(([all, title, takeaway]) => ({
      title,
      observations: all,
      views: [{ id: 'v', form, title, takeaway, whole: 'whole', parts: all.slice(0, -1).map(({ id }) => id!) }],
    })),
  );

const inPicture = new Set('svg title desc defs pattern rect g text path circle'.split(' '));
const inPage = new Set(
  'figure figcaption strong p table caption thead tbody tr th td q b a ol ul li details summary'.split(' '),
);
const addresses = /^(?:https?:|mailto:)/i;

/** Holds what a parser reads against what is never ours. */
const clean = (markup: string, ours: ReadonlySet<string>, xml = false): void => {
  const { tags, attributes, addresses: links, other, unbalanced } = readMarkup(markup, xml);
  expect([...tags].filter((tag) => !ours.has(tag) && !tag.startsWith('figure-'))).toEqual([]);
  expect([...attributes].filter((name) => / (?:on|style|srcdoc|xlink)/.test(name))).toEqual([]);
  for (const link of links) expect(link).toMatch(addresses);
  expect(other).toEqual([]);
  expect(unbalanced).toEqual([]);
  // A name would turn around the number after it; only what sets one apart is ours, and whole.
  const apart = /\u2068[^\u2066-\u2069<]*\u2069/g;
  expect(markup.replace(apart, '')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
};

const options = fc.record(
  {
    heading: anyText,
    takeaway: anyText,
    width: fc.constantFrom(320, 700, 0, -1, NaN, Infinity, 1e6),
    theme: fc.constantFrom('light', 'dark', 'auto', 'constructor'),
    id: anyText,
    locale: fc.constantFrom('en', 'ar-EG', 'ko', 'de'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<object>;

describe.each(sceneForms)('any data drawn as %s', (form) => {
  const written = (write: (data: VintageInput, given: object) => string, check: (markup: string) => void): void => {
    let drawn = 0;
    holds(
      fc.property(dataFor(form), options, (data, given) => {
        const markup = refusedOr(() => write(data, given));
        if (markup instanceof FigureError) return;
        drawn++;
        check(markup);
      }),
      90,
    );
    expect(drawn).toBeGreaterThan(9);
  };

  it('is a picture of our elements, which XML can hold', () => {
    written(
      (data, given) => renderToSVG(form, { ...given, data }),
      (svg) => {
        clean(svg, inPicture, true);
        expect(notXML.exec(svg)).toBeNull();
        expect(svg).not.toMatch(/="[^"]*(?:NaN|Infinity|undefined)[^"]*"/);
      },
    );
  });

  it('is a page of our elements', () => {
    written(
      (data, given) => renderToHTML(form, { ...given, data }),
      (html) => {
        clean(html, inPage);
        expect(html).not.toMatch(/NaN|undefined|\[object/);
      },
    );
  });

  it('is a table of our elements', () => {
    written(
      (data) => renderToTable(form, { data }),
      (html) => {
        if (html) clean(html, inPage);
      },
    );
  });
});

describe('a list of the sources of any data', () => {
  it('is a page and a picture of our elements', () => {
    let drawn = 0;
    holds(
      fc.property(ownData({ hostile: true, numbers: count, minLength: 1 }), anyText, (data, quote) => {
        const vintage = refusedOr(() =>
          normalize({
            ...data,
            // A registered dataset has ids that references can name.
            observations: data.observations.map((row, i) => ({ ...row, id: `row-${i}` })),
            dataset: 'aid',
            vintage: '2024-10-22',
            views: [{ id: 'v', form: 'ranking', measure: data.observations[0]!.measure ?? 'value' }],
          }),
        );
        if (vintage instanceof FigureError) return;
        const evidence = vintage.observations.map(({ id }) => ({
          ids: [id],
          source: vintage.sources[0]?.id ?? 'x',
          quote,
          method: quote,
          note: quote,
          cell: { sheet: quote, row: quote, column: quote },
          accessed: quote,
          live: false,
        }));
        const given = { of: 'aid/v', vintages: [vintage], evidence: { 'aid@2024-10-22': evidence } };
        const html = refusedOr(() => renderToHTML('sources', given));
        if (html instanceof FigureError) return;
        drawn++;
        clean(html, inPage);
        const svg = renderToSVG('sources', given);
        clean(svg, inPicture, true);
        expect(notXML.exec(svg)).toBeNull();
      }),
      90,
    );
    expect(drawn).toBeGreaterThan(9);
  });
});

describe('attributes of an element written as HTML', () => {
  it('are text, whatever is in them', () => {
    holds(
      fc.property(anyText, anyText, (heading, takeaway) => {
        const vintage = normalize({
          dataset: 'aid',
          vintage: '2024-10-22',
          observations: [
            { id: 'a', value: 1 },
            { id: 'b', value: 2 },
          ],
        });
        const html = renderToHTML('ranking', { of: 'aid', vintages: [vintage], heading, takeaway });
        clean(html, inPage);
        const { attributes } = readMarkup(html);
        // A heading that runs from right to left says so.
        attributes.delete('strong dir');
        expect(attributes).toEqual(
          new Set(['figure-ranking of', 'figure-ranking heading', 'figure-ranking takeaway', 'th scope']),
        );
      }),
    );
  });
});
