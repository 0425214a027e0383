import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { aidToUkraine } from '../../datasets/aid-to-ukraine/2024-08-31.js';
import { evidence } from '../../datasets/aid-to-ukraine/2024-08-31.evidence.js';
import { register } from '../../widgets/register.js';
import { registerAll } from './support/figures.js';
import { where } from './support/incapacities.js';
import { visible } from './support/layout.js';
import { all, inside, one, read, texts } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

/** A page with a ranking, a list and a text after it, and how far anything on it was moved. */
const page = async (): Promise<{
  list: HTMLElementTagNameMap['figure-sources'];
  heights: number[];
  shift: () => number;
}> => {
  let arrive: () => void = () => undefined;
  const came = new Promise<void>((done) => (arrive = done));
  register({ ...aidToUkraine, dataset: 'slow-aid' }, { evidence: () => came.then(() => evidence) });
  const root = await fixture<HTMLElement>(
    html`<div>
      <figure-value of="slow-aid/KOR-total"></figure-value><figure-parts of="south-korea-aid/breakdown"></figure-parts
      ><figure-sources></figure-sources>
      <p>After it.</p>
      <figure-ranking of="slow-aid/ranking"></figure-ranking>
    </div>`,
  );
  const list = root.querySelector('figure-sources')!;
  await settled(root.querySelector('figure-ranking')!);
  await settled(root.querySelector('figure-parts')!);
  let [shift, drawn] = [0, Infinity];
  const observer = new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries())
      if (entry.startTime > drawn) shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift' });
  const heights: number[] = [];
  const measure = async (): Promise<void> => {
    await nextFrame();
    heights.push(document.documentElement.scrollHeight);
  };
  await measure();
  await measure();
  drawn = performance.now();
  arrive();
  await settled(list);
  for (let i = 0; i < 5; i++) await measure();
  return { list, heights, shift: () => shift };
};

describe('the height of a list of sources', () => {
  it('is that of a line for each, and does not change when the words come', async () => {
    const { list, heights, shift } = await page();
    await until(() => read(inside(list)).includes('read '), 'no evidence came');
    expect(new Set(heights).size, heights.join()).to.equal(1);
    expect(shift()).to.equal(0);
    expect(list.offsetHeight).to.be.lessThan(350);
    expect(all(list, '.statements > li').filter(visible)).to.have.length(0);
  });

  const ranked = async (): Promise<HTMLElement> => {
    const { list } = await page();
    await until(() => read(inside(list)).includes('41 numbers'), 'the ranking is not grouped');
    return list;
  };

  it('has one item for a whole ranking, and shows all when a reader asks', async () => {
    const list = await ranked();
    expect(all(list, '.statements > li').length).to.be.lessThan(20);
    const folds = all(list, '.more', HTMLDetailsElement);
    one(list, '.all > summary').click();
    await until(() => folds.every(({ open }) => open), 'not all open');
    expect(all(list, '.statements > li').every(visible)).to.equal(true);
    one(list, '.all > summary').click();
    await until(() => !folds.some(({ open }) => open), 'not all close');
  });

  where('media').it('is printed whole, and asks nothing of paper', async () => {
    const list = await ranked();
    await emulateMedia({ media: 'print' });
    expect(all(list, '.statements > li').every(visible)).to.equal(true);
    expect(all(list, 'summary').filter(visible)).to.have.length(0);
    await emulateMedia({ media: 'screen' });
  });

  it('leads a reader to an entry that is folded, and opens it', async () => {
    const { list } = await page();
    const figure = document.querySelector('figure-ranking')!;
    one(figure, '[part~="sources-button"]').click();
    await until(() => inside(list).activeElement?.getAttribute('aria-current') === 'true', 'nobody is led there');
    const [current] = all(list, '[aria-current="true"]');
    expect(current!.querySelector('details')!.open).to.equal(true);
    expect([...current!.querySelectorAll<HTMLElement>('.statements > li')].every(visible)).to.equal(true);
    expect(texts(list, '.takeaway')[0]).to.match(/^\d+ sources for 45 numbers\.$/);
  });
});
