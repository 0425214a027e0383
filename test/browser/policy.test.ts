import { expect } from '@open-wc/testing';
import { give, make, registerAll, samples } from './support/figures.js';
import { all, message, one, open, openTable } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, sound } from './support/watching.js';

guardPage();

describe('a strict policy', () => {
  const violations: string[] = [];

  before(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
      violations.push([violatedDirective, sourceFile, sample].join(' '));
    });
    // Once in the page it holds for good: this file has the page to itself.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content =
      "script-src 'self'; style-src 'self'; img-src 'none'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    document.head.append(policy);
    registerAll();
  });

  it('holds in this page, and is told of', async () => {
    const div = document.createElement('div');
    expect(() => {
      div.innerHTML = '<p>markup</p>';
    }).to.throw(TypeError);
    div.setAttribute('style', 'color: red');
    expect(div.style.color).to.equal('');
    await until(() => violations.length === 2, 'a breach goes unheard');
    violations.length = 0;
  });

  for (const { tag, of, rows } of samples) {
    it(`lets ${tag} draw, open, complain and recover`, async () => {
      const figure = await make(tag, { of });
      expect(message(figure)).to.equal('');
      if (tag === 'figure-value') {
        one(figure, '[part~="value"]').click();
        await until(() => all(figure, 'q').length > 0, 'no quote came');
      } else {
        await openTable(figure);
        for (const fold of all(figure, '.fold', HTMLButtonElement)) await open(fold, figure);
      }
      await give(figure, 'nonsense');
      expect(message(figure)).not.to.equal('');
      await give(figure, rows);
      figure.theme = 'dark';
      await settled(figure);
      expect(message(figure)).to.equal('');
      sound(figure);
      expect(violations).to.deep.equal([]);
    });
  }
});
