import { expect, fixtureCleanup } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { type Figure, make, registerAll } from './support/figures.js';
import { where } from './support/incapacities.js';
import { inside, openTable, tableCells } from './support/reading.js';
import { guardPage } from './support/watching.js';

guardPage();

before(registerAll);

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Figures under one another, the last of them some screens down. */
const figures = async (count: number): Promise<Figure[]> => {
  const all: Figure[] = [];
  for (let i = 0; i < count; i++) all.push(await make('figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking' }));
  return all;
};

const laidOut = (figure: Figure): string => getComputedStyle(figure).contentVisibility;

describe('a page of many figures', () => {
  where('anchoring').it('lays the first out at once and the others when they come near', async () => {
    const all = await figures(20);
    expect(all.map(laidOut)).to.deep.equal([...Array<string>(16).fill('visible'), ...Array<string>(4).fill('auto')]);
    await frame();
    await frame();
    const [first, last] = [all[0]!, all[19]!];
    // Not yet its own height: the guess.
    expect(last.offsetHeight).to.equal(25 * 16);
    last.scrollIntoView();
    await frame();
    await frame();
    expect(last.offsetHeight).to.equal(first.offsetHeight);
    scrollTo(0, 0);
    await frame();
    await frame();
    expect(last.offsetHeight, 'once seen').to.equal(first.offsetHeight);
  });

  where('anchoring').it('gives all the same width where nothing else gives them one', async () => {
    const all = await figures(17);
    for (const { parentElement } of all) parentElement!.style.cssText = 'display: flex; float: left';
    all[16]!.scrollIntoView();
    await frame();
    await frame();
    expect(all[16]!.offsetWidth).to.equal(all[0]!.offsetWidth);
    expect(all[16]!.offsetHeight).to.equal(all[0]!.offsetHeight);
  });

  it('leads a reader to a figure far down', async () => {
    const last = (await figures(20)).at(-1)!;
    last.id = 'far-down';
    location.hash = '#far-down';
    for (let i = 0; i < 4; i++) await frame();
    const { top, bottom } = last.getBoundingClientRect();
    history.replaceState(null, '', location.pathname + location.search);
    expect(top).to.be.within(-1, innerHeight - 1);
    expect(bottom).to.be.greaterThan(0);
  });

  it('hides nothing of those far down from a search or a screen reader, and opens their tables', async () => {
    const last = (await figures(20)).at(-1)!;
    expect(inside(last).querySelector('figure')!.checkVisibility()).to.equal(true);
    await openTable(last);
    expect(tableCells(last).length).to.be.greaterThan(40);
  });

  where('media').it('is printed whole', async () => {
    const all = await figures(20);
    await frame();
    await frame();
    await emulateMedia({ media: 'print' });
    const heights = all.map(({ offsetHeight }) => offsetHeight);
    await emulateMedia({ media: null as unknown as 'screen' });
    expect(heights).to.deep.equal(Array<number>(20).fill(heights[0]!));
  });

  it('that has few again guesses no height', async () => {
    await figures(17);
    fixtureCleanup();
    expect((await figures(1)).map(laidOut)).to.deep.equal(['visible']);
  });
});
