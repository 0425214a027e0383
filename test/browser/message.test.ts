import { expect } from '@open-wc/testing';
import { inEachFace } from './support/faces.js';
import { make, registerAll, samples } from './support/figures.js';
import { visible } from './support/layout.js';
import { all, message, one, part } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

inEachFace('the message', () => {
  it('shows three issues at most, and the error holds them all', async () => {
    const figure = await make('figure-parts', { data: [1, 2, 3, 4, 5].map(() => ({ value: 'x' })) });
    expect(all(figure, '.error span')).to.have.length(3);
    expect(figure.error!.issues).to.have.length(5);
  });

  it('is a note for those who hear the page, in English', async () => {
    for (const { tag } of samples) {
      const figure = await make(tag, { data: 'nonsense', locale: 'de' });
      const error = one(figure, '[part~="error"]');
      expect(error.getAttribute('role')).to.equal('note');
      expect(error.lang).to.equal('en');
    }
  });

  it('stays in its column, however long what it names', async () => {
    for (const { tag } of samples) {
      const long = 'x'.repeat(3000);
      const figure = await make(tag, { data: [{ id: long, value: long }] }, { width: 280 });
      const column = figure.parentElement!;
      expect(column.scrollWidth).to.be.at.most(column.clientWidth);
    }
  });

  it('of a warning taken as an error says so', async () => {
    const figure = await make('figure-units', { of: 'troops/contingents', unitSize: 100_000, strict: true });
    expect(message(figure)).to.contain('strict').and.to.contain('no warning').and.to.contain('twentieth');
    figure.strict = false;
    await settled(figure);
    expect(figure.error).to.equal(null);
  });
});

describe('a message', () => {
  it('is shown where the same fault is found again before the words for it have come', async () => {
    const figure = document.createElement('figure-parts');
    figure.of = 'not a reference';
    document.body.append(figure);
    await Promise.resolve();
    // What is wrong is the same, and found anew: as when a dataset registers.
    registerAll();
    await settled(figure);
    expect(message(figure)).to.contain('not a reference');
    expect(visible(one(figure, '.error'))).to.equal(true);
    figure.remove();
  });

  it('of another fault is waited for where it overtakes the first', async () => {
    const figure = document.createElement('figure-units');
    figure.of = 'not a reference';
    document.body.append(figure);
    await Promise.resolve();
    figure.of = 'nor this one';
    await settled(figure);
    expect(part(figure, 'error')).to.contain('nor this one');
    figure.remove();
  });
});
