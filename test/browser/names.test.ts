import { expect, fixture, html } from '@open-wc/testing';
import { framed, korea, make, registerAll } from './support/figures.js';
import { all, inside, one, open, openTable, part, read, texts } from './support/reading.js';
import { settled } from './support/waiting.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? read(element);

/** What assistive technology is told of, in the order of the page. */
const spoken = (figure: Element): string =>
  [...inside(figure).querySelectorAll('*')]
    .filter((node) => !node.closest('[aria-hidden="true"]') && !node.childElementCount)
    .map(read)
    .join(' ');

describe('what a figure is called', () => {
  for (const { tag, of } of framed) {
    it(`${tag} is named by its heading alone, and so are its buttons`, async () => {
      const figure = await make(tag, { of });
      const heading = part(figure, 'heading');
      expect(one(figure, 'figure').getAttribute('aria-label')).to.equal(heading);
      const buttons = all(figure, 'figure > button, .notes button');
      expect(buttons.length).to.be.at.least(2);
      // The words that are seen begin the name, for those who speak to their machine.
      for (const button of buttons) expect(nameOf(button)).to.equal(`${read(button)}: ${heading}`);
    });

    it(`${tag} keeps its key to those who see the picture`, async () => {
      const figure = await make(tag, { of });
      for (const key of all(figure, '[part~="key"]')) expect(key.getAttribute('aria-hidden')).to.equal('true');
      for (const word of texts(figure, '[part~="key"] li')) expect(spoken(figure)).not.to.contain(word);
    });
  }

  it('is what the page puts in place of the heading', async () => {
    const heading = document.createElement('h3');
    heading.slot = 'heading';
    heading.append('Bread and salt');
    const figure = await make('figure-parts', korea, { children: [heading] });
    expect(one(figure, 'figure').getAttribute('aria-label')).to.equal('Bread and salt');
    expect(nameOf(one(figure, '[part~="button"]'))).to.equal('Table: Bread and salt');
  });

  it('is its heading also where that is hidden; the sentence then describes it', async () => {
    const figure = await make('figure-parts', { ...korea, hide: 'all' });
    const element = one(figure, 'figure');
    expect(element.getAttribute('aria-label')).to.contain('South Korea');
    expect(element.getAttribute('aria-description')).to.equal(figure.describe());
    figure.hide = '';
    await settled(figure);
    expect(element.hasAttribute('aria-description')).to.equal(false);
  });

  it('is nothing where there is no heading', async () => {
    const figure = await make('figure-parts', {
      data: [
        { label: 'A', value: 1 },
        { label: 'B', value: 2 },
      ],
      heading: '',
    });
    expect(one(figure, 'figure').hasAttribute('aria-label')).to.equal(false);
    expect(nameOf(one(figure, '[part~="button"]'))).to.equal('Table');
  });

  it('makes no two regions of the same name on a page', async () => {
    const figures = [await make('figure-parts', korea), await make('figure-parts', korea)];
    for (const figure of figures) await openTable(figure);
    const regions = figures.flatMap((figure) => all(figure, '[role="region"], section'));
    expect(regions).to.have.length(0);
    for (const figure of figures) expect(nameOf(one(figure, '[role="group"]'))).to.match(/^Table: South Korea/);
  });
});

describe('lists of sources on one page', () => {
  it('are told apart by what the figures are called that they are of', async () => {
    await make('figure-parts', korea);
    const page = await fixture(html`
      <div>
        <figure-sources of="south-korea-aid/breakdown"></figure-sources>
        <figure-sources of="artillery-shells/pledge"></figure-sources>
        <figure-sources></figure-sources>
      </div>`);
    const lists = [...page.querySelectorAll('figure-sources')];
    for (const list of lists) await settled(list);
    const called = lists.map((list) => one(list, 'section').getAttribute('aria-label'));
    expect(new Set(called).size).to.equal(3);
    expect(called[0]).to.match(/^Sources: South Korea/);
    for (const list of lists) expect(one(list, 'section').getAttribute('aria-label')).to.match(/^Sources/);
  });
});

describe('a ranking that a reader has unfolded', () => {
  it('is read from its first row to its last', async () => {
    const figure = await make('figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking' });
    const ranks = (): string[] =>
      all(figure, '.rows:not([aria-hidden]) .rank')
        .map(read)
        .filter((rank) => rank !== '');
    expect(ranks()).to.deep.equal([]);
    for (const fold of all(figure, '.fold', HTMLButtonElement)) await open(fold, figure);
    expect(ranks()[0]).to.equal('1');
    expect(ranks().map(Number)).to.deep.equal(
      ranks()
        .map(Number)
        .sort((a, b) => a - b),
    );
    expect(ranks().length).to.be.greaterThan(35);
    for (const fold of all(figure, '.fold', HTMLButtonElement)) await open(fold, figure);
    expect(ranks()).to.deep.equal([]);
  });
});

describe('the button of the sources', () => {
  it('says whether it opens something only where it does', async () => {
    const figure = await make('figure-parts', korea);
    const button = one(figure, '[part~="sources-button"]');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const list = document.createElement('figure-sources');
    document.body.append(list);
    await settled(list);
    await settled(figure);
    expect(read(button)).to.match(/\d/);
    expect(button.hasAttribute('aria-expanded')).to.equal(false);
    list.remove();
    await settled(figure);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });
});
