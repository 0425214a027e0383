import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { register } from '../../widgets/register.js';
import type { Vintage } from '../../src/model/vintage.js';
import { southKoreaAid } from '../../datasets/south-korea-aid/index.js';
import { make, registerAll } from './support/figures.js';
import { dataset } from './support/dataset.js';
import { all, one, openSources, part, texts } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen } from './support/watching.js';

guardPage();
before(registerAll);

/** South Korea's aid under another name. */
const copy = (name: string): Vintage => ({ ...southKoreaAid, dataset: name });
const lost = (): Promise<never> => Promise.reject(new Error('lost'));

describe('a figure’s own list of sources', () => {
  it('has what is known where the evidence does not load, says so, and has the words when it is asked for again', async () => {
    const heard = listen(document);
    let isLost = true;
    register(copy('found-aid'), { evidence: [] });
    register(copy('lost-aid'), { evidence: () => (isLost ? lost() : Promise.resolve([])) });
    const figure = await make('figure-parts', { of: 'found-aid/breakdown' });
    await openSources(figure);
    await until(() => all(figure, '.sources').length > 0, 'no list came');
    figure.of = 'lost-aid/breakdown';
    await settled(figure);
    await until(() => heard('figure-warning').length > 0, 'no warning came');
    expect(texts(figure, '.lost').join()).to.contain('did not arrive');
    expect(all(figure, '[part~="source"]').length).to.be.greaterThan(0);
    expect(heard('figure-warning')).to.deep.equal([
      { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' },
    ]);
    isLost = false;
    one(figure, '[part~="sources-button"]').click();
    one(figure, '[part~="sources-button"]').click();
    await until(() => all(figure, '.sources').length > 0 && !all(figure, '.lost').length, 'no words came');
    expect(heard('figure-warning')).to.have.length(1);
  });

  it('asks once where the words do not come, though its only source stands open, and again when a reader opens that', async () => {
    const heard = listen(document);
    let asked = 0;
    register(copy('asked-aid'), {
      evidence: () => {
        asked++;
        return lost();
      },
    });
    const figure = await make('figure-parts', { of: 'asked-aid/breakdown' });
    await openSources(figure);
    const [only, ...more] = all(figure, '.more', HTMLDetailsElement);
    expect([only!.open, more.length]).to.deep.equal([true, 0]);
    await until(() => heard('figure-warning').length > 0, 'no warning came');
    // By then it has told that it opened by itself, too.
    for (const isOpen of [false, true]) {
      const told = oneEvent(only!, 'toggle');
      only!.open = isOpen;
      await told;
    }
    expect([asked, heard('figure-warning').length]).to.deep.equal([1, 1]);
    const summary = only!.querySelector('summary')!;
    summary.click();
    summary.click();
    await until(() => heard('figure-warning').length > 1, 'it is not asked for again');
    expect([asked, heard('figure-warning').length]).to.deep.equal([2, 2]);
  });

  it('can be closed after the page’s list has come', async () => {
    const root = await fixture(html`<div><figure-parts of="south-korea-aid/breakdown"></figure-parts></div>`);
    const figure = root.querySelector('figure-parts')!;
    await settled(figure);
    await openSources(figure);
    const list = document.createElement('figure-sources');
    root.append(list);
    await until(() => part(figure, 'sources-button').includes('Sources 1'), 'the figure is not listed');
    one(figure, '[part~="sources-button"]').click();
    await settled(figure);
    expect(all(figure, '[part~="source"]')).to.have.length(0);
    // From here on it leads to the page's list.
    expect(one(figure, '[part~="sources-button"]').ariaExpanded).to.equal(null);
    expect(all(list, '[aria-current]')).to.have.length(0);
  });

  it('has its numbers changed by the page’s list without being made anew', async () => {
    const figure = await make('figure-parts', { of: 'south-korea-aid/breakdown' });
    const drawing: unknown = Reflect.get(figure, 'drawing');
    figure.sourceNumbers = [3, 5];
    await settled(figure);
    expect(part(figure, 'sources-button')).to.contain('3, 5');
    expect(Reflect.get(figure, 'drawing')).to.equal(drawing);
  });
});

describe('evidence', () => {
  it('is loaded once, however many ask at the same time', async () => {
    let loaded = 0;
    register(dataset('asked-often', 'https://example.org/'), {
      evidence: () => {
        loaded++;
        return Promise.resolve([]);
      },
    });
    const of = 'asked-often/one';
    const figures = await Promise.all([make('figure-claim', { of }), make('figure-claim', { of })]);
    await Promise.all(figures.map(openSources));
    for (const figure of figures) await until(() => texts(figure, '.quote').join() !== '', 'no words came');
    expect(loaded).to.equal(1);
  });
});

describe('a claim’s words', () => {
  const said = (name: string): Vintage => dataset(name, 'https://example.org/');

  it('go with it, also where another dataset’s claim has the same id', async () => {
    const quote = 'five things of the first';
    register(said('first-claim'), {
      evidence: [{ ids: ['one'], source: 'paper', quote, accessed: '2024-02-03', live: true }],
    });
    register(said('second-claim'), { evidence: () => new Promise(() => undefined) });
    const figure = await make('figure-claim', { of: 'first-claim/one' });
    await until(() => texts(figure, 'q').includes(quote), 'no words came');
    figure.of = 'second-claim/one';
    await settled(figure);
    expect(texts(figure, 'q')).to.deep.equal([]);
  });
});
