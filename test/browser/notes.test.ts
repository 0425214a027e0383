import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { artilleryShells } from '../../datasets/artillery-shells/2024-10-22.js';
import { renderToHTML, renderToSVG } from '../../widgets/static.js';
import { setViewport } from './support/engine.js';
import { framed, make, registerAll } from './support/figures.js';
import { where } from './support/incapacities.js';
import { overflow, visible } from './support/layout.js';
import { all, one, open, read, texts } from './support/reading.js';
import { guardPage, listen } from './support/watching.js';

guardPage();
before(registerAll);

const shown = (figure: Element): HTMLElement[] => all(figure, '.notes li').filter(visible);
/** Draws with more notes than stand under a picture. */
const flows = { of: 'artillery-shells@2024-10-22/flows' };
const button = (figure: Element): HTMLButtonElement => one(figure, '[part~="notes-button"]', HTMLButtonElement);

describe('the notes of a figure', () => {
  for (const { tag, of } of framed) {
    it(`are at most three under ${tag}, and none is lost`, async () => {
      const figure = await make(tag, { of });
      const every = texts(figure, '.notes li');
      expect(shown(figure).length).to.be.at.most(3);
      if (every.length > shown(figure).length) await open(button(figure), figure);
      expect(shown(figure).map(read)).to.deep.equal(every);
      expect(new Set(every).size).to.equal(every.length);
    });
  }

  it('that change the reading stand there, and a button tells how many there are besides', async () => {
    const figure = await make('figure-units', flows);
    const [first, second, third] = shown(figure).map(read);
    expect(first).to.match(/^Unlike things/);
    expect(second).to.match(/^“EU to Ukraine, sent”, by others: .* “North Korea to Russia”, by the NIS: earlier /);
    expect(third).to.match(/^North Korea to Russia: Not a count/);
    const folded = all(figure, '.notes li').length - 3;
    expect(read(button(figure))).to.match(new RegExp(`^${folded} more notes`));
    expect(button(figure).ariaExpanded).to.equal('false');
    const heard = listen(document);
    await open(button(figure), figure);
    expect(button(figure).ariaExpanded).to.equal('true');
    expect(shown(figure)).to.have.length(3 + folded);
    await open(button(figure), figure);
    expect(shown(figure)).to.have.length(3);
    expect(heard('figure-toggle')).to.deep.equal([
      { panel: 'notes', open: true },
      { panel: 'notes', open: false },
    ]);
  });

  where('media').it('are printed whole', async () => {
    const figure = await make('figure-units', flows);
    await emulateMedia({ media: 'print' });
    expect(shown(figure)).to.have.length(all(figure, '.notes li').length);
    expect(visible(button(figure))).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('take the width there is, in lines that can be read', async () => {
    for (const width of [320, 640, 1200]) {
      await setViewport({ width: width + 40, height: 800 });
      const figure = await make('figure-units', flows, { width });
      const notes = one(figure, '.notes').getBoundingClientRect();
      expect(notes.width, `${width}`).to.be.closeTo(width, 1);
      const right = Math.max(...shown(figure).map((note) => note.getBoundingClientRect().right));
      expect(right, `${width}`).to.be.greaterThan(notes.left + width * 0.85);
      for (const note of shown(figure)) expect(note.getBoundingClientRect().width).to.be.at.most(780);
      expect(overflow(figure)).to.equal(0);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('are found sound by axe, folded and open', async () => {
    const figure = await make('figure-units', flows);
    await expect(figure).to.be.accessible();
    await open(button(figure), figure);
    await expect(figure).to.be.accessible();
  });

  it('are the same, in the same order, in the element, as plain HTML and in a still', async () => {
    const figure = await make('figure-units', { of: 'artillery-shells/flows', data: artilleryShells, view: 'flows' });
    const options = { data: artilleryShells, view: 'flows' };
    const fallback = new DOMParser().parseFromString(renderToHTML('units', options), 'text/html');
    const items = (selector: string): string[] => [...fallback.querySelectorAll(selector)].map(read);
    expect(items('li')).to.deep.equal(texts(figure, '.notes li'));
    expect(items('details li')).to.have.length(items('li').length - shown(figure).length);
    expect(items('summary')).to.deep.equal([read(button(figure))]);
    const still = new DOMParser().parseFromString(renderToSVG('units', options), 'image/svg+xml');
    const words = [...still.querySelectorAll('text')].map(read).join(' ').replaceAll('\u00a0', ' ');
    for (const note of shown(figure)) expect(words).to.contain(read(note).replaceAll('\u00a0', ' '));
    expect(words).to.contain(`${items('summary').join()}, with the`);
    for (const note of items('details li')) expect(words).not.to.contain(note);
  });
});
