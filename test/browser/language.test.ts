import { expect, fixture, html } from '@open-wc/testing';
import { framed, make, registerAll, samples } from './support/figures.js';
import { barsIn, box, textBoxes, visible } from './support/layout.js';
import { all, message, one, texts } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage, listen } from './support/watching.js';

guardPage();
before(registerAll);

describe('what all forms share', () => {
  describe('language', () => {
    it('is that of the nearest lang', async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang="de"><figure-parts of="south-korea-aid"></figure-parts></div>`,
      );
      const figure = place.querySelector('figure-parts')!;
      await settled(figure);
      expect(texts(figure, 'b')[0]!.replace(/\s/g, ' ')).to.equal('470 Mio. €');
    });

    it('is that of the nearest lang outside a shadow root', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="fr"><section></section></div>`);
      const figure = document.createElement('figure-parts');
      figure.of = 'south-korea-aid';
      host.firstElementChild!.attachShadow({ mode: 'open' }).append(figure);
      await settled(figure);
      expect(texts(figure, 'b')[0]!.replace(/\s/g, ' ')).to.equal('470 M €');
      expect(one(figure, '.takeaway').lang).to.equal('en');
    });

    it('is its own where it has one, and the attribute wins over all', async () => {
      const figure = document.createElement('figure-parts');
      figure.of = 'south-korea-aid';
      figure.lang = 'de';
      await fixture(html`<div lang="fr">${figure}</div>`);
      await settled(figure);
      expect(texts(figure, 'b')[0]).to.contain('Mio.');
      figure.setAttribute('locale', 'en-GB');
      await settled(figure);
      expect(texts(figure, 'b')[0]).to.equal('€470 million');
    });

    for (const { tag, of } of samples) {
      it(`that is none makes ${tag} write English and warn`, async () => {
        const heard = listen(document);
        const figure = await make(tag, { of, locale: 'xx-invalid!!' });
        expect(figure.error).to.equal(null);
        expect(heard('figure-warning')).to.deep.equal([
          { code: 'unknown-locale', message: '"xx-invalid!!" is no BCP 47 language tag; English is used.' },
        ]);
        expect(heard('figure-ready')).to.have.length(1);
        figure.strict = true;
        await settled(figure);
        expect(figure.error?.code).to.equal('unknown-locale');
        expect(message(figure)).to.contain('no warning').and.to.contain('xx-invalid!!');
        figure.locale = 'de';
        await settled(figure);
        expect(figure.error).to.equal(null);
      });

      it(`that becomes none later makes ${tag} warn too`, async () => {
        const figure = await make(tag, { of });
        const heard = listen(document);
        figure.locale = 'xx-invalid!!';
        await settled(figure);
        expect(heard('figure-warning')).to.have.length(1);
      });
    }
  });

  describe('right to left', () => {
    for (const { tag, of } of framed) {
      it(`mirrors the marks of ${tag} and no words`, async () => {
        const place = await fixture<HTMLElement>(html`<div dir="rtl" style="width: 320px"></div>`);
        const figure = document.createElement(tag);
        figure.of = of;
        place.append(figure);
        await settled(figure);
        const axes = all(figure, '.axis', Element).filter(visible);
        // A claim has words alone.
        expect(axes.length > 0).to.equal(tag !== 'figure-claim');
        for (const axis of axes) {
          expect(getComputedStyle(axis).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
          const [mark] = barsIn(axis);
          // A dot does not begin at zero.
          if (mark && mark.localName !== 'circle') expect(box(mark).right).to.be.closeTo(box(axis).right, 4.5);
        }
        for (const { owner, text } of textBoxes(figure)) {
          for (let at: Element | null = owner; at; at = at.parentElement) {
            expect(getComputedStyle(at).transform, text).to.equal('none');
          }
        }
        const heading = one(figure, '.heading');
        expect(getComputedStyle(heading).textAlign).to.match(/right|start/);
        expect(box(figure).right).to.equal(box(place).right);
      });
    }
  });
});
