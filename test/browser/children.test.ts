import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { type Figure, framed, type FramedTag, make, registerAll, tableOf } from './support/figures.js';
import { message, names, part, texts } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen, same, sound } from './support/watching.js';

/** A figure around markup as an author writes it, and what it warned of. */
const around = async (
  tag: FramedTag,
  markup: string,
  properties: Record<string, unknown> = {},
): Promise<{ figure: Figure; warned: string[] }> => {
  const heard = listen(document);
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const figure = await make(tag, properties, { children: [...holder.content.children] });
  expect(message(figure)).to.equal('');
  return { figure, warned: heard('figure-warning').map((detail) => (detail as { message: string }).message) };
};

const rows = (...lines: (readonly string[])[]): string =>
  lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

guardPage();
before(registerAll);

describe('what all forms share', () => {
  describe('a table among the children', () => {
    const rows: [string, string][] = [
      ['Wool', '60'],
      ['Silk', '40'],
    ];

    for (const { tag } of framed) {
      it(`feeds ${tag}, also when it comes later and changes`, async () => {
        const figure = await make(tag);
        expect(figure.describe()).to.equal('');
        const table = tableOf(rows);
        figure.append(table);
        await until(() => names(figure).includes('Wool'), 'the table is not seen');
        expect(part(figure, 'heading')).to.equal('From a table');
        table.tBodies[0]!.rows[0]!.cells[0]!.textContent = 'Linen';
        await until(() => names(figure).includes('Linen'), 'a changed cell is not seen');
        table.tBodies[0]!.rows[0]!.cells[0]!.firstChild!.nodeValue = 'Hemp';
        await until(() => names(figure).includes('Hemp'), 'a changed text is not seen');
        table.caption!.textContent = 'Another name';
        await until(() => part(figure, 'heading') === 'Another name', 'a changed caption is not seen');
        sound(figure);
      });
    }

    it('is read anew after it changed away from the page', async () => {
      const table = tableOf(rows);
      const figure = await make('figure-parts', {}, { children: [table] });
      const home = figure.parentElement!;
      figure.remove();
      table.tBodies[0]!.rows[0]!.cells[1]!.textContent = '160';
      home.append(figure);
      await settled(figure);
      expect(part(figure, 'takeaway')).to.contain('Wool: 160');
    });

    it('gives its exact numbers by <data value>, also when they change', async () => {
      const table = tableOf([['Silk', '']]);
      const exact = document.createElement('data');
      exact.value = '40.5';
      exact.append('about forty');
      table.tBodies[0]!.rows[0]!.cells[1]!.append(exact);
      const figure = await make('figure-ranking', {}, { children: [table] });
      expect(texts(figure, 'b')).to.deep.equal(['40.5']);
      exact.value = '41';
      await until(() => texts(figure, 'b')[0] === '41', 'a changed value is not seen');
      exact.value = 'much';
      await oneEvent(figure, 'figure-error');
      await settled(figure);
      expect(message(figure))
        .to.contain('row “Silk”, column “column 2”')
        .and.to.contain('a number in the value of <data>')
        .and.to.contain('"much"');
      exact.value = '7';
      await until(() => texts(figure, 'b')[0] === '7', 'it does not recover');
    });

    it('is read in the language of the page', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const figure = document.createElement('figure-ranking');
      figure.append(
        tableOf([
          ['Brot', 'rund 1.234,5 Mio. €'],
          ['Salz', '3 €'],
        ]),
      );
      place.append(figure);
      await settled(figure);
      expect(texts(figure, 'b').map((text) => text.replace(/\s/g, ' '))[0]).to.equal('rund 1,23 Mrd. €');
    });

    it('says which row holds no number', async () => {
      const figure = await make(
        'figure-ranking',
        {},
        {
          children: [
            tableOf([
              ['A', '1'],
              ['B', '1.2.3'],
            ]),
          ],
        },
      );
      expect(message(figure))
        .to.contain('row “B”, column “column 2”')
        .and.to.contain('one number, written as in "en"')
        .and.to.contain('"1.2.3"');
    });

    it('stays the page’s own: it is neither moved nor changed', async () => {
      const table = tableOf(rows);
      const before = table.outerHTML;
      const figure = await make('figure-parts', {}, { children: [table] });
      same(table.parentNode, figure, 'its place');
      expect(table.outerHTML).to.equal(before);
    });
  });
});

describe('a plain table of an author', () => {
  it('with more than one column of numbers says which is drawn', async () => {
    const { figure, warned } = await around(
      'figure-ranking',
      `<table><thead><tr><th>Shop</th><th>2023</th><th>2024</th><th>Town</th></tr></thead><tbody>${rows(
        ['A', '3', '4', 'Ulm'],
        ['B', '2', '–', 'Bonn'],
      )}</tbody></table>`,
    );
    expect(texts(figure, '[part~="value"]')).to.deep.equal(['3', '2']);
    expect(warned).to.deep.equal(['Only “2023” is drawn; “2024” left out, with numbers too.']);
  });

  it('with one column of numbers warns of nothing', async () => {
    const { warned } = await around('figure-parts', `<table>${rows(['A', '3', 'x'], ['B', '2', ''])}</table>`);
    expect(warned).to.deep.equal([]);
  });

  for (const [what, last] of [
    ['that says so', ['Total:', '5']],
    ['that says so in another language', ['Gesamt', '5']],
  ] as const) {
    it(`does not draw the sum of the others as a part, ${what}`, async () => {
      const { figure, warned } = await around('figure-parts', `<table>${rows(['A', '3'], ['B', '2'], last)}</table>`);
      expect(texts(figure, '[part~="label"]')).to.deep.equal(['A', 'B']);
      expect(figure.describe()).to.equal('The largest part is A: 3, 60% of 5; then B 2 (40%).');
      expect(warned).to.deep.equal([
        `“${last[0]}” is the sum of the other rows and taken for the whole; a <tfoot> would say so.`,
      ]);
    });
  }

  it('takes the last of many rows for the whole where it is their sum, and no other row', async () => {
    const { figure } = await around(
      'figure-parts',
      `<table>${rows(['A', '3'], ['B', '2'], ['C', '1'], ['D', '6'])}</table>`,
    );
    expect(texts(figure, '[part~="label"]')).to.deep.equal(['A', 'B', 'C']);
    const other = await around('figure-parts', `<table>${rows(['A', '1'], ['B', '2'], ['C', '3'])}</table>`);
    expect(texts(other.figure, '[part~="label"]')).to.deep.equal(['A', 'B', 'C']);
    const ranking = await around('figure-ranking', `<table>${rows(['A', '3'], ['B', '2'], ['Total', '5'])}</table>`);
    expect(texts(ranking.figure, '[part~="label"]')).to.deep.equal(['A', 'B']);
    expect(ranking.warned).to.deep.equal(['“Total” is the sum of the other rows and is not ranked.']);
  });

  it('is headed by the caption of the figure that it stands in, unless the page gives a heading', async () => {
    const markup = `<figure><figcaption><strong>Books lent</strong> In a year.</figcaption><table>${rows(['A', '3'], ['B', '2'])}</table></figure>`;
    expect(part((await around('figure-parts', markup)).figure, 'heading')).to.equal('Books lent');
    const plain = markup.replace(/<\/?strong>/g, '');
    expect(part((await around('figure-parts', plain)).figure, 'heading')).to.equal('Books lent In a year.');
    expect(part((await around('figure-parts', markup, { heading: 'Ours' })).figure, 'heading')).to.equal('Ours');
  });

  it('may be written in the digits of its own language', async () => {
    const { figure } = await around('figure-parts', `<table>${rows(['خبز', '۳٬۰۰۰'], ['ملح', '۱٬۰۰۰'])}</table>`, {
      locale: 'fa',
    });
    expect(figure.describe()).to.contain('3,000, 75% of 4,000');
  });

  it('in German says “rund” in German and “about” in our English sentence', async () => {
    const { figure } = await around('figure-ranking', `<table>${rows(['Brot', 'rund 30'], ['Salz', '10'])}</table>`, {
      locale: 'de',
    });
    expect(texts(figure, '[part~="value"]')[0]).to.equal('rund 30');
    expect(figure.describe()).to.equal('Brot comes first of 2, with about 30.');
  });
});
