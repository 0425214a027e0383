import { expect, nextFrame } from '@open-wc/testing';
import { southKoreaAid } from '../../datasets/south-korea-aid/index.js';
import type { FigureReadyDetail } from '../../widgets/base/events.js';
import { register } from '../../widgets/register.js';
import { press } from './support/engine.js';
import { inEachFace } from './support/faces.js';
import { framed, give, korea, make, registerAll } from './support/figures.js';
import { visible } from './support/layout.js';
import {
  all,
  focused,
  inside,
  isOpen,
  message,
  one,
  open,
  openTable,
  read,
  tableCells,
  texts,
} from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen, same, sound } from './support/watching.js';

guardPage();
before(registerAll);

describe('what all forms share', () => {
  inEachFace('the table', () => {
    for (const { tag, of } of framed) {
      it(`of ${tag} is a real one, drawn when a reader opens it`, async () => {
        const figure = await make(tag, { of });
        expect(all(figure, 'table')).to.have.length(0);
        await openTable(figure);
        const table = one(figure, 'table', HTMLTableElement);
        expect(visible(table)).to.equal(true);
        expect(read(table.caption!)).not.to.equal('');
        expect(table.tHead!.rows).to.have.length(1);
        for (const cell of table.tHead!.rows[0]!.cells) expect(cell.outerHTML).to.match(/^<th scope="col"/);
        for (const row of table.tBodies[0]!.rows) {
          expect(row.cells[0]!.outerHTML).to.match(/^<th scope="row"/);
          expect([...row.cells].slice(1).every((cell) => cell.localName === 'td')).to.equal(true);
          expect(row.cells.length).to.equal(table.tHead!.rows[0]!.cells.length);
        }
        sound(figure);
      });
    }

    it('follows the data while it is open, and stays open', async () => {
      const figure = await make('figure-parts', { data: [{ label: 'A', value: 1 }] });
      await openTable(figure);
      await give(figure, [{ label: 'B', value: 2 }]);
      await until(() => tableCells(figure)[1]?.[0] === 'B', 'the table stays behind');
      expect(isOpen(one(figure, '[part~="button"]'))).to.equal(true);
    });

    it('is there again, and tells so, after it was hidden', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      figure.hide = 'table';
      await settled(figure);
      Reflect.set(figure, 'hide', undefined);
      await settled(figure);
      const button = one(figure, '[part~="button"]', HTMLButtonElement);
      expect(isOpen(button)).to.equal(true);
      await until(() => tableCells(figure).length === 5, 'the table is empty');
      const heard = listen(figure);
      await open(button, figure);
      expect(heard('figure-toggle')).to.deep.equal([{ panel: 'table', open: false }]);
    });

    it('keeps a period on one line where there is room, and breaks it where there is none', async () => {
      const figure = await make('figure-parts', { of: korea.of, style: 'inline-size: 60rem' });
      await openTable(figure);
      const period = one(figure, 'tbody tr:first-child td:last-child');
      const lines = (): number => {
        const range = document.createRange();
        range.selectNodeContents(period);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      };
      expect(read(period)).to.match(/ – /);
      expect(lines()).to.equal(1);
      figure.style.inlineSize = '20rem';
      await nextFrame();
      expect(lines()).to.be.above(1);
    });

    it('opens and closes by keyboard', async () => {
      const figure = await make('figure-parts', { ...korea, hide: 'notes' });
      const heard = listen(document);
      await press('Tab');
      same(focused(figure), one(figure, '[part~="button"]'), 'focus on the button');
      await press('Enter');
      await until(() => all(figure, 'table').length === 1, 'Enter does not open it');
      await until(() => heard('figure-toggle').length === 1, 'opening is not told');
      // The table scrolls in a narrow column, so it can be reached.
      await press('Tab');
      same(focused(figure), one(figure, '[role="group"]'), 'focus on the table');
      await press('Shift+Tab');
      await press('Space');
      await until(() => heard('figure-toggle').length === 2, 'Space does not close it');
      expect(isOpen(one(figure, '[part~="button"]'))).to.equal(false);
    });

    it('keeps the focus of a reader while the figure is drawn again', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      for (const [selector, name] of [
        ['[part~="button"]', 'the button'],
        ['[role="group"]', 'the table'],
      ] as const) {
        const place = one(figure, selector);
        place.focus();
        await give(figure, name === 'the table' ? null : [{ label: 'A', value: 1 }]);
        await until(() => all(figure, 'table').length === 1, 'the table is gone');
        same(focused(figure), one(figure, selector), `focus on ${name}`);
      }
    });

    it('stays as it is when nothing that is drawn has changed', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      const [picture, table] = [one(figure, 'figure'), one(figure, 'table')];
      register({ ...structuredClone(southKoreaAid), dataset: 'quite-another' });
      figure.requestUpdate();
      await settled(figure);
      await nextFrame();
      same(one(figure, 'figure'), picture, 'the picture');
      same(one(figure, 'table'), table, 'the table');
    });

    it('takes no focus that a reader has put elsewhere', async () => {
      const figure = await make('figure-parts', korea);
      await openTable(figure);
      one(figure, '[role="group"]').focus();
      const field = document.createElement('input');
      figure.after(field);
      // At the moment it is drawn anew.
      const drawn = new MutationObserver(() => field.focus());
      drawn.observe(inside(figure), { childList: true, characterData: true, subtree: true });
      figure.setAttribute('heading', 'Another');
      await settled(figure);
      await until(() => all(figure, 'table').length === 1, 'the table is gone');
      await nextFrame();
      drawn.disconnect();
      same(document.activeElement, field, 'focus on the field');
    });

    it('of a ranking comes after its folds in the order of the keyboard', async () => {
      const figure = await make('figure-ranking', { of: 'aid-to-ukraine@2024-08-31/ranking' });
      const reached: string[] = [];
      for (let i = 0; i < 3; i++) {
        await press('Tab');
        reached.push(read(focused(figure)!));
      }
      expect(reached).to.deep.equal(['Show ranks 6–19', 'Show ranks 25–41', 'Table']);
    });
  });
});

describe('two figures on a page', () => {
  it('have tables that are told apart by the headings', async () => {
    const names = ['Bread', 'Salt'].map(async (heading) => {
      const figure = await make('figure-parts', { data: [{ value: 1 }, { value: 2 }], heading });
      await openTable(figure);
      return one(figure, '[role="group"]').getAttribute('aria-label');
    });
    expect(await Promise.all(names)).to.deep.equal(['Table: Bread', 'Table: Salt']);
  });

  it('are heard of on the document, with types', async () => {
    let heard: string[] = [];
    const ready = (event: CustomEvent<FigureReadyDetail>): void => void (heard = [...heard, event.detail.dataset]);
    document.addEventListener('figure-ready', ready);
    window.addEventListener('figure-ready', (event) => void (heard = [...heard, event.detail.vintage]), { once: true });
    await make('figure-ranking', { data: { dataset: 'mine', vintage: '2024', observations: [{ value: 1 }] } });
    document.removeEventListener('figure-ready', ready);
    expect(heard).to.deep.equal(['mine', '2024']);
  });
});

describe('a fold of a ranking', () => {
  it('says “Show” while it is shut and “Hide” while it is open, also when it is drawn again', async () => {
    const data = Array.from({ length: 13 }, (_, i) => ({ label: `Row ${i}`, value: 20 - i }));
    const figure = await make('figure-ranking', { data });
    const fold = one(figure, '.fold', HTMLButtonElement);
    expect(texts(figure, '.fold')).to.deep.equal(['Show the other 3']);
    await open(fold, figure);
    expect(texts(figure, '.fold')).to.deep.equal(['Hide the other 3']);
    await give(figure, data.slice(1));
    expect(texts(figure, '.fold')).to.deep.equal(['Show the other 2']);
    await give(figure, [...data].reverse());
    expect(texts(figure, '.fold')).to.deep.equal(['Hide the other 3']);
    await open(one(figure, '.fold', HTMLButtonElement), figure);
    expect(texts(figure, '.fold')).to.deep.equal(['Show the other 3']);
  });
});

describe('keys that are misspelt', () => {
  it('are told, and an error where the page is strict', async () => {
    const heard = listen(document);
    const data = [{ label: 'A', value: 1, bassis: 'claimed' }] as unknown;
    await make('figure-ranking', { data });
    expect(heard('figure-warning')).to.deep.equal([
      { code: 'unknown-key', message: 'observations[0].bassis is not looked at; did you mean “basis”?' },
    ]);
    const strict = await make('figure-ranking', { data, strict: true });
    expect(strict.error?.code).to.equal('unknown-key');
  });

  it('are refused where a row would lose its name', async () => {
    const figure = await make('figure-ranking', { data: [{ lable: 'A', value: 1 }] as unknown });
    expect(figure.error?.code).to.equal('unknown-key');
    expect(message(figure)).to.contain('observations[0].lable').and.to.contain('did you mean “label”?');
  });
});
