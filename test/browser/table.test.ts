import { expect } from '@open-wc/testing';
import type { FigureReadyDetail } from '../../widgets/frame/events.js';
import { type Figure, type FramedTag, give, make } from './support/figures.js';
import { message, one, open, openTable, part, texts } from './support/reading.js';
import { guardPage, listen } from './support/watching.js';

guardPage();

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
    expect(texts(ranking.figure, '[part~="label"]')).to.deep.equal(['Total', 'A', 'B']);
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

describe('two figures on a page', () => {
  it('have tables that are told apart by the headings', async () => {
    const names = ['Bread', 'Salt'].map(async (heading) => {
      const figure = await make('figure-parts', { data: [{ value: 1 }, { value: 2 }], heading });
      await openTable(figure);
      return one(figure, '[role="region"]').getAttribute('aria-label');
    });
    expect(await Promise.all(names)).to.deep.equal(['Bread', 'Salt']);
  });

  it('are heard of on the document, with types', async () => {
    let heard: string[] = [];
    const ready = (event: CustomEvent<FigureReadyDetail>): void => void (heard = [...heard, event.detail.dataset]);
    document.addEventListener('figure-ready', ready);
    window.addEventListener('figure-ready', (event) => void (heard = [...heard, event.detail.vintage]), { once: true });
    await make('figure-ranking', { data: { dataset: 'mine', vintage: '2024', observations: [{ value: 1 }] } });
    document.removeEventListener('figure-ready', ready);
    expect(heard).to.deep.equal(['mine', '2024']);
  });
});

describe('a fold of a ranking', () => {
  it('says “Show” while it is shut and “Hide” while it is open, also when it is drawn again', async () => {
    const data = Array.from({ length: 13 }, (_, i) => ({ label: `Row ${i}`, value: 20 - i }));
    const figure = await make('figure-ranking', { data });
    const fold = one(figure, '.fold', HTMLButtonElement);
    expect(texts(figure, '.fold')).to.deep.equal(['Show the other 3']);
    await open(fold, figure);
    expect(texts(figure, '.fold')).to.deep.equal(['Hide the other 3']);
    await give(figure, data.slice(1));
    expect(texts(figure, '.fold')).to.deep.equal(['Show the other 2']);
    await give(figure, [...data].reverse());
    expect(texts(figure, '.fold')).to.deep.equal(['Hide the other 3']);
    await open(one(figure, '.fold', HTMLButtonElement), figure);
    expect(texts(figure, '.fold')).to.deep.equal(['Show the other 3']);
  });
});

describe('keys that are misspelt', () => {
  it('are told, and an error where the page is strict', async () => {
    const heard = listen(document);
    const data = [{ lable: 'A', value: 1 }] as unknown;
    await make('figure-ranking', { data });
    expect(heard('figure-warning')).to.deep.equal([
      { code: 'unknown-key', message: 'observations[0].lable is not looked at; did you mean “label”?' },
    ]);
    const strict = await make('figure-ranking', { data, strict: true });
    expect(strict.error?.code).to.equal('unknown-key');
  });
});
