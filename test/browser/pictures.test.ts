import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { FigureError } from '../../src/error/figure-error.js';
import { renderToSVG } from '../../widgets/static.js';
import { ownData, partsOfWhole, viewedData } from '../unit/support/arbitrary/own-data.js';
import { sceneForms } from '../unit/support/forms.js';

// A parser of XML as strict as the standard: one wrong sign and there is no picture at all.

const tags = new Set('svg title desc defs pattern rect g text path circle'.split(' '));

describe('a still picture of any data', () => {
  for (const form of sceneForms) {
    it(`is well-formed and holds no markup of theirs: ${form}`, () => {
      const maxLength = form === 'value' ? 1 : form === 'target' ? 2 : 5;
      const data = fc.oneof(
        ownData({ hostile: true, minLength: 1, maxLength }),
        viewedData(form, { hostile: true, maxLength }),
        partsOfWhole(true).map((observations) => ({ observations, title: observations[0]!.label ?? '' })),
      );
      let drawn = 0;
      fc.assert(
        fc.property(data, (given) => {
          let svg: string;
          try {
            svg = renderToSVG(form, { data: given });
          } catch (error) {
            if (error instanceof FigureError) return;
            throw error;
          }
          drawn++;
          const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
          const found = [documentElement, ...documentElement.querySelectorAll('*')].map((node) => node.localName);
          expect(found.filter((tag) => !tags.has(tag)).join(' ')).to.equal('');
        }),
        { seed: 20_241_022, numRuns: 100 },
      );
      expect(drawn).to.be.greaterThan(5);
    });
  }
});
