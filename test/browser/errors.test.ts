import { expect } from '@open-wc/testing';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { give, make, registerAll, samples, tableOf } from './support/figures.js';
import { visible } from './support/layout.js';
import { all, inside, message, names, one, openTable, part, read } from './support/reading.js';
import { settled } from './support/waiting.js';
import { attacks, guardPage, listen, sound } from './support/watching.js';
import { itemsWalked } from './support/work.js';

const throwing = {
  get observations(): never {
    throw new Error('a getter of the page');
  },
};

/** What pages hand over by mistake: what, the data, and what the message must name. */
const wrong: [what: string, data: unknown, code: string, said: string[]][] = [
  ['text', 'nonsense', 'not-json', ['JSON such as', '"nonsense"']],
  ['a number', 42, 'schema', ['an object', '42']],
  ['a function', () => undefined, 'schema', ['an object']],
  ['an object without rows', {}, 'schema', ['observations', 'a list', 'undefined']],
  ['rows that are no list', { observations: { value: 1 } }, 'schema', ['observations', 'a list', 'an object']],
  ['a row that is nothing', [null], 'schema', ['observations[0]', 'an object', 'null']],
  ['a row that is a number', [5], 'schema', ['observations[0]', 'an object', '5']],
  ['a row without a value', [{ label: 'A' }], 'schema', ['observations[0].value', 'a number', 'undefined']],
  ['NaN', [{ value: NaN }], 'schema', ['observations[0].value', 'a number', 'NaN']],
  ['Infinity', [{ value: Infinity }], 'schema', ['observations[0].value', 'a number', 'Infinity']],
  ['minus Infinity', [{ value: -Infinity }], 'schema', ['observations[0].value', '-Infinity']],
  ['a number in quotes', [{ id: 'a', value: '30' }], 'schema', ['"a"', 'observations[0].value', 'a number', '"30"']],
  ['a list for a number', [{ value: [30] }], 'schema', ['observations[0].value', 'a list of 1']],
  ['true for a number', [{ value: true }], 'schema', ['observations[0].value', 'true']],
  [
    'a name that is no text',
    [{ label: { toString: null }, value: 1 }],
    'schema',
    ['observations[0].label', 'a string', 'an object'],
  ],
  ['a unit that is text', [{ value: 1, unit: 'EUR' }], 'schema', ['observations[0].unit', 'an object', '"EUR"']],
  [
    'a power of ten nobody uses',
    [{ value: 1, unit: { code: 'EUR', mult: 5 } }],
    'schema',
    ['observations[0].unit.mult', 'one of 0, 3, 6, 9', '5'],
  ],
  [
    'an unknown relation',
    [{ value: 1, relation: '~~' }],
    'schema',
    ['observations[0].relation', 'one of eq, approx', '"~~"'],
  ],
  [
    'an unknown basis',
    [{ value: 1, basis: 'guessed' }],
    'schema',
    ['observations[0].basis', 'one of recorded', '"guessed"'],
  ],
  [
    'two rows of one id',
    [
      { id: 'a', value: 1 },
      { id: 'a', value: 2 },
    ],
    'duplicate-id',
    ['observations[1].id', 'no other row', '"a"'],
  ],
  [
    'views that are no list',
    { observations: [{ value: 1 }], views: 'breakdown' },
    'schema',
    ['views', 'a list', '"breakdown"'],
  ],
  [
    'sources without a credit line',
    { observations: [{ value: 1 }], sources: [{ id: 's' }] },
    'schema',
    ['sources[0].credit', 'a string'],
  ],
  ['an object that throws', throwing, 'internal', ['data this element can draw', 'a getter of the page']],
];

guardPage();
before(registerAll);

for (const { tag, of, foreign, rows, table } of samples) {
  describe(tag, () => {
    for (const [what, data, code, said] of wrong) {
      it(`says of ${what} where it is, what it got and what it expected, and draws good data after it`, async () => {
        const heard = listen(document);
        const fallback = document.createElement('p');
        fallback.append('as text');
        const figure = await make(tag, { data }, { children: [fallback] });
        expect(figure.error?.code).to.equal(code);
        expect(figure.error!.issues.length).to.be.greaterThan(0);
        for (const words of said) expect(message(figure)).to.contain(words);
        expect(visible(one(figure, '.error'))).to.equal(true);
        expect(visible(fallback)).to.equal(true);
        expect(all(figure, 'figure, button, table')).to.have.length(0);
        expect(figure.describe()).to.equal('');
        expect(heard('figure-error')).to.deep.equal([{ code, issues: figure.error!.issues }]);
        expect(heard('figure-ready')).to.deep.equal([]);
        sound(figure);

        await give(figure, rows);
        expect(figure.error).to.equal(null);
        expect(message(figure)).to.equal('');
        expect(visible(fallback)).to.equal(false);
        expect(names(figure)).to.contain('Bread');
        expect(heard('figure-error')).to.have.length(1);
        expect(heard('figure-ready')).to.have.length(1);
      });
    }

    const references: [what: string, reference: string, code: string, said: string[]][] = [
      [
        'that is none',
        'South Korea!',
        'malformed-reference',
        ['of', 'a reference like "south-korea-aid@2024-10-22/total"', '"South Korea!"'],
      ],
      [
        'to an id that is not there',
        'south-korea-aid/nothing',
        'unknown-id',
        ['of', 'an id of south-korea-aid@2024-10-22', 'breakdown', '"south-korea-aid/nothing"'],
      ],
      ['to a view of another form', foreign, 'wrong-form', ['of', foreign.split('/')[1]!]],
    ];
    for (const [what, reference, code, said] of references) {
      it(`refuses a reference ${what} at once, and draws a good one after it`, async () => {
        const heard = listen(document);
        const figure = await make(tag, { of: reference });
        expect(figure.error?.code).to.equal(code);
        for (const words of said) expect(message(figure)).to.contain(words);
        expect(heard('figure-error')).to.have.length(1);
        figure.of = of;
        await settled(figure);
        expect(figure.error).to.equal(null);
        expect(figure.describe()).not.to.equal('');
      });
    }

    it('tells readers first, in words without a path or a code, and authors after that in smaller type', async () => {
      const figure = await make(tag, { of: 'south-korea-aid/nothing' });
      const error = one(figure, '.error');
      expect(read(error)).to.match(
        tag === 'figure-value'
          ? /^\[This number could not be read from the data\. of: expected/
          : /^This figure cannot be drawn\. It asks for something that is not in its data\.\s?of: expected/,
      );
      const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
      const [details] = all(figure, '.error span');
      expect(size(details!)).to.be.lessThan(size(error)).and.to.be.at.least(12);
    });

    if (tag !== 'figure-value' && tag !== 'figure-claim' && tag !== 'figure-series') {
      it('refuses a reference to one observation', async () => {
        const figure = await make(tag, { of: 'south-korea-aid/total' });
        expect(figure.error?.code).to.equal('wrong-form');
        expect(message(figure)).to.contain('total').and.to.contain(`a view for ${tag}`);
      });
    }

    if (tag !== 'figure-value' && tag !== 'figure-claim') {
      it('refuses a view that the data do not declare, and one of another form', async () => {
        const data: VintageInput = {
          observations: rows,
          views: [{ id: 'mine', form: 'timeline', title: 'Mine' }],
        };
        const figure = await make(tag, { data, view: 'yours' });
        expect(figure.error?.code).to.equal('unknown-view');
        expect(message(figure))
          .to.contain('view')
          .and.to.contain('declared are: mine (figure-timeline)')
          .and.to.contain('"yours"');
        figure.view = 'mine';
        await settled(figure);
        expect(figure.error?.code).to.equal('wrong-form');
        Reflect.set(figure, 'view', undefined);
        await settled(figure);
        expect(figure.error?.code).to.equal('no-view');
        expect(message(figure)).to.contain(`a view for ${tag}`);
      });
    }

    if (tag !== 'figure-value') {
      it('says of a table which of its rows holds no number, and shows the table', async () => {
        const own = tableOf([...table.slice(0, -1), ['Odd', 'many']]);
        const figure = await make(tag, {}, { children: [own] });
        expect(figure.error?.code).to.equal('schema');
        expect(message(figure)).to.contain('row “Odd”').and.to.contain('"many"');
        expect(visible(own)).to.equal(true);
      });
    }

    it('answers 10,000 rows with a picture or with a message, at ten times the work of 1,000', async () => {
      const many = (count: number): ObservationInput[] =>
        Array.from({ length: count }, (_, i) => ({ label: `Row ${i}`, value: i + 1 }));
      const fewer = await itemsWalked(() => make(tag, { data: many(1000) }));
      const { made: figure, items } = await itemsWalked(() => make(tag, { data: many(10_000) }));
      expect(items).to.be.within(10_000, 11 * fewer.items);
      expect(message(figure) !== '').to.equal(tag !== 'figure-ranking');
      if (message(figure)) expect(message(figure)).to.contain('expected').and.to.contain('got');
      await give(figure, rows);
      expect(names(figure)).to.contain('Bread');
    });

    it('names the first of ten thousand mistakes, and how many more there are', async () => {
      const figure = await make(tag, { data: Array.from({ length: 10_000 }, () => ({ value: 'x' })) });
      expect(message(figure)).to.contain('observations[0].value');
      expect(message(figure).length).to.be.lessThan(1000);
      expect(figure.error!.issues.at(-1)!.got).to.equal('9980 more issues');
    });

    it('writes markup in the data as the text it is, drawn or refused', async () => {
      for (const attack of attacks) {
        const hostile = (row: ObservationInput, i: number): ObservationInput => ({
          ...row,
          label: `${attack} ${i}`,
          note: attack,
          hedge: attack,
          by: attack,
          via: `${attack} via`,
          basis: 'claimed',
          period: attack,
          source: attack,
          area: attack,
          unit: { code: attack, mult: 0 },
        });
        const data: VintageInput = {
          dataset: attack,
          vintage: attack,
          title: attack,
          through: attack,
          observations: rows.map(hostile),
          sources: [{ id: attack, credit: attack, csl: { title: attack, URL: attack } }],
          agents: [{ id: attack, name: attack, short: attack, mention: attack }],
        };
        const figure = await make(tag, { data, heading: attack, takeaway: attack });
        expect(message(figure)).to.equal('');
        if (tag === 'figure-value') {
          one(figure, '[part~="value"]').click();
        } else {
          expect(part(figure, 'heading')).to.equal(attack);
          expect(part(figure, 'label')).to.contain(`${attack} 0`);
          await openTable(figure);
        }
        sound(figure);
        expect(read(inside(figure))).to.contain(attack);

        await give(figure, { ...data, observations: [{ id: attack, value: attack }], views: attack });
        expect(message(figure)).to.contain(attack.slice(0, 20).replaceAll('"', '\\"'));
        sound(figure);
      }
    });

    it('writes markup in its attributes as the text it is', async () => {
      for (const attack of attacks) {
        const figure = await make(tag, { of: attack });
        expect(message(figure)).to.contain('a reference like');
        for (const name of ['view', 'locale', 'highlight', 'stack', 'whole', 'promised', 'hide', 'theme', 'hedge']) {
          figure.setAttribute(name, attack);
        }
        await settled(figure);
        sound(figure);
        figure.of = of;
        await settled(figure);
        sound(figure);
      }
    });
  });
}
