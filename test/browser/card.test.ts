import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { press, setViewport } from './support/engine.js';
import { make, military, registerAll } from './support/figures.js';
import { can, where } from './support/incapacities.js';
import { box, visible } from './support/layout.js';
import { isOpen, keepNumber, openPanel, panel, quoted } from './support/panel.js';
import { focused, one, read } from './support/reading.js';
import { until } from './support/waiting.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

const windows = [
  { width: 320, height: 640 },
  { width: 568, height: 320 },
  { width: 1000, height: 700 },
];
const longest = { of: 'south-korea-aid/share-military' };

/** A number at a place of the window, its card open with all that stands in it. */
const openAt = async (across: number, down: number, properties = military): Promise<HTMLElement> => {
  const figure = await make('figure-value', properties);
  const column = figure.parentElement!;
  column.style.cssText = `position: fixed; inset-inline-start: ${across}px; inset-block-start: ${down}px; white-space: nowrap`;
  await openPanel(figure);
  await quoted(figure);
  await nextFrame();
  await nextFrame();
  return figure;
};

describe('the card of a number', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  keepNumber();

  for (const size of windows)
    it(`stands in a window of ${size.width} by ${size.height} px, wherever its number does, and is large enough to read`, async () => {
      await setViewport(size);
      for (const properties of [military, longest]) {
        for (const down of [0, 0.25, 0.45, 0.55, 0.75, 1]) {
          for (const across of [0, 0.5, 1]) {
            const figure = await openAt(across * (size.width - 160), down * (size.height - 30), properties);
            const [card, number] = [box(panel(figure)), box(one(figure, '[part~="value"]'))];
            const place = `${across} across, ${down} down`;
            expect(card.left, `left, ${place}`).to.be.at.least(0);
            expect(card.right, `right, ${place}`).to.be.at.most(size.width);
            expect(card.top, `top, ${place}`).to.be.at.least(0);
            expect(card.bottom, `bottom, ${place}`).to.be.at.most(size.height);
            expect(card.width, `width, ${place}`).to.be.at.least(192);
            expect(card.height, `height, ${place}`).to.be.at.least(Math.min(192, size.height * 0.35));
            const isOver = card.top < number.bottom - 1 && card.bottom > number.top + 1;
            if (can('anchors')) expect(isOver, `over its number, ${place}`).to.equal(false);
            figure.parentElement!.remove();
          }
        }
      }
    });

  it('hands the focus back to the number, whichever way it is closed from within', async () => {
    for (const way of ['Escape', 'Close'] as const) {
      const figure = await openAt(20, 20);
      const number = one(figure, '[part~="value"]');
      const close = [...panel(figure).querySelectorAll('button')].at(-1)!;
      close.focus();
      expect(focused(figure) === close).to.equal(true);
      if (way === 'Escape') await press('Escape');
      else close.click();
      await until(() => !isOpen(figure), 'the card stays open');
      await until(() => focused(figure) === number, `focus after ${way} is on ${read(document.activeElement!)}`);
      figure.parentElement!.remove();
    }
  });

  it('leaves the focus where a reader has taken it', async () => {
    const figure = await openAt(20, 20);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    panel(figure).querySelector('button')!.focus();
    elsewhere.focus();
    panel(figure).hidePopover();
    await nextFrame();
    await nextFrame();
    expect(document.activeElement === elsewhere).to.equal(true);
    elsewhere.remove();
  });

  where('media').it('is not printed over the article', async () => {
    const figure = await openAt(20, 20);
    expect(visible(panel(figure))).to.equal(true);
    await emulateMedia({ media: 'print' });
    expect(visible(panel(figure))).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });
});
