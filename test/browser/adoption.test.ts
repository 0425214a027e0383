import { expect } from '@open-wc/testing';
import { framed, make, registerAll, samples } from './support/figures.js';
import { all, inside, message, open, openTable } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen } from './support/watching.js';

guardPage();
before(registerAll);

const away = (figure: HTMLElement): (() => void) => {
  const home = figure.parentElement!;
  document.implementation.createHTMLDocument('another').body.append(figure);
  return () => home.append(figure);
};

describe('a figure that has been in another document', () => {
  for (const { tag, of } of samples) {
    it(`looks as before: ${tag}`, async () => {
      const figure = await make(tag, { of });
      const sheets = [...inside(figure).adoptedStyleSheets];
      expect(sheets.length).to.be.greaterThan(0);
      const back = away(figure);
      await settled(figure);
      back();
      await settled(figure);
      expect(message(figure)).to.equal('');
      expect(inside(figure).adoptedStyleSheets).to.deep.equal(sheets);
    });
  }

  for (const { tag, of } of framed) {
    it(`opens its table there and here: ${tag}`, async () => {
      const heard = listen(document);
      const figure = await make(tag, { of });
      const back = away(figure);
      const button = all(figure, '[part~="button"]', HTMLButtonElement)[0]!;
      await open(button, figure);
      await open(button, figure);
      back();
      await openTable(figure);
      expect(heard('figure-warning')).to.deep.equal([]);
    });
  }

  for (const { tag, of } of framed) {
    it(`keeps the looks of a table that is open: ${tag}`, async () => {
      const figure = await make(tag, { of });
      await openTable(figure);
      const sheets = inside(figure).adoptedStyleSheets.length;
      const back = away(figure);
      await settled(figure);
      back();
      await settled(figure);
      await until(() => inside(figure).adoptedStyleSheets.length === sheets, 'the table has lost its looks');
    });
  }

  it('and a list of sources that is there throw nothing', async () => {
    const sources = document.createElement('figure-sources');
    sources.of = 'south-korea-aid/breakdown';
    document.body.append(sources);
    await settled(sources);
    const home = document.body;
    document.implementation.createHTMLDocument('another').body.append(sources);
    sources.heading = 'Elsewhere';
    await settled(sources);
    expect(inside(sources).textContent).to.contain('Elsewhere');
    home.append(sources);
    await settled(sources);
    expect(inside(sources).adoptedStyleSheets.length).to.be.greaterThan(0);
    sources.remove();
  });
});
