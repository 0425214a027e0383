import { expect } from '@open-wc/testing';
import { framed, make, registerAll, samples } from './support/figures.js';
import { fallbackIn, inside, message } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage, listen, sound } from './support/watching.js';

guardPage();
before(registerAll);

describe('properties that a script sets to nonsense', () => {
  for (const { tag, of } of samples) {
    for (const name of ['hide', 'sourceNumbers', 'headingLevel', 'view', 'locale', 'theme']) {
      it(`${name} of ${tag} never throws: a figure, or a message over the fallback`, async () => {
        for (const value of [null, 0, 5, NaN, true, {}, [], 5n]) {
          const figure = await make(tag, { of });
          Reflect.set(figure, name, value);
          await settled(figure);
          expect(
            figure.error === null,
            `${name} as ${JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? 'bigint' : inner))}`,
          ).to.equal(fallbackIn(figure) === undefined);
          if (figure.error) expect(message(figure)).not.to.equal('');
          else expect(figure.describe()).not.to.equal('');
          sound(figure);
          figure.remove();
        }
      });
    }
  }

  for (const { tag, of } of framed) {
    it(`nor does ${tag} throw where a reader presses a button before that is drawn`, async () => {
      const figure = await make(tag, { of });
      const told = listen(figure);
      Reflect.set(figure, 'sourceNumbers', 5);
      inside(figure).querySelector<HTMLElement>('[part~="button"]')!.click();
      expect(figure.error?.code).to.equal('internal');
      expect(told('figure-error').length).to.equal(1);
      await settled(figure);
      expect(message(figure)).not.to.equal('');
      figure.remove();
    });

    it(`hide of ${tag} shows all again once it is taken away`, async () => {
      const figure = await make(tag, { of });
      const shown = (): number => inside(figure).querySelectorAll('[part~="button"], [part~="sources-button"]').length;
      expect(shown()).to.be.greaterThan(0);
      const before = shown();
      figure.setAttribute('hide', 'table sources');
      await settled(figure);
      expect(shown()).to.equal(0);
      figure.removeAttribute('hide');
      await settled(figure);
      expect(shown()).to.equal(before);
    });
  }
});
