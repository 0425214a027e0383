import { expect } from '@open-wc/testing';
import { make, registerAll } from './support/figures.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen } from './support/watching.js';

guardPage();
before(registerAll);

describe('a value that no figure knows', () => {
  for (const [tag, name, value, said] of [
    ['figure-parts', 'theme', 'drak', 'theme="drak" is not looked at; did you mean “dark”?'],
    ['figure-parts', 'theme', 'purple', 'theme="purple" is not looked at; it can be auto, light, dark.'],
    ['figure-units', 'hide', 'heading tabel', 'hide="tabel" is not looked at; did you mean “table”?'],
    ['figure-value', 'hedge', 'sing', 'hedge="sing" is not looked at; did you mean “sign”?'],
    ['figure-ranking', 'limit', '-3', 'limit="-3" is not looked at; it can be a number from 1.'],
    ['figure-ranking', 'limit', 'five', 'limit="NaN" is not looked at; it can be a number from 1.'],
  ] as const) {
    it(`is told of, and leaves the figure as it is: ${tag} ${name}="${value}"`, async () => {
      const heard = listen(document);
      const figure = await make(tag, { data: [{ label: 'Bread', value: 30 }] });
      const before = figure.describe();
      figure.setAttribute(name, value);
      await settled(figure);
      await until(() => heard('figure-warning').length > 0, 'nothing is said');
      expect(heard('figure-warning')).to.deep.equal([{ code: 'unknown-value', message: said }]);
      expect(figure.describe()).to.equal(before);
    });
  }

  it('is one that is known by no mistake', async () => {
    const heard = listen(document);
    const figure = await make('figure-ranking', {
      data: [{ label: 'Bread', value: 30 }],
      theme: 'dark',
      hide: 'heading  table',
      limit: 3,
    });
    figure.theme = 'light';
    await settled(figure);
    await new Promise((done) => setTimeout(done, 50));
    expect(heard('figure-warning')).to.deep.equal([]);
  });
});
