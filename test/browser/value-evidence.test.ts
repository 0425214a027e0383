import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Evidence } from '../../src/model/evidence.js';
import { register } from '../../widgets/register.js';
import { press, setViewport } from './support/engine.js';
import { dataset } from './support/dataset.js';
import { inEachFace } from './support/faces.js';
import { make, military, registerAll } from './support/figures.js';
import { can } from './support/incapacities.js';
import { box } from './support/layout.js';
import { isOpen, keepNumber, openPanel, panel, quoted, toggle } from './support/panel.js';
import { all, focused, one, read, texts } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen, same, sound } from './support/watching.js';

const proof = (quote: string): Evidence[] => [
  { ids: ['one'], source: 'paper', quote, accessed: '2024-02-03', live: true },
];

guardPage();
before(registerAll);

describe('figure-value', () => {
  inEachFace('the evidence', () => {
    keepNumber();

    it('is loaded when a reader asks, and once', async () => {
      let loaded = 0;
      register(dataset('lazy', 'https://example.org/'), {
        evidence: () => {
          loaded++;
          return Promise.resolve(proof('five things'));
        },
      });
      const figure = await make('figure-value', { of: 'lazy/one' });
      expect(loaded).to.equal(0);
      await openPanel(figure);
      await quoted(figure);
      expect(loaded).to.equal(1);
      await toggle(figure);
      await openPanel(figure);
      await nextFrame();
      expect(texts(figure, 'q')).to.deep.equal(['five things']);
      expect(loaded).to.equal(1);
    });

    it('warns where it cannot be loaded, keeps the rest, and tries again when asked again', async () => {
      let tries = 0;
      register(dataset('broken', 'https://example.org/'), {
        evidence: () => {
          tries++;
          return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(proof('five things'));
        },
      });
      const figure = await make('figure-value', { of: 'broken/one' });
      const heard = listen(document);
      await openPanel(figure);
      await until(() => heard('figure-warning').length > 0, 'no warning came');
      expect(heard('figure-warning')).to.deep.equal([
        { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' },
      ]);
      expect(read(panel(figure))).to.contain('claimed by Someone');
      expect(figure.error).to.equal(null);
      await toggle(figure);
      await openPanel(figure);
      await quoted(figure);
      expect(tries).to.equal(2);
    });

    it('is that of the number shown, also after the number changed', async () => {
      const figure = await make('figure-value', military);
      await openPanel(figure);
      await quoted(figure);
      await toggle(figure);
      figure.of = 'south-korea-aid/total';
      await settled(figure);
      await openPanel(figure);
      await until(() => texts(figure, 'q')[0] === 'a total of €789 million', 'the panel stays behind');
      expect(read(panel(figure))).not.to.contain('defensive');
    });

    it('is that of the number shown, also where it came after the number changed', async () => {
      let deliver: (evidence: Evidence[]) => void = () => undefined;
      register(dataset('slow', 'https://example.org/'), { evidence: () => new Promise((done) => (deliver = done)) });
      const figure = await make('figure-value', { of: 'slow/one' });
      await openPanel(figure);
      figure.of = 'south-korea-aid/total';
      await quoted(figure);
      expect(texts(figure, 'q')).to.deep.equal(['a total of €789 million']);
      deliver(proof('five things'));
      await nextFrame();
      expect(texts(figure, 'q')).to.deep.equal(['a total of €789 million']);
      expect(read(panel(figure))).not.to.contain('Someone');
    });

    it('follows the number while it is open', async () => {
      const figure = await make('figure-value', military);
      await openPanel(figure);
      await quoted(figure);
      figure.of = 'south-korea-aid/total';
      await until(() => texts(figure, 'q')[0] === 'a total of €789 million', 'the panel stays behind');
      expect(read(panel(figure))).to.contain('All aid: €789 million');
    });

    for (const [what, url] of [
      ['a script', 'javascript:globalThis.stolen=1'],
      ['a script in disguise', ' \tJaVaScRiPt:globalThis.stolen=1'],
      ['data', 'data:text/html,<script>globalThis.stolen=1</script>'],
      ['nothing', undefined],
    ] as const) {
      it(`writes a source whose address is ${what} as text`, async () => {
        const name = `address-${what.replaceAll(' ', '-')}`;
        register(dataset(name, url), { evidence: proof('five things') });
        const figure = await make('figure-value', { of: `${name}/one` });
        await openPanel(figure);
        await quoted(figure);
        expect(all(figure, 'a')).to.have.length(0);
        expect(texts(figure, '.source')[0]).to.contain('The Paper: A title');
        sound(figure);
      });
    }

    it('never lies on its number, wherever on a small screen that stands, and its Close is in sight', async () => {
      await setViewport({ width: 360, height: 420 });
      try {
        for (const top of [0, 90, 190, 290, 380]) {
          const figure = await make('figure-value', { of: 'artillery-shells/north-korea-to-russia' });
          figure.parentElement!.style.cssText = `position: fixed; inset: ${top}px 8px auto`;
          await openPanel(figure);
          await quoted(figure);
          const [number, card] = [box(one(figure, '[part~="value"]')), box(panel(figure))];
          const isBeside = card.top >= number.bottom || card.bottom <= number.top;
          if (can('anchors')) expect(isBeside, `at ${top} px`).to.equal(true);
          expect(card.top, `top at ${top} px`).to.be.at.least(0);
          expect(card.bottom, `bottom at ${top} px`).to.be.at.most(420);
          const close = box(one(figure, '.panel button'));
          expect(close.top, `Close at ${top} px`).to.be.at.least(card.top);
          expect(close.bottom, `Close at ${top} px`).to.be.at.most(card.bottom);
          await toggle(figure);
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('names a source that gives no more than a credit line', async () => {
      const bare = dataset('bare-source', undefined);
      Reflect.set(bare, 'sources', [{ id: 'paper', credit: 'The Paper' }]);
      register(bare, { evidence: proof('five things') });
      const figure = await make('figure-value', { of: 'bare-source/one' });
      const heard = listen(figure);
      await openPanel(figure);
      await quoted(figure);
      expect(heard('figure-warning')).to.deep.equal([]);
      expect(texts(figure, '.source')[0]).to.match(/^The Paper\s*read 3 Feb 2024$/);
    });
  });

  describe('keyboard', () => {
    it('reaches the number by Tab, opens it by Enter and closes it by Escape, and the focus stays', async () => {
      const figure = await make('figure-value', military);
      await press('Tab');
      same(focused(figure), one(figure, '[part~="value"]'), 'focus on the number');
      await press('Enter');
      await quoted(figure);
      expect(isOpen(figure)).to.equal(true);
      await press('Escape');
      await until(() => !isOpen(figure), 'Escape does not close it');
      same(focused(figure), one(figure, '[part~="value"]'), 'focus on the number');
    });

    it('walks from the number into what it opened: the sources, then the way out', async () => {
      const figure = await make('figure-value', military);
      one(figure, '[part~="value"]').focus();
      await press('Space');
      await quoted(figure);
      await press('Tab');
      same(focused(figure), all(figure, 'a')[0], 'focus on the source');
      for (const link of all(figure, 'a').slice(1)) {
        await press('Tab');
        same(focused(figure), link, 'focus on the next source');
      }
      await press('Tab');
      expect(read(focused(figure)!)).to.equal('Close');
      await press('Enter');
      await until(() => !isOpen(figure), 'the button does not close it');
    });

    it('closes when a reader clicks elsewhere', async () => {
      const figure = await make('figure-value', military);
      await openPanel(figure);
      await sendMouse({ type: 'click', position: [790, 590] });
      await until(() => !isOpen(figure), 'a click elsewhere does not close it');
    });
  });
});
