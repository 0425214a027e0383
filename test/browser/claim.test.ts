import { expect } from '@open-wc/testing';
import { evidence as positionsEvidence } from '../../datasets/positions/evidence.js';
import { positions } from '../../datasets/positions/index.js';
import { artilleryShells } from '../../datasets/artillery-shells/2024-10-22.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Vintage } from '../../src/model/vintage.js';
import { register } from '../../widgets/register.js';
import { inEachFace } from './support/faces.js';
import { give, make, registerAll, tableOf } from './support/figures.js';
import { box, visible } from './support/layout.js';
import {
  all,
  documented,
  message,
  one,
  openSources,
  openTable,
  part,
  read,
  partsIn,
  tableCells,
  texts,
} from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen, sound } from './support/watching.js';

const rounds = { of: 'artillery-shells/north-korea-to-russia' };
const stance = { of: 'positions/landsbergis-western-troops' };

/** The shells under another name, of no quantity that others speak of. */
const alone = (dataset: string): Vintage => ({
  ...artilleryShells,
  dataset,
  observations: artilleryShells.observations.map((o) => ({ ...o, quantity: undefined })),
});

guardPage();
before(() => {
  registerAll();
  register(positions, { evidence: () => Promise.resolve(positionsEvidence) });
});

describe('figure-claim', () => {
  inEachFace('rendering', () => {
    it('says the number, who states it, on what ground and when', async () => {
      const figure = await make('figure-claim', rounds, { width: 700 });
      expect(part(figure, 'value')).to.equal('around 8 million rounds');
      expect(part(figure, 'speaker')).to.equal(
        'South Korea’s National Intelligence Service South Korea’s main intelligence agency. Not a side in the war, but North Korea is its country’s adversary.',
      );
      expect(texts(figure, '.facts')).to.deep.equal(['a claim, on the speaker’s word · said 22 Oct 2024 or later']);
      sound(figure);
    });

    it('says what else was said, apart from what does not agree', async () => {
      const figure = await make('figure-claim', rounds);
      const titles = ['Earlier, by the NIS', 'Also said', 'Other amounts stated', 'By others, at other times'];
      expect(texts(figure, '.title')).to.deep.equal(titles);
      expect(all(figure, '.others ul').map((list) => [...list.children].map(read))).to.deep.equal([
        ['at least 1 million the NIS, 1 Nov 2023'],
        ['more than 6 million Seoul’s military intelligence, 152 mm, 27 Aug 2024'],
        ['as many as 4.8 million Seoul’s defence minister, 14 Jun 2024'],
        [
          'more than 2 million Seoul’s defence minister, 152 mm, 29 Dec 2023',
          'more than 400,000 Seoul’s defence minister, 122 mm, 29 Dec 2023',
          'at least 3 million Seoul’s defence minister, 152 mm, 26 Feb 2024',
          'at least 500,000 Seoul’s defence minister, 122 mm, 26 Feb 2024',
        ],
      ]);
      expect(texts(figure, '.notes li')).to.include('Same count as the NIS, 18 Oct 2024: no second count.');
    });

    it('writes a stance as its sentence, with who holds it', async () => {
      const figure = await make('figure-claim', stance);
      await until(() => all(figure, 'q').length > 0, 'no quote came');
      expect(part(figure, 'takeaway')).to.match(
        /^Gabrielius Landsbergis: If North Korea’s supply of ammunition and soldiers is confirmed/,
      );
      expect(part(figure, 'quote')).to.equal('boots on the ground');
      expect(part(figure, 'speaker')).to.contain('an ally of one side in the war');
      expect(all(figure, '[part~="value"], [part~="button"]')).to.have.length(0);
      sound(figure);
    });
  });

  inEachFace('the source’s own words', () => {
    it('come after the card is drawn, and nothing moves', async () => {
      for (const width of [320, 700]) {
        let hand: (evidence: readonly Evidence[]) => void = () => undefined;
        const later = new Promise<readonly Evidence[]>((done) => (hand = done));
        register(alone(`late-shells-${width}`), { evidence: () => later });
        const figure = await make('figure-claim', { of: `late-shells-${width}/north-korea-to-russia` }, { width });
        expect(part(figure, 'value')).to.equal('around 8 million rounds');
        expect(all(figure, 'q')).to.have.length(0);
        const { height } = box(figure);
        hand([
          {
            ids: ['north-korea-to-russia'],
            source: 'european-conservative-article',
            quote: 'around 8 million artillery rounds',
            accessed: '2026-11-23',
            live: false,
          },
        ]);
        await until(() => all(figure, 'q').length > 0, 'no quote came');
        expect(box(figure).height).to.equal(height);
        sound(figure);
      }
    });

    it('name their source, with a link to it', async () => {
      const figure = await make('figure-claim', rounds);
      await until(() => all(figure, 'q').length > 0, 'no quote came');
      expect(part(figure, 'quote')).to.equal('around 8 million artillery rounds');
      const link = one(figure, 'a', HTMLAnchorElement);
      expect(link.textContent).to.equal('The European Conservative');
      expect(link.href).to.match(/^https:\/\/europeanconservative\.com\//);
      expect(link.rel).to.equal('noopener noreferrer');
    });

    it('that are not on file are said not to be', async () => {
      register(alone('bare-shells'));
      const figure = await make('figure-claim', { of: 'bare-shells/eu-sent' });
      await until(() => texts(figure, '.quote').join() !== '', 'nothing came');
      expect(texts(figure, '.quote')).to.deep.equal(['No words of the source are on file.']);
    });

    it('that do not load leave the card as it is, with a warning', async () => {
      register(alone('lost-shells'), { evidence: () => Promise.reject(new Error('lost')) });
      const heard = listen(document);
      const figure = await make('figure-claim', { of: 'lost-shells/eu-sent' });
      await until(() => heard('figure-warning').length > 0, 'no warning came');
      expect(heard('figure-warning')).to.deep.equal([
        { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' },
      ]);
      expect(part(figure, 'value')).to.equal('about 650,000 rounds');
    });

    it('are not waited for where the data are the page’s own', async () => {
      const figure = await make('figure-claim', { data: [{ label: 'Bread', value: 30, by: 'baker' }] });
      expect(all(figure, '.quote')).to.have.length(0);
    });
  });

  describe('data', () => {
    it('takes its own rows, and another of them as the claim', async () => {
      const figure = await make('figure-claim', {
        data: [
          { id: 'a', label: 'Bread', value: 30, by: 'baker' },
          { id: 'b', label: 'Bread', value: 20, by: 'miller' },
        ],
      });
      expect(part(figure, 'value')).to.equal('30');
      figure.setAttribute('claim', 'b');
      await settled(figure);
      expect(part(figure, 'value')).to.equal('20');
      expect(texts(figure, '.others li')).to.deep.equal(['30 baker, undated']);
    });

    it('takes a plain table, the claim in its first row', async () => {
      const table = tableOf([
        ['Mayor', '1,000'],
        ['Club', 'more than 700'],
      ]);
      const figure = await make('figure-claim', {}, { children: [table] });
      expect(part(figure, 'value')).to.equal('1,000');
      expect(texts(figure, '.title')).to.deep.equal(['Also said']);
      expect(visible(table)).to.equal(false);
    });

    it('has all statements in its table', async () => {
      const figure = await make('figure-claim', rounds);
      await openTable(figure);
      expect(tableCells(figure)).to.have.length(1 + 9);
    });

    for (const [what, properties, code] of [
      ['two units', { data: [{ value: 1 }, { value: 2, unit: { code: 'EUR', mult: 0 } }] }, 'mixed-units'],
      ['a row that is not there', { data: [{ id: 'a', value: 1 }], claim: 'b' }, 'unknown-id'],
      ['no rows', { data: [] }, 'no-rows'],
      ['a whole dataset', { of: 'artillery-shells' }, 'wrong-form'],
    ] as const) {
      it(`refuses ${what}`, async () => {
        const figure = await make('figure-claim', properties);
        expect(figure.error?.code).to.equal(code);
        expect(message(figure)).to.contain('expected').and.to.contain('got');
        sound(figure);
      });
    }
  });

  describe('parts', () => {
    it('has every part that its description names, and no other', async () => {
      const figure = await make('figure-claim', rounds);
      await until(() => all(figure, 'q').length > 0, 'no quote came');
      await openTable(figure);
      await openSources(figure);
      const used = partsIn(figure);
      const superseded = await make('figure-claim', { of: 'aid-to-ukraine@2024-08-31/KOR-total' });
      await give(figure, [{ value: 'x' }]);
      // Two notes or three are too few to fold.
      const named = (await documented('claim', 'csspart')).filter((name) => name !== 'notes-button');
      expect([...new Set([...used, ...partsIn(superseded), ...partsIn(figure)])]).to.have.members(named);
    });
  });
});
