import { expect, fixture, html } from '@open-wc/testing';
import { type Figure, registerAll } from './support/figures.js';
import { message, texts } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen } from './support/watching.js';

/** A ranking of a table, in a page with a style sheet of its own. */
const styled = async (css: string, rows: string): Promise<Figure> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const style = document.createElement('style');
  style.textContent = css;
  const figure = document.createElement('figure-ranking');
  figure.innerHTML = `<table>${rows}</table>`;
  place.append(style, figure);
  await settled(figure);
  return figure;
};

const drawn = (figure: Element): string[] => {
  const numbers = texts(figure, '[part~="value"]');
  return texts(figure, '[part~="label"]').map((label, i) => `${label} ${numbers[i]}`);
};

/** Two rows, the first with markup in its cell. */
const withCell = (cell: string): string => `<tr><th>A<td>${cell}</tr><tr><th>B<td>7</tr>`;

guardPage();
before(registerAll);

describe('a table in a page is read as its style sheets show it', () => {
  const sortKey = withCell('<span class="key">0001</span>1,234');
  for (const [how, css] of [
    ['taken away', '.key { display: none }'],
    ['made invisible', '.key { visibility: hidden }'],
    ['made transparent', '.key { opacity: 0 }'],
    ['shrunk to nothing', '.key { font-size: 0 }'],
    ['cut away', '.key { position: absolute; clip-path: inset(50%) }'],
    ['cut away the old way', '.key { position: absolute; clip: rect(0 0 0 0); overflow: hidden }'],
    ['put off the page', '.key { position: absolute; left: -9999px }'],
    ['folded into a box of a pixel', '.key { position: absolute; overflow: hidden; width: 1px; height: 1px }'],
    ['crossed out', '.key { text-decoration: line-through }'],
    ['hidden by what only this page asks', '@media (min-width: 1px) { figure-ranking .key { display: none } }'],
  ] as const) {
    it(`without what is ${how}`, async () => {
      const figure = await styled(css, sortKey);
      expect(message(figure)).to.equal('');
      expect(drawn(figure)).to.deep.equal(['A 1,234', 'B 7']);
    });
  }

  it('with what a style sheet shows again', async () => {
    const figure = await styled('.sr-only { display: inline }', withCell('<span class="sr-only">5</span>0'));
    expect(drawn(figure)).to.deep.equal(['A 50', 'B 7']);
  });

  it('without rows and columns that it hides', async () => {
    const figure = await styled(
      'td:nth-child(2) { display: none } tr.old { display: none }',
      '<tr><th>A<td>1<td>50</tr><tr class="old"><th>B<td>2<td>60</tr><tr><th>C<td>3<td>70</tr>',
    );
    expect(drawn(figure)).to.deep.equal(['C 70', 'A 50']);
  });

  it('with pieces apart that it puts on lines of their own', async () => {
    const heard = listen(document);
    const figure = await styled('td span { display: block }', withCell('<span>1,234</span><span>12%</span>'));
    expect(drawn(figure)).to.deep.equal(['A 1,234', 'B 7']);
    expect(heard('figure-warning').map((detail) => (detail as { message: string }).message)).to.deep.equal([
      'row “A”, column “column 2”: only “1,234” is read; “12%” left out.',
    ]);
  });

  it('and stays readable while the figure hides its own children', async () => {
    const figure = await styled('', withCell('1,234'));
    const [table] = figure.getElementsByTagName('table');
    expect(table!.checkVisibility(), 'the table is on show beside the figure').to.equal(false);
    expect(drawn(figure)).to.deep.equal(['A 1,234', 'B 7']);
  });
});

describe('data in an attribute', () => {
  const given = async (data: string): Promise<Figure> => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const figure = document.createElement('figure-ranking');
    figure.setAttribute('data', data);
    place.append(figure);
    await settled(figure);
    return figure;
  };

  it('are rows', async () => {
    expect(drawn(await given('[{"label": "A", "value": 5}, {"label": "B", "value": 7}]'))).to.deep.equal([
      'B 7',
      'A 5',
    ]);
  });

  it('may be one row', async () => {
    expect(drawn(await given('{"label": "A", "value": 5}'))).to.deep.equal(['A 5']);
  });

  it('rank no total', async () => {
    const rows = ['A', 'B', 'Total'].map((label, i) => ({ label, value: [5, 7, 12][i] }));
    expect(drawn(await given(JSON.stringify(rows)))).to.deep.equal(['B 7', 'A 5']);
  });

  for (const [what, data, said] of [
    ['is no JSON', '[{label: A}]', 'expected JSON such as'],
    [
      'quotes its numbers',
      '[{"label": "A", "value": "5"}]',
      'observations[0].value: expected a number or null, got "5"',
    ],
    ['misspells a key', '[{"lable": "A", "value": 5}]', 'did you mean “label”?'],
  ] as const) {
    it(`is refused where it ${what}, and drawn once it is right`, async () => {
      const figure = await given(data);
      expect(message(figure)).to.contain(said);
      figure.setAttribute('data', '[{"label": "A", "value": 5}]');
      await until(() => drawn(figure).join() === 'A 5', 'it does not recover');
    });
  }
});
