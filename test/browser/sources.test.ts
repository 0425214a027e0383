import { expect, fixture, html } from '@open-wc/testing';
import { aidToUkraine as aid2024 } from '../../datasets/aid-to-ukraine/2024-08-31.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { FigureSources } from '../../widgets/sources/element.js';
import { register } from '../../widgets/register.js';
import { registerAll } from './support/figures.js';
import { all, documented, inside, one, openSources, part, partsIn, read, texts } from './support/reading.js';
import { settled, until } from './support/waiting.js';

const drawn = async (list: FigureSources): Promise<FigureSources> => {
  await until(() => all(list, '[part~="source"]').length > 0, 'no source came');
  await settled(list);
  return list;
};

/** A page with some figures, and their sources after them. */
const page = async (figures: string, attributes = ''): Promise<{ list: FigureSources; root: Element }> => {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  const template = document.createElement('template');
  template.innerHTML = `${figures}<figure-sources ${attributes}><p>Fallback</p></figure-sources>`;
  root.append(template.content);
  return { root, list: root.querySelector<FigureSources>('figure-sources')! };
};

const breakdown = '<figure-parts of="south-korea-aid/breakdown"></figure-parts>';
const pledge = '<figure-target of="artillery-shells@2024-10-22/pledge"></figure-target>';

describe('figure-sources', () => {
  before(registerAll);

  it('lists the sources of the page’s figures, numbered in the order a reader meets them', async () => {
    const { list } = await page(breakdown + pledge);
    await drawn(list);
    await until(() => texts(list, '.work').some((work) => work.includes('700,000')), 'the second figure is not listed');
    expect(part(list, 'heading')).to.equal('Sources');
    expect(part(list, 'takeaway')).to.match(/^\d+ sources for \d+ numbers\.$/);
    expect(list.describe()).to.equal(part(list, 'takeaway'));
    expect(all<HTMLLIElement>(list, '.sources > li').map((li) => li.value)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(texts(list, 'q')).to.include.members(['“€470 million in financial aid”'.slice(1, -1), 'only about 650,000']);
  });

  it('gives every figure the numbers of its sources, and marks them when it asks', async () => {
    const { root, list } = await page(breakdown + pledge);
    await drawn(list);
    const target = root.querySelector('figure-target')!;
    await until(() => part(target, 'sources-button').startsWith('Sources 1, '), 'the figure knows no numbers');
    one(target, '[part~="sources-button"]').click();
    await until(() => all(list, '[aria-current="true"]').length > 0, 'nothing is marked');
    const marked = all<HTMLLIElement>(list, '[aria-current="true"]').map((li) => li.value);
    expect(`Sources ${marked.join(', ')}`).to.equal(part(target, 'sources-button'));
    await until(
      () => inside(list).activeElement?.getAttribute('aria-current') === 'true',
      'the reader is not led there',
    );
    expect(all(target, '[part~="sources-button"][aria-expanded="true"]')).to.have.length(0);
    const back = all(list, '.back').find((button) => read(button) === 'What became of the EU’s million rounds')!;
    back.click();
    await until(() => inside(target).activeElement === one(target, '[part~="sources-button"]'), 'no way back');
  });

  it('follows figures that come, change and go, and then rests', async () => {
    const { root, list } = await page(breakdown);
    await drawn(list);
    const count = (): number => all(list, '[part~="source"]').length;
    const alone = count();
    const later = document.createElement('figure-target');
    later.of = 'artillery-shells@2024-10-22/pledge';
    root.prepend(later);
    await until(() => count() > alone, 'a figure that came is not listed');
    await settled(list);
    let changes = 0;
    const watcher = new MutationObserver(() => changes++);
    watcher.observe(inside(list), { childList: true, subtree: true });
    await new Promise((done) => setTimeout(done, 300));
    expect(changes).to.equal(0);
    watcher.disconnect();
    later.remove();
    await until(() => count() === alone, 'a figure that went is still listed');
  });

  for (const drawer of ['', 'drawer']) {
    it(`is found sound by axe, ${drawer ? 'as a drawer' : 'in place'}, also with a figure’s own list open`, async () => {
      const { root, list } = await page(breakdown, drawer);
      await drawn(list);
      if (drawer) one(list, '[part~="button"]').click();
      await expect(list).to.be.accessible();
      list.remove();
      const figure = root.querySelector('figure-parts')!;
      await settled(figure);
      await openSources(figure);
      await expect(figure).to.be.accessible();
    });
  }

  it('shows how a number was computed, and from what', async () => {
    const reference = 'derived:share(south-korea-aid/military, south-korea-aid/total)';
    const { root, list } = await page(`<figure-value of="${reference}">about 1.9%</figure-value>`);
    await drawn(list);
    await settled(root.querySelector('figure-value')!);
    expect(part(root.querySelector('figure-value')!, 'value')).to.equal('about 1.9%');
    const words = read(inside(list));
    expect(words).to.contain('Computed here');
    expect(words).to.contain('“Military, non-lethal” ÷ “All aid”');
    expect(words).to.contain('some €15 million in defensive military aid');
  });

  it('lists what it is told to, in place of the page’s figures', async () => {
    const { list } = await page(breakdown, 'of="artillery-shells@2024-10-22/eu-promised" heading="Rounds"');
    await drawn(list);
    expect(part(list, 'heading')).to.equal('Rounds');
    expect(read(inside(list))).not.to.contain('€470 million');
  });

  it('waits for a dataset that it names', async () => {
    const late: Vintage = { ...aid2024, dataset: 'late-aid' };
    const { list } = await page('', 'of="late-aid/KOR-total"');
    await until(() => all(list, 'slot').length === 1, 'no fallback');
    register(late);
    await drawn(list);
    expect(list.error).to.equal(null);
  });

  it('drops what it was asked for before: the last word counts', async () => {
    const { list } = await page('', 'of="never-there/x"');
    await until(() => all(list, 'slot').length === 1, 'no fallback');
    list.of = 'south-korea-aid/total';
    await drawn(list);
    await new Promise((done) => setTimeout(done, 2300));
    expect([list.error, texts(list, '.error')]).to.deep.equal([null, []]);
    list.removeAttribute('of');
    await settled(list);
    expect(list.error).to.equal(null);
  });

  it('lists a figure again that was taken off the page and put back', async () => {
    const { root, list } = await page(breakdown);
    await drawn(list);
    const figure = root.querySelector('figure-parts')!;
    figure.remove();
    await until(() => all(list, 'slot').length === 1, 'a figure that went is still listed');
    expect(figure.sourceNumbers).to.deep.equal([]);
    root.prepend(figure);
    await drawn(list);
  });

  it('says in place what is wrong, and keeps the fallback', async () => {
    const { list } = await page('', 'of="south-korea-aid/nothing"');
    await until(() => list.error !== null, 'no error came');
    await settled(list);
    expect(list.error?.code).to.equal('unknown-id');
    expect(part(list, 'error')).to.contain('This figure cannot be drawn.');
    expect(all(list, 'slot')).to.have.length(1);
  });

  it('opens and closes as a drawer', async () => {
    const { list } = await page(breakdown, 'drawer');
    await drawn(list);
    const told: unknown[] = [];
    list.addEventListener('figure-toggle', (event) => told.push(event.detail));
    const open = (): boolean => one(list, '#list').matches(':popover-open');
    expect(open()).to.equal(false);
    one(list, '[part~="button"]').click();
    expect(open()).to.equal(true);
    await until(() => told.length === 1, 'opening is not told');
    list.heading = 'What this rests on';
    await settled(list);
    expect([part(list, 'heading'), open()]).to.deep.equal(['What this rests on', true]);
    one(list, '.close').click();
    expect(open()).to.equal(false);
    await until(() => told.length === 2, 'closing is not told');
    expect(told).to.deep.equal([
      { panel: 'sources', open: true },
      { panel: 'sources', open: false },
    ]);
  });

  it('leaves a figure its own list where it does not list that figure', async () => {
    const { root, list } = await page(breakdown, 'of="artillery-shells@2024-10-22/eu-promised"');
    await drawn(list);
    await openSources(root.querySelector('figure-parts')!);
    expect(all(list, '[aria-current]')).to.have.length(0);
  });

  it('turns no data into markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const [source] = aid2024.sources;
    register(
      {
        ...aid2024,
        dataset: 'hostile-aid',
        sources: [{ ...source!, credit: hostile, csl: { ...source!.csl, title: hostile, URL: 'javascript:alert(1)' } }],
      },
      { evidence: [{ ids: ['KOR-total'], source: source!.id, quote: hostile, accessed: '2026-11-23', live: true }] },
    );
    const { list } = await page('', 'of="hostile-aid/KOR-total"');
    await drawn(list);
    expect(all(list, 'img')).to.have.length(0);
    expect(all(list, '.work a')).to.have.length(0);
    expect(texts(list, 'q')).to.deep.equal([hostile]);
  });

  it('has every part that its description names, and no other', async () => {
    const { list } = await page(breakdown, 'drawer');
    await drawn(list);
    const used = partsIn(list);
    list.of = 'nothing/x';
    await until(() => all(list, '.error').length > 0, 'no error came');
    expect([...new Set([...used, ...partsIn(list)])]).to.have.members(await documented('sources', 'csspart'));
  });
});

describe('what is known beside a figure', () => {
  before(registerAll);

  it('is told where a newer vintage differs, and where others say otherwise', async () => {
    const { root } = await page('<figure-ranking of="aid-to-ukraine@2024-08-31/ranking"></figure-ranking>');
    const ranking = root.querySelector('figure-ranking')!;
    await settled(ranking);
    expect(texts(ranking, '.beside')[0]).to.match(
      /^A newer vintage, 2026-04-30, is out\. In it: South Korea, All aid €646\.6.million \(here €788\.5.million\)/,
    );
  });

  it('is nothing for the newest', async () => {
    const { root } = await page('<figure-ranking of="aid-to-ukraine@2026-04-30/ranking"></figure-ranking>');
    const ranking = root.querySelector('figure-ranking')!;
    await settled(ranking);
    expect(texts(ranking, '.beside').filter((note) => note.includes('newer'))).to.deep.equal([]);
  });
});
