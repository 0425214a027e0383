import * as fc from 'fast-check';
import type { VintageInput } from '../../../src/user-data/figure-data.js';
import { tags } from '../../../widgets/tags.generated.js';
import { ownData, partsOfWhole, viewedData } from '../../unit/support/arbitrary/own-data.js';
import { rows } from '../../unit/support/arbitrary/row.js';
import { anyText } from '../../unit/support/arbitrary/text.js';

export type Tag = (typeof tags)[number];

/** A table as an article has it: name and number of each row. */
type TableRows = [name: string, amount: string][];

/** Where a figure gets its data from. */
export type Source =
  { of: string } | { data: unknown } | { src: string } | { table: TableRows } | Record<string, never>;

/** One thing that happens to a page. What it happens to is one of the figures that are there, by turns. */
export type Step = { soon: boolean } & (
  | { do: 'add'; tag: Tag; source: Source; inside: boolean }
  | { do: 'set'; at: number; name: string; value: unknown }
  | { do: 'attribute'; at: number; name: string; value: string | null }
  | { do: 'table'; at: number; rows: TableRows }
  | { do: 'text'; at: number; text: string }
  | { do: 'register'; which: number }
  | { do: 'register-own'; name: string; data: VintageInput }
  | { do: 'move'; at: number; to: 'start' | 'end' | 'shadow' | 'document' }
  | { do: 'remove'; at: number }
  | { do: 'clone'; at: number }
  | { do: 'open'; at: number }
  | { do: 'language'; lang: string; dir: string }
  | { do: 'width'; px: number }
);

const form = fc.constantFrom('parts', 'ranking', 'target', 'units', 'series', 'nonsense');

/** A page's own data, right, odd or none. */
const data: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: rows({ maxLength: 4 }) },
  { weight: 2, arbitrary: rows({ hostile: true, maxLength: 4 }) },
  { weight: 2, arbitrary: partsOfWhole(true) },
  { weight: 2, arbitrary: ownData({ hostile: true, maxLength: 3 }) },
  { weight: 2, arbitrary: form.chain((name) => viewedData(name, { hostile: true, maxLength: 4 })) },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, '', 0, [], {}, [null], { observations: 'x' }) },
);

/** References to what is registered, what may be one day, and what is none. */
const of = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'south-korea-aid/breakdown',
      'south-korea-aid/military',
      'south-korea-aid/total',
      'aid-to-ukraine@2024-08-31/ranking',
      'aid-to-ukraine/ranking',
      'artillery-shells/pledge',
      'artillery-shells/flows',
      'artillery-shells/north-korea-rounds-claims',
      'artillery-shells/north-korea-to-russia',
      'troops/contingents',
      'positions',
      'events',
      'derived:share(south-korea-aid/military, south-korea-aid/total)',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('aid/view', 'shells/view', 'aid@2024-10-22/made-0', 'shells', 'nowhere/x') },
  { weight: 1, arbitrary: anyText },
);

const address = fc.constantFrom(
  '/test/browser/files/bread.json',
  '/test/browser/files/salt.json',
  '/test/browser/files/rows.csv',
  '/nowhere.json',
  'javascript:alert(1)',
  'data:application/json,[{"value":1}]',
  'blob:x',
  'http://[',
  '//',
);

const amount = fc.oneof(
  fc.constantFrom('30', '1,500', 'about 8 million', '€470 million', '12.5%', '', '–', '-5', '0', '1e9', '٧٨٩', 'ten'),
  anyText,
);
const table: fc.Arbitrary<TableRows> = fc.array(fc.tuple(anyText, amount), { maxLength: 5 });

const source: fc.Arbitrary<Source> = fc.oneof(
  { weight: 6, arbitrary: of.map((reference) => ({ of: reference })) },
  { weight: 4, arbitrary: data.map((value) => ({ data: value })) },
  { weight: 1, arbitrary: address.map((src) => ({ src })) },
  { weight: 3, arbitrary: table.map((lines) => ({ table: lines })) },
  { weight: 1, arbitrary: fc.constant({}) },
);

/** Nonsense of every kind that a page's script may hand over. */
const nonsense = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  0,
  -1,
  7,
  2.5,
  NaN,
  Infinity,
  true,
  false,
  'nonsense',
  [],
  {},
  5n,
);

const texts = (...names: string[]): fc.Arbitrary<[string, unknown]> => fc.tuple(fc.constantFrom(...names), anyText);
const among = (name: string, ...values: unknown[]): fc.Arbitrary<[string, unknown]> =>
  fc.tuple(fc.constant(name), fc.constantFrom(...values));

/** A property and what it is set to. */
const property: fc.Arbitrary<[string, unknown]> = fc.oneof(
  fc.tuple(fc.constant('data'), data),
  fc.tuple(fc.constant('of'), of),
  fc.tuple(fc.constant('src'), address),
  texts('heading', 'takeaway', 'view', 'highlight', 'stack', 'whole', 'promised', 'claim', 'hedge'),
  among('locale', 'en', 'de', 'ar-EG', 'fa', 'ko', 'zh-Hant', 'en-u-nu-arab', 'nonsense!', ''),
  among('theme', 'light', 'dark', 'auto', 'purple'),
  among('hide', 'all', 'heading', 'table sources', '', 'nothing', 'heading takeaway key notes credit table sources'),
  among('view', 'breakdown', 'ranking', 'view'),
  among('highlight', 'KOR', 'Bread'),
  among('stack', 'kind'),
  among('limit', 0, 1, 3, 1e9),
  among('unitSize', 1, 1500, 1e9),
  among('headingLevel', 1, 6, 99),
  among('strict', true, false),
  among('drawer', true, false),
  among('hedge', 'word', 'sign', 'none'),
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.constantFrom(
        ...['of', 'src', 'data', 'view', 'locale', 'theme', 'hide', 'limit', 'unitSize', 'headingLevel', 'strict'],
        ...['drawer', 'hedge', 'highlight', 'stack', 'counted', 'sourceNumbers'],
      ),
      nonsense,
    ),
  },
);

const attribute: fc.Arbitrary<[string, string | null]> = fc.oneof(
  fc.tuple(fc.constant('of'), fc.option(of)),
  fc.tuple(
    fc.constantFrom(
      ...['src', 'view', 'locale', 'theme', 'hide', 'limit', 'unit-size', 'heading-level', 'strict', 'drawer'],
      ...['heading', 'takeaway', 'hedge', 'counted', 'highlight', 'stack', 'lang', 'dir', 'hidden', 'class'],
    ),
    fc.option(fc.oneof(fc.constantFrom('', '1', 'de', 'ar', 'rtl', 'dark', 'table', 'KOR', 'kind'), anyText)),
  ),
);

const at = fc.nat({ max: 20 });

const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('add'), tag: fc.constantFrom(...tags), source, inside: fc.boolean() }),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(at, property).map(([n, [name, value]]) => ({ do: 'set', at: n, name, value })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(at, attribute).map(([n, [name, value]]) => ({ do: 'attribute', at: n, name, value })),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('table'), at, rows: table }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('text'), at, text: anyText }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('register'), which: fc.nat({ max: 20 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('register-own'),
      name: fc.constantFrom('aid', 'shells'),
      data: viewedData('ranking', { maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('move'), at, to: fc.constantFrom('start', 'end', 'shadow', 'document') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove'), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clone'), at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('open'), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('language'),
      lang: fc.constantFrom('en', 'de', 'ar-EG', 'ko', '', 'nonsense!'),
      dir: fc.constantFrom('ltr', 'rtl', ''),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('width'), px: fc.constantFrom(240, 320, 700, 1200) }) },
);

/** Something happens; and then either the page is left to draw, or the next thing comes at once. */
const step = fc.tuple(happening, fc.boolean()).map(([what, soon]) => ({ ...what, soon }) as Step);

/** A short life of a page. */
export const steps: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 4, maxLength: 24, size: 'max' });
