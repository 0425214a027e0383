import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { bidiControls } from '../../src/format/isolate.js';
import { noBreak } from '../../src/format/no-break.js';
import type { FigureSources } from '../../widgets/all.js';
import { register } from '../../widgets/register.js';
import { type Figure, give, make, samples, tableOf } from './support/figures.js';
import { openPanel, panel } from './support/panel.js';
import { all, inside, message, one, open, openSources, openTable, read } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage } from './support/watching.js';
import { ownTexts, published, referencesFor, rewritten, write, type Write } from './support/written.js';

guardPage();

const locale = fc.constantFrom('en', 'de', 'ko', 'ar-EG');

/** Makes the published datasets known with all their texts written in another way. */
const registerRewritten = (write: Write): void => {
  for (const { vintage, evidence } of published)
    register(rewritten(vintage, write), { evidence: rewritten(evidence, write) });
};

/** A name that is set apart, which turns nothing outside it. */
const apart = /\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069/g;

/** Holds that no text turns the writing direction, and that a line ends after no number whose unit follows. */
const hold = (element: Element): void => {
  const walker = document.createTreeWalker(inside(element), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const where = `<${parentElement?.localName ?? 'root'} class="${parentElement?.getAttribute('class') ?? ''}">`;
    const text = textContent ?? '';
    expect(
      text.replace(apart, '').match(bidiControls),
      `${where} has a mark of direction in ${JSON.stringify(text)}`,
    ).to.equal(null);
    expect(text, where).to.equal(noBreak(text));
  }
};

const holds = <T>(property: fc.IAsyncProperty<T>, numRuns: number): Promise<void> =>
  fc.assert(property, { numRuns, endOnFailure: true, includeErrorInReport: true });

/** Opens all that a reader can open, and waits for what comes with it. */
const openAll = async (figure: Figure): Promise<void> => {
  if (figure.form === 'value') {
    await openPanel(figure);
    await until(() => panel(figure).querySelector('.source') !== null, 'no source came');
    return;
  }
  for (const fold of all(figure, '.fold', HTMLButtonElement)) await open(fold, figure);
  if (all(figure, '[part~="button"]').length) await openTable(figure);
  await openSources(figure);
  for (const quote of all(figure, '.quote')) await until(() => read(quote) !== '', 'no words came');
};

for (const { tag, foreign } of samples) {
  describe(`every text of ${tag}`, () => {
    it('keeps numbers with their units and its direction, from registered data, all of it opened', async () => {
      const references = referencesFor(tag);
      expect(references).not.to.deep.equal([]);
      const property = fc.asyncProperty(write, locale, async (write, locale) => {
        registerRewritten(write);
        for (const of of references) {
          const figure = await make(tag, { of, locale });
          expect(message(figure), of).to.equal('');
          await openAll(figure);
          hold(figure);
          Object.assign(figure, { heading: write('Own heading'), takeaway: write('Own sentence') });
          Object.assign(figure, { counted: true, stack: 'kind' });
          await settled(figure);
          hold(figure);
          figure.remove();
        }
      });
      await holds(property, 3);
    });

    it('does so from data of the page’s own, and where it says what is wrong', async () => {
      const property = fc.asyncProperty(write, locale, async (write, locale) => {
        const figure = await make(tag, { data: ownTexts(write, tag === 'figure-value' ? 1 : 2), locale });
        expect(message(figure)).to.equal('');
        if (figure.form === 'value') await openPanel(figure);
        else await openAll(figure);
        hold(figure);
        for (const wrong of [write('nonsense'), [{ [write('valeu')]: 1 }], [{ label: 'a', value: write('9') }]]) {
          await give(figure, wrong);
          expect(message(figure)).not.to.equal('');
          hold(figure);
        }
        await give(figure, null);
        for (const of of [write('nowhere'), foreign, `${foreign}${write('x')}`]) {
          figure.of = of;
          await settled(figure);
          hold(figure);
        }
        figure.remove();
      });
      await holds(property, 6);
    });

    if (tag !== 'figure-value')
      it('does so from a table of the page', async () => {
        const property = fc.asyncProperty(write, async (write) => {
          const table = tableOf(
            [
              [write('Wool'), 'about 60 bales'],
              [write('Silk'), '40 bales'],
            ],
            write('From a table'),
          );
          const figure = await make(tag, {}, { children: [table] });
          expect(message(figure)).to.equal('');
          await openTable(figure);
          hold(figure);
          figure.remove();
        });
        await holds(property, 4);
      });
  });
}

describe('every text of figure-sources', () => {
  it('keeps numbers with their units and its direction', async () => {
    const property = fc.asyncProperty(write, fc.boolean(), async (write, drawer) => {
      registerRewritten(write);
      const figures = await Promise.all(samples.map(({ tag, of }) => make(tag, { of })));
      figures.push(await make('figure-parts', { data: ownTexts(write) }));
      figures.push(await make('figure-value', { of: 'artillery-shells@2024-10-22/sent-of-promised' }));
      const list = await fixture<FigureSources>(
        html`<figure-sources .heading=${write('Sources')} ?drawer=${drawer}></figure-sources>`,
      );
      await settled(list);
      expect(all(list, '[part~="source"]').length).to.be.greaterThan(1);
      if (drawer) one(list, '.open').click();
      hold(list);
      for (const figure of figures) {
        hold(figure);
        figure.remove();
      }
      list.of = write('nowhere/x');
      await settled(list);
      hold(list);
      list.remove();
    });
    await holds(property, 4);
  });
});
