import { expect, fixture, html } from '@open-wc/testing';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import { register } from '../../widgets/register.js';
import { dataset } from './support/dataset.js';
import { inEachFace } from './support/faces.js';
import { give, make, military, registerAll } from './support/figures.js';
import { box, visible } from './support/layout.js';
import { isOpen, openPanel, panel, quoted } from './support/panel.js';
import { all, documented, message, one, part, partsIn, read, texts } from './support/reading.js';
import { itRefuses, type Refusal } from './support/refusal.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen, sound } from './support/watching.js';

guardPage();
before(registerAll);

describe('figure-value', () => {
  inEachFace('rendering', () => {
    for (const [of, text] of [
      ['south-korea-aid/total', '€789 million'],
      ['south-korea-aid/military', 'some €15 million'],
      ['south-korea-aid/share-financial', '59.6%'],
      ['south-korea-aid/share-military', 'about 1.9%'],
      ['south-korea-aid/rank', 'not reported'],
      ['artillery-shells/north-korea-to-russia', 'around 8 million'],
      ['artillery-shells/north-korea-shipments', 'over 70'],
      ['artillery-shells/eu-sent', 'about 650,000'],
      ['troops/north-korea-first', '1,500'],
      ['troops/per-brigade', '3,000'],
      ['troops/russia-in-ukraine', 'roughly 600,000'],
      ['aid-to-ukraine@2024-08-31/KOR-total', '€788.5 million'],
    ] as const) {
      it(`writes ${of} as “${text}”`, async () => {
        const figure = await make('figure-value', { of });
        expect(message(figure)).to.equal('');
        expect(part(figure, 'value')).to.equal(text);
        sound(figure);
      });
    }

    it('stands in its sentence as text does', async () => {
      const paragraph = await fixture<HTMLElement>(
        html`<p style="font: 16px/1.5 sans-serif; width: 600px">
          It gave <figure-value of="south-korea-aid/military">some €15 million</figure-value>, no more.
        </p>`,
      );
      const figure = paragraph.querySelector('figure-value')!;
      await settled(figure);
      const value = one(figure, '[part~="value"]');
      expect(getComputedStyle(figure).display).to.equal('inline');
      expect(box(paragraph).height).to.equal(24);
      expect(getComputedStyle(value).font).to.equal(getComputedStyle(paragraph).font);
      expect(getComputedStyle(value).color).to.equal(getComputedStyle(paragraph).color);
    });

    it('underlines by what the number rests on', async () => {
      for (const [of, style] of [
        ['south-korea-aid/total', 'solid'],
        ['artillery-shells/north-korea-to-russia', 'dotted'],
        ['artillery-shells/eu-promised', 'dashed'],
      ]) {
        const figure = await make('figure-value', { of });
        expect(getComputedStyle(one(figure, '[part~="value"]')).textDecorationStyle, of).to.equal(style);
      }
    });

    it('opens who says so, in which words, where, and when it was read', async () => {
      const figure = await make('figure-value', military);
      expect(isOpen(figure)).to.equal(false);
      await openPanel(figure);
      await quoted(figure);
      expect(isOpen(figure)).to.equal(true);
      const words = read(panel(figure));
      expect(words).to.contain('Military, non-lethal: some €15 million');
      expect(words).to.contain('recorded by the Kiel Institute for the World Economy, via The European Conservative');
      expect(words).to.contain('24 Jan 2022 – 31 Aug 2024');
      expect(texts(figure, 'q')).to.deep.equal([
        'some €15 million in defensive military aid',
        'non-lethal military goods, such as bulletproof vests, helmets and medical supplies',
        '$12 million for the rehabilitation of wounded Ukrainian soldiers',
        'for medical and rehabilitation support for Ukraine’s military',
      ]);
      expect(words).to.contain('For the note');
      expect(words).to.contain('read 23 Nov 2026 in a stored copy');
      expect(words).to.contain('row South Korea'.slice(4));
      expect(words).to.contain('Military allocations');
      expect(words).to.contain('helmets, vests, medical kits');
      expect(words).to.contain('data through 31 Aug 2024');
      expect(words).to.contain('vintage 2024-10-22');
      sound(figure);
    });

    it('links the source, without telling it where the reader came from', async () => {
      const figure = await make('figure-value', military);
      await openPanel(figure);
      await quoted(figure);
      const links = all(figure, 'a', HTMLAnchorElement);
      // The article and the tracker, then what backs the note.
      expect(links).to.have.length(6);
      expect(links[0]!.href).to.contain('https://europeanconservative.com/');
      for (const link of links) expect(link.rel).to.equal('noopener noreferrer');
    });

    it('leads a computed number to the evidence of what it was computed from', async () => {
      const figure = await make('figure-value', { of: 'south-korea-aid/share-military' });
      await openPanel(figure);
      await quoted(figure);
      expect(read(panel(figure)))
        .to.contain('computed from figures of')
        .and.to.contain('“Military, non-lethal” ÷ “All aid”');
      expect(texts(figure, 'q')).to.have.members([
        'a total of €789 million',
        'some €15 million in defensive military aid',
      ]);
    });

    it('shows the panel within the page, near the number, at every width', async () => {
      for (const width of [280, 700]) {
        const figure = await make('figure-value', military, { width });
        await openPanel(figure);
        await quoted(figure);
        const { left, right, width: across } = box(panel(figure));
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(window.innerWidth);
        expect(across).to.be.greaterThan(200);
        expect(panel(figure).scrollWidth).to.be.at.most(panel(figure).clientWidth);
      }
    });
  });

  describe('properties and attributes', () => {
    it('writes the hedge as a word, a sign or not at all', async () => {
      const figure = await make('figure-value', military);
      for (const [hedge, text] of [
        ['sign', '~€15 million'],
        ['none', '€15 million'],
        ['word', 'some €15 million'],
        ['loud', 'some €15 million'],
      ]) {
        figure.setAttribute('hedge', hedge!);
        await settled(figure);
        expect(part(figure, 'value'), hedge).to.equal(text);
      }
    });

    it('writes the noun when told to', async () => {
      const figure = await make('figure-value', { of: 'artillery-shells/north-korea-to-russia' });
      figure.toggleAttribute('counted', true);
      await settled(figure);
      expect(part(figure, 'value')).to.equal('around 8 million rounds');
    });

    it('speaks the page’s language', async () => {
      for (const [locale, text] of [
        ['de', 'rund 15 Mio. €'],
        ['fr', 'environ 15 M €'],
        ['ko', '약 €1500만'],
      ]) {
        const figure = await make('figure-value', { ...military, locale });
        expect(part(figure, 'value'), locale).to.equal(text);
        expect(panel(figure).lang).to.equal('en');
      }
    });

    it('takes a row of the page’s own', async () => {
      const figure = await make('figure-value', {
        data: [{ label: 'Bread', value: 12.5, unit: { code: 'EUR', mult: 0 }, relation: 'ge' }],
      });
      expect(part(figure, 'value')).to.equal('at least €12.50');
      expect(figure.describe()).to.contain('Bread').and.to.contain('at least €12.50');
    });

    it('hides when told to', async () => {
      const figure = await make('figure-value', military);
      figure.hidden = true;
      expect(visible(figure)).to.equal(false);
    });

    it('takes the colour of the line from the page', async () => {
      const figure = await make('figure-value', military);
      figure.style.setProperty('--figure-color-accent', 'rgb(1, 2, 3)');
      expect(getComputedStyle(one(figure, '[part~="value"]')).textDecorationColor).to.equal('rgb(1, 2, 3)');
    });

    it('describes itself by name and number', async () => {
      const figure = await make('figure-value', military);
      expect(figure.describe()).to.equal('Military, non-lethal: some €15 million');
    });
  });

  describe('events', () => {
    it('tells of the drawing, and of the evidence opened and closed', async () => {
      const heard = listen(document);
      const figure = await make('figure-value', military);
      expect(heard('figure-ready')).to.deep.equal([{ dataset: 'south-korea-aid', vintage: '2024-10-22' }]);
      await openPanel(figure);
      expect(heard('figure-toggle')).to.deep.equal([{ panel: 'evidence', open: true }]);
      panel(figure).hidePopover();
      await until(() => heard('figure-toggle').length === 2, 'closing is not told');
      expect(heard('figure-toggle')[1]).to.deep.equal({ panel: 'evidence', open: false });
      expect(heard('figure-ready')).to.have.length(1);
    });

    it('tells of a new number under the same name', async () => {
      const figure = await make('figure-value', { data: [{ label: 'Bread', value: 1 }] });
      const heard = listen(figure);
      await give(figure, [{ label: 'Bread', value: 2 }]);
      expect(heard('figure-ready')).to.have.length(1);
    });
  });

  describe('parts', () => {
    it('has every part that its description names, and no other', async () => {
      const figure = await make('figure-value', military);
      await openPanel(figure);
      await quoted(figure);
      const used = partsIn(figure);
      await give(figure, [{ value: 'x' }]);
      expect([...new Set([...used, ...partsIn(figure)])]).to.have.members(await documented('value', 'csspart'));
    });
  });

  describe('fallback', () => {
    it('is its own text, until the number is there and again when it goes', async () => {
      const text = document.createElement('span');
      text.append('some €15 million');
      const figure = await make('figure-value', { of: 'later-value/one' }, { children: [text] });
      expect(visible(text)).to.equal(true);
      register(dataset('later-value', undefined));
      await settled(figure);
      expect(visible(text)).to.equal(false);
      expect(part(figure, 'value')).to.equal('5');
      await give(figure, [{ value: 'x' }]);
      expect(visible(text)).to.equal(true);
      expect(message(figure)).not.to.equal('');
    });

    it('is no table to be read: a number has no rows', async () => {
      const figure = await make('figure-value', military, { children: ['15'] });
      expect(part(figure, 'value')).to.equal('some €15 million');
    });
  });

  describe('bad data', () => {
    const refused: Refusal[] = [
      [
        'a reference to a whole dataset',
        { of: 'south-korea-aid' },
        'wrong-form',
        ['of', 'the id of one observation', 'south-korea-aid'],
      ],
      ['a reference to a view', { of: 'south-korea-aid/breakdown' }, 'wrong-form', ['of', 'breakdown']],
      [
        'an id that is not there',
        { of: 'south-korea-aid/nothing' },
        'unknown-id',
        ['of', 'an id of south-korea-aid@2024-10-22', '"south-korea-aid/nothing"'],
      ],
      ['many rows', { data: [{ value: 1 }, { value: 2 }] }, 'wrong-form', ['one observation']],
      ['no rows', { data: [] }, 'wrong-form', ['one observation']],
      ['a number in quotes', { data: [{ value: '5' }] }, 'schema', ['observations[0].value', 'a number', '"5"']],
    ];

    itRefuses('figure-value', refused);

    it('draws any finite number', async () => {
      for (const [value, text] of [
        [0, '0'],
        [-5, '-5'],
        [1e21, '1,000,000,000,000,000,000,000'],
        [0.000001, '0.000001'],
      ] as const) {
        const row: ObservationInput = { label: 'A', value };
        const figure = await make('figure-value', { data: [row] });
        expect(part(figure, 'value')).to.equal(text);
      }
    });
  });
});
