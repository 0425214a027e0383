import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { southKoreaAid } from '../../datasets/south-korea-aid/index.js';
import { troops } from '../../datasets/troops/2024-10-22.js';
import { FigureError } from '../../src/error/figure-error.js';
import type { Vintage } from '../../src/model/vintage.js';
import { define } from '../../widgets/page/define.js';
import { register } from '../../widgets/register.js';
import { type Figure, make, samples } from './support/figures.js';
import { visible } from './support/layout.js';
import { message, part } from './support/reading.js';
import { settled, until, watchWaits } from './support/waiting.js';
import { guardPage, listen, same } from './support/watching.js';

/** South Korea's aid under another name, with its first kind of aid called as given. */
const copy = (dataset: string, label: string, vintage = '2024-10-22'): Vintage => {
  const data = structuredClone(southKoreaAid);
  data.observations.find((o) => o.id === 'financial')!.label = label;
  return { ...data, dataset, vintage };
};

const text = (): HTMLElement => {
  const fallback = document.createElement('p');
  fallback.append('as text');
  return fallback;
};

guardPage();

describe('register', () => {
  it('lets elements that wait draw at once, and shows their fallback until then', async () => {
    const fallback = text();
    const heard = listen(document);
    const figure = await make('figure-parts', { of: 'later/breakdown' }, { children: [fallback] });
    expect(visible(fallback)).to.equal(true);
    expect(message(figure)).to.equal('');
    expect(figure.describe()).to.equal('');
    expect([...heard('figure-ready'), ...heard('figure-error')]).to.deep.equal([]);
    register(copy('later', 'Later'));
    await settled(figure);
    expect(figure.describe()).to.contain('Later');
    expect(visible(fallback)).to.equal(false);
    expect(heard('figure-ready')).to.deep.equal([{ dataset: 'later', vintage: '2024-10-22' }]);
  });

  it('serves two datasets, each figure its own', async () => {
    const figures = await Promise.all([
      make('figure-parts', { of: 'two-a/breakdown' }),
      make('figure-parts', { of: 'two-b/breakdown' }),
    ]);
    register(copy('two-b', 'B'));
    register(copy('two-a', 'A'));
    await Promise.all(figures.map(settled));
    expect(figures.map((figure) => part(figure, 'label').split(' | ')[0])).to.deep.equal(['A', 'B']);
  });

  it('leads a pin to its vintage and a bare name to the latest', async () => {
    register(copy('pinned', 'Old', '2023-01-01'));
    register(copy('pinned', 'New', '2024-01-01'));
    register(copy('pinned', 'Mended', '2023-01-01.2'));
    const label = async (of: string): Promise<string | undefined> =>
      part(await make('figure-parts', { of }), 'label').split(' | ')[0];
    expect(await label('pinned')).to.equal('New');
    expect(await label('pinned/breakdown')).to.equal('New');
    expect(await label('pinned@2023-01-01/breakdown')).to.equal('Old');
    expect(await label('pinned@2023-01-01')).to.equal('Old');
    expect(await label('pinned@2023-01-01.2/breakdown')).to.equal('Mended');
  });

  it('draws a later vintage where no pin holds the earlier one', async () => {
    register(copy('moving', 'Old', '2023-01-01'));
    const [free, pinned] = await Promise.all([
      make('figure-parts', { of: 'moving/breakdown' }),
      make('figure-parts', { of: 'moving@2023-01-01/breakdown' }),
    ]);
    const heard = listen(document);
    register(copy('moving', 'New', '2024-01-01'));
    await Promise.all([settled(free), settled(pinned)]);
    expect(free.describe()).to.contain('New');
    expect(pinned.describe()).to.contain('Old');
    expect(heard('figure-ready')).to.deep.equal([{ dataset: 'moving', vintage: '2024-01-01' }]);
  });

  it('replaces a vintage that is registered again', async () => {
    register(copy('again', 'First'));
    const figure = await make('figure-parts', { of: 'again/breakdown' });
    register(copy('again', 'Second'));
    await settled(figure);
    expect(figure.describe()).to.contain('Second');
  });

  it('says after two seconds that no dataset came, and draws it when it does', async () => {
    const waiting: [of: string, said: string[]][] = [
      ['never/breakdown', ['of', 'one of the datasets', '"never/breakdown"']],
      ['troops@1999-01-01/contingents', ['of', 'one of the vintages 2024-10-22', '"troops@1999-01-01/contingents"']],
    ];
    register(troops);
    const heard = listen(document);
    const waits = watchWaits();
    const figures: [Figure, HTMLElement, string[]][] = [];
    for (const [of, said] of waiting) {
      const fallback = text();
      const tag = of.startsWith('troops') ? 'figure-units' : 'figure-parts';
      figures.push([await make(tag, { of }, { children: [fallback] }), fallback, said]);
    }
    const empty = await make('figure-target');
    const number = await make('figure-value', { of: 'never/total' }, { children: ['12'] });
    expect(waits.stop().filter(Boolean)).to.deep.equal([2000, 2000, 2000, 2000]);
    expect(heard('figure-error')).to.deep.equal([]);
    await until(() => heard('figure-error').length === 4, 'not all of them say so');
    await settled(empty);
    for (const [figure, fallback, said] of figures) {
      for (const words of said) expect(message(figure)).to.contain(words);
      expect(visible(fallback)).to.equal(true);
      expect(figure.error?.code).to.match(/^unknown-(dataset|vintage)$/);
    }
    expect(message(empty)).to.contain('data, src, of, or a <table> among the children');
    expect(message(number)).to.contain('"never/total"');

    register(copy('never', 'After all'));
    const [first] = figures[0]!;
    await Promise.all([settled(first), settled(number)]);
    expect(first.error).to.equal(null);
    expect(first.describe()).to.contain('After all');
    expect(part(number, 'value')).to.equal('€789 million');
    expect(visible(figures[0]![1])).to.equal(false);
    expect(heard('figure-error')).to.have.length(4);
    expect(heard('figure-ready')).to.have.length(2);
  });

  it('does not draw what is no longer in the page, and draws it when it is back', async () => {
    const figure = await make('figure-parts', { of: 'away/breakdown' });
    const column = figure.parentElement!;
    figure.remove();
    const heard = listen(figure);
    register(copy('away', 'Away'));
    await settled(figure);
    expect(heard('figure-ready')).to.deep.equal([]);
    column.append(figure);
    await settled(figure);
    expect(figure.describe()).to.contain('Away');
  });

  it('starts the wait anew for an element that comes back', async () => {
    const figure = await make('figure-parts', { of: 'gone/breakdown' });
    const column = figure.parentElement!;
    figure.remove();
    column.append(figure);
    const { detail } = await oneEvent<CustomEvent<{ code: string }>>(figure, 'figure-error');
    expect(detail.code).to.equal('unknown-dataset');
  });

  it('refuses what is no dataset with an error that says why, and leaves the page as it was', async () => {
    const figure = await make('figure-parts', { of: 'whole/breakdown' });
    for (const [data, said] of [
      [undefined, 'dataset'],
      [null, 'dataset'],
      [{}, 'dataset'],
      [[{ value: 1 }], 'dataset'],
      ['text', 'dataset'],
      [{ dataset: 'whole' }, 'vintage'],
      [{ ...copy('whole', 'X'), observations: undefined }, 'observations'],
      [{ ...copy('whole', 'X'), sources: null }, 'sources'],
    ] as const) {
      let error: unknown;
      try {
        register(data as unknown as Vintage);
      } catch (thrown) {
        error = thrown;
      }
      expect(error, said).to.be.an.instanceof(FigureError);
      expect((error as FigureError).message).to.contain(said);
    }
    await settled(figure);
    expect(figure.describe()).to.equal('');
    register(copy('whole', 'Whole'));
    await settled(figure);
    expect(figure.describe()).to.contain('Whole');
  });

  it('reaches the elements of another copy of the package on the page', async () => {
    const address = new URL('../../widgets/register.ts?another-copy', import.meta.url).href;
    const another = (await import(address)) as { register: typeof register };
    same(another.register === register, false, 'the same copy');
    const figure = await make('figure-parts', { of: 'shared/breakdown' });
    another.register(copy('shared', 'Shared'));
    await settled(figure);
    expect(figure.describe()).to.contain('Shared');
  });
});

describe('define', () => {
  const warnings = (run: () => void): string[] => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]): void => void said.push(words.join(' '));
    try {
      run();
    } finally {
      console.warn = warn;
    }
    return said;
  };

  it('leaves tags that another version has defined, and says so once', () => {
    const other = (): CustomElementConstructor & { version: string } =>
      class extends HTMLElement {
        static readonly version = '9.9.9';
      };
    const tags = ['figure-other', 'figure-another'];
    const known = tags.map(other);
    for (const [i, tag] of tags.entries()) customElements.define(tag, known[i]!);
    const said = warnings(() => {
      for (const tag of tags) define(tag, class extends HTMLElement {});
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^<figure-other> is already defined by figures-of-record 9\.9\.9; version .* leaves it, and any other such element, as it is\.$/,
    );
    for (const [i, tag] of tags.entries()) same(customElements.get(tag), known[i], 'the class of the tag');
  });

  it('says of each other version that it has come later', () => {
    class Older extends HTMLElement {
      static readonly version = '9.9.8';
    }
    customElements.define('figure-older', Older);
    expect(warnings(() => define('figure-older', class extends HTMLElement {}))[0]).to.contain('9.9.8');
  });

  it('says nothing where the same version comes again', () => {
    for (const { tag } of samples) {
      const known = customElements.get(tag)!;
      expect(
        warnings(() => {
          define(tag, class extends known {});
        }),
      ).to.deep.equal([]);
    }
  });

  it('does not take down the page where something else has the tag', async () => {
    customElements.define('figure-foreign', class extends HTMLElement {});
    const said = warnings(() => {
      define('figure-foreign', class extends HTMLElement {});
    });
    expect(said.length).to.be.at.most(1);
    await fixture(html`<figure-foreign></figure-foreign>`);
  });
});
