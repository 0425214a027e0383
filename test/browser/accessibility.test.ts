import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { ObservationInput } from '../../src/user-data/figure-data.js';
import { contrast, markContrast, paperOf, parse, seenOn, unpainted } from './support/colour.js';
import { type Figure, framed, give, make, registerAll, samples } from './support/figures.js';
import { where } from './support/incapacities.js';
import { barsIn, textBoxes, visible } from './support/layout.js';
import { all, inside, one, open, openTable, part, read } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, same } from './support/watching.js';

/** A mark of each look and end, for the forms that draw rows of any kind. */
const looks: ObservationInput[] = [
  { label: 'Recorded', value: 40, basis: 'recorded' },
  { label: 'Estimated', value: 30, basis: 'estimated', relation: 'approx' },
  { label: 'Claimed', value: 20, basis: 'claimed', by: 'someone', relation: 'gt' },
  { label: 'Expected', value: 10, basis: 'expected' },
];

/** What engines draw a page on that says no more than its scheme: Chromium, Firefox and WebKit. */
const papers = { light: ['#ffffff'], dark: ['#121212', '#1c1b22', '#1e1e1e'] };

/** The same figure on a page of either colour. */
const onPage = async (scheme: 'light' | 'dark', figure: Figure, paper = 'Canvas'): Promise<void> => {
  // Said aloud, because axe takes a page without a background for white.
  document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${paper}`;
  await settled(figure);
};

const openPanel = async (figure: Figure): Promise<void> => {
  one(figure, '[part~="value"]').click();
  await until(() => all(figure, 'q').length > 0, 'no quote came');
};

guardPage();
before(registerAll);
afterEach(() => document.documentElement.removeAttribute('style'));

describe('accessibility', () => {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`on a ${scheme} page`, () => {
      for (const { tag, of } of samples) {
        it(`axe finds nothing in ${tag}: closed, open, refused`, async () => {
          const figure = await make(tag, { of }, { width: 700 });
          await onPage(scheme, figure);
          await expect(figure).to.be.accessible();
          if (tag === 'figure-value') {
            await openPanel(figure);
          } else {
            await openTable(figure);
            for (const fold of all(figure, '.fold', HTMLButtonElement)) await open(fold, figure);
          }
          await expect(figure).to.be.accessible();
          await give(figure, 'nonsense');
          await expect(figure).to.be.accessible();
        });

        it(`all words of ${tag} stand out from the paper by 4.5 : 1`, async () => {
          for (const theme of ['auto', 'light', 'dark'] as const) {
            const figure = await make(tag, { of, theme }, { width: 700 });
            await onPage(scheme, figure);
            if (tag === 'figure-value') await openPanel(figure);
            else await openTable(figure);
            const words = textBoxes(figure);
            expect(words.length).to.be.greaterThan(0);
            for (const { owner, text } of words) {
              const { color } = getComputedStyle(owner);
              expect(contrast(color, paperOf(owner)), `${theme}: “${text}” is ${color}`).to.be.at.least(4.5);
            }
          }
        });
      }

      for (const { tag, of } of framed) {
        it(`all marks of ${tag} stand out from the paper by 3 : 1`, async () => {
          for (const theme of ['auto', 'light', 'dark'] as const) {
            for (const width of [320, 700]) {
              const figure = await make(tag, { of, theme }, { width });
              await onPage(scheme, figure);
              const marks = barsIn(inside(figure) as unknown as Element).filter(visible);
              expect(marks.length).to.be.greaterThan(0);
              for (const mark of marks) {
                expect(markContrast(mark), `${theme}, ${width} px: ${mark.classList.value}`).to.be.at.least(3);
              }
            }
          }
        });
      }

      it('marks of every look and tone stand out by 3 : 1, neighbours from one another too', async () => {
        for (const [tag, properties] of [
          ['figure-parts', { data: looks }],
          ['figure-ranking', { data: looks, highlight: 'Claimed' }],
          ['figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking', stack: 'kind' }],
          ['figure-units', { data: looks }],
          ['figure-parts', { data: looks.map(({ label, value }) => ({ label, value })) }],
        ] as const) {
          const figure = await make(tag, properties, { width: 700 });
          await onPage(scheme, figure);
          const marks = barsIn(one(figure, '.graphic')).filter(visible);
          for (const mark of marks) expect(markContrast(mark), `${tag}: ${mark.classList.value}`).to.be.at.least(3);
        }
        const figure = await make(
          'figure-parts',
          { data: looks.map(({ label, value }) => ({ label, value })) },
          { width: 700 },
        );
        const fills = barsIn(one(figure, '.strip')).map((mark) => getComputedStyle(mark).fill);
        expect(fills).to.have.length(4);
        expect(new Set(fills).size).to.equal(4);
        const gap = getComputedStyle(all(figure, '.gap')[0]!).fill;
        for (const fill of fills) expect(contrast(fill, gap), `${fill} beside the gap`).to.be.at.least(3);
      });

      it('hatching and tracks do not swallow a mark', async () => {
        const four = (basis: 'recorded' | 'estimated'): ObservationInput[] =>
          looks.map(({ label, value }) => ({ label, value, basis }));
        for (const basis of ['recorded', 'estimated'] as const) {
          const figure = await make('figure-parts', { data: four(basis) }, { width: 320 });
          for (const paper of papers[scheme]) {
            await onPage(scheme, figure, paper);
            const track = seenOn(getComputedStyle(all(figure, '.track')[0]!).fill, paperOf(figure));
            for (const mark of barsIn(one(figure, '.parts')).filter(visible)) {
              const { fill } = getComputedStyle(mark);
              if (!fill.startsWith('url'))
                expect(contrast(fill, track), `${mark.classList.value} on ${paper}`).to.be.at.least(3);
            }
          }
          for (const pattern of all(figure, 'pattern', Element)) {
            const [ground, ink] = [...pattern.children].map((child) => getComputedStyle(child).fill);
            expect(contrast(ground!, ink!), pattern.id).to.be.at.least(3);
          }
        }
      });
    });
  }

  for (const { tag, of } of framed) {
    it(`hides the picture of ${tag} and tells it in a sentence and a table`, async () => {
      const figure = await make(tag, { of });
      expect(part(figure, 'takeaway')).to.equal(figure.describe().replace(/\s+/g, ' '));
      expect(part(figure, 'takeaway').length).to.be.greaterThan(20);
      for (const picture of all(figure, 'svg', Element)) {
        expect(picture.matches('[aria-hidden="true"] *, [aria-hidden="true"]'), 'hidden').to.equal(true);
      }
      const focusable = all(figure, 'a, button, [tabindex]');
      expect(focusable.filter((node) => node.closest('[aria-hidden="true"]'))).to.have.length(0);
      expect(all(figure, '[role="heading"]')).to.have.length(1);
    });
  }

  it('has a sentence for whatever it draws', async () => {
    for (const { tag, rows, otherRows } of samples) {
      for (const data of [rows, otherRows, rows.map(({ value }) => ({ value }))]) {
        const figure = await make(tag, { data });
        expect(figure.describe(), tag).not.to.equal('');
      }
    }
  });

  it('names the button of a number by the number, and its panel by what it tells of', async () => {
    const figure = await make('figure-value', { of: 'south-korea-aid/military' });
    const button = one(figure, '[part~="value"]', HTMLButtonElement);
    expect(read(button)).to.equal('some €15 million');
    expect(button.type).to.equal('button');
    same(button.popoverTargetElement, one(figure, '[part~="panel"]'), 'what the button opens');
    const panel = one(figure, '[role="dialog"]');
    expect(panel.getAttribute('aria-label')).to.equal('Military, non-lethal');
  });

  it('writes by fill and by word what a number rests on', async () => {
    const figure = await make('figure-ranking', { data: looks });
    const marks = barsIn(one(figure, '.graphic'));
    expect(new Set(marks.map((mark) => getComputedStyle(mark).fill)).size).to.be.at.least(3);
    expect(part(figure, 'key')).to.contain('an estimate').and.to.contain('a claim').and.to.contain('expected');
  });
});

where('media').describe('in forced colours', () => {
  before(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));

  const system = (name: string): string => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };

  for (const { tag, of } of framed) {
    it(`every mark of ${tag} has a fill or stroke that is not the page’s own colour`, async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      for (const properties of [{ of }, ...(tag === 'figure-target' ? [] : [{ data: looks }])]) {
        for (const width of [320, 700]) {
          const figure = await make(tag, properties, { width });
          const marks = barsIn(inside(figure) as unknown as Element).filter(visible);
          expect(marks.length).to.be.greaterThan(0);
          for (const mark of marks)
            expect(markContrast(mark, system('Canvas')), mark.classList.value).to.be.at.least(3);
        }
      }
    });
  }

  it('takes the colours of marks from the system', async () => {
    const figure = await make('figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking' });
    const fills = new Set(barsIn(one(figure, '.graphic')).map((mark) => getComputedStyle(mark).fill));
    expect([...fills]).to.have.members([system('CanvasText'), system('Highlight')]);
    expect(contrast(system('Highlight'), system('Canvas'))).to.be.at.least(3);
  });

  it('marks the highlighted row by more than colour', async () => {
    const figure = await make('figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking' });
    const name = one(figure, '[part~="row-highlight"]').querySelector('.name')!;
    expect(getComputedStyle(name).textDecorationLine).to.equal('underline');
    expect(getComputedStyle(name).fontWeight).to.equal('700');
  });

  it('keeps the pieces of a stacked bar apart', async () => {
    const figure = await make('figure-parts', { of: 'south-korea-aid/breakdown' }, { width: 700 });
    const fills = barsIn(one(figure, '.strip')).map((mark) => getComputedStyle(mark).fill);
    const strokes = barsIn(one(figure, '.strip')).map((mark) => getComputedStyle(mark).stroke);
    fills.forEach((fill, i) => {
      const next = fills[i + 1];
      if (next) expect(fill !== next || !unpainted(strokes[i]!)).to.equal(true);
    });
    const four = await make('figure-parts', { data: [4, 3, 2, 1].map((value) => ({ value })) }, { width: 700 });
    const each = barsIn(one(four, '.strip')).map((mark) => getComputedStyle(mark).fill);
    expect(new Set(each).size, each.join(', ')).to.equal(4);
    expect(parse(getComputedStyle(all(figure, '.gap')[0]!).fill)).to.deep.equal(parse(system('Canvas')));
  });
});

where('media').describe('without motion', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const { tag, of } of samples) {
    it(`nothing of ${tag} moves`, async () => {
      const figure = await make(tag, { of });
      if (tag === 'figure-value') await openPanel(figure);
      else await openTable(figure);
      expect(figure.getAnimations({ subtree: true })).to.have.length(0);
      for (const node of all(figure, '*', Element)) {
        const { animationName, transitionDuration } = getComputedStyle(node);
        expect(animationName).to.equal('none');
        expect(transitionDuration).to.equal('0s');
      }
    });
  }
});
