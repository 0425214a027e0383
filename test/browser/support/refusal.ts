import { expect } from '@open-wc/testing';
import { type Figure, make } from './figures.js';
import { visible } from './layout.js';
import { message } from './reading.js';
import { listen, sound } from './watching.js';

/** What a form is given and refuses: the code of the error, and words that its message holds. */
export type Refusal = [what: string, properties: Record<string, unknown>, code: string, said: string[]];

/** A test for each: the form says once what is wrong, and shows its fallback. */
export const itRefuses = (
  tag: Parameters<typeof make>[0],
  refusals: readonly Refusal[],
  also: (figure: Figure) => void = () => undefined,
): void => {
  for (const [what, properties, code, said] of refusals) {
    it(`refuses ${what}`, async () => {
      const heard = listen(document);
      const fallback = document.createElement('span');
      fallback.append('as text');
      const figure = await make(tag, properties, { children: [fallback] });
      expect(figure.error?.code).to.equal(code);
      for (const words of said) expect(message(figure)).to.contain(words);
      expect(heard('figure-error')).to.have.length(1);
      expect(heard('figure-ready')).to.have.length(0);
      expect(visible(fallback)).to.equal(true);
      also(figure);
      sound(figure);
    });
  }
};
