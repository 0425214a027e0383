import * as fc from 'fast-check';

/** Numbers, as tables write them and as they must not be read. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((n) => n.toLocaleString('en')),
  fc.constantFrom(
    '€5 million',
    '12.5%',
    '–5',
    '1.2.3',
    '3–5',
    'about 7',
    '5 tonnes',
    '..',
    'n/a',
    '',
    '5<br>6',
    '1<br>234',
  ),
);

const span = fc.constantFrom(
  '',
  ' colspan=2',
  ' rowspan=2',
  ' rowspan=0',
  ' colspan=1000000',
  ' rowspan=65534',
  ' colspan=3 rowspan=3',
  ' colspan=x',
);

const wrap = fc.constantFrom(
  (text: string) => text,
  (text: string) => `${text}<sup>2</sup>`,
  (text: string) => `<span style="display:none">0001</span>${text}`,
  (text: string) => `<del>9</del>${text}`,
  (text: string) => `<b>${text}</b>`,
  (text: string) => `<table><tr><td>${text}</td><td>8</td></tr></table>`,
  (text: string) => `<data value="7">${text}</data>`,
  (text: string) => text.repeat(200),
);

const cell = fc
  .tuple(
    fc.constantFrom('td', 'th'),
    span,
    fc.oneof(numbers, fc.constantFrom('A', 'Total', 'Source: Office', 'Asia', '1.')),
    wrap,
  )
  .map(([tag, more, text, around]) => `<${tag}${more}>${around(text)}</${tag}>`);

const row = fc.array(cell, { maxLength: 5 }).map((cells) => `<tr>${cells.join('')}</tr>`);

const section = fc
  .tuple(fc.constantFrom('', 'thead', 'tbody', 'tfoot'), fc.array(row, { maxLength: 5 }))
  .map(([tag, rows]) => (tag ? `<${tag}>${rows.join('')}</${tag}>` : rows.join('')));

/** Tables of any kind: spans that overlap or run out, sections anywhere, tables in cells, empty ones. */
export const anyTable: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '<caption>Aid (€ million)</caption>'), fc.array(section, { maxLength: 4 }))
  .map(([caption, sections]) => `<table>${caption}${sections.join('')}</table>`);
