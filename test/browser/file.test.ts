import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { give, korea, make, registerAll } from './support/figures.js';
import { file } from './support/file.js';
import { visible } from './support/layout.js';
import { inAll, message, names, part } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen, sound } from './support/watching.js';

/** Requests for a file that this page has made. */
const requests = (name: string): number => performance.getEntriesByName(new URL(file(name), location.href).href).length;

guardPage();
before(registerAll);

describe('what all forms share', () => {
  describe('a file', () => {
    it('is fetched once, however often the figure is drawn again', async () => {
      performance.clearResourceTimings();
      const figure = await make('figure-parts', { src: file('salt.json') });
      expect(part(figure, 'heading')).to.equal('Salt and nothing else');
      expect(part(figure, 'credit')).to.contain('vintage 2025-01-01');
      for (const heading of ['one', 'two', 'three']) {
        figure.heading = heading;
        figure.requestUpdate();
        await settled(figure);
      }
      expect(requests('salt.json')).to.equal(1);
    });

    it('is not asked for where there is none, or where data are given', async () => {
      performance.clearResourceTimings();
      await make('figure-parts', korea);
      await make('figure-parts', { data: [{ value: 1 }], src: file('bread.json') });
      expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('.json'))).to.deep.equal([]);
    });

    it('is read again from another address', async () => {
      const figure = await make('figure-parts', { src: file('bread.json') });
      expect(inAll(figure)).to.equal('40');
      figure.src = file('salt.json');
      await settled(figure);
      expect(inAll(figure)).to.equal('10');
    });

    it('that comes late does not take the place of what was asked for after it', async () => {
      const figure = await make('figure-parts', korea);
      figure.src = file('bread.json');
      figure.requestUpdate();
      await Promise.resolve();
      figure.src = file('salt.json');
      await settled(figure);
      expect(inAll(figure)).to.equal('10');
      figure.src = file('bread.json');
      await Promise.resolve();
      await give(figure, [{ label: 'Iron', value: 1 }]);
      expect(names(figure)).to.contain('Iron');
    });

    it('comes also where the element moves while it is on its way', async () => {
      const place = await fixture<HTMLElement>(html`<div><p></p><p></p></div>`);
      const figure = document.createElement('figure-parts');
      figure.src = file('bread.json');
      const heard = listen(figure);
      place.firstElementChild!.append(figure);
      await Promise.resolve();
      place.lastElementChild!.append(figure);
      await until(() => figure.describe() !== '', 'nothing was drawn');
      expect(heard('figure-error')).to.deep.equal([]);
      expect(inAll(figure)).to.equal('40');
    });

    const refused: [what: string, src: string, code: string, said: string[]][] = [
      ['is not there', file('none.json'), 'unreachable', ['src', 'a file that can be read', 'none.json', '404']],
      ['is not JSON', file('rows.csv'), 'not-json', ['src', 'a JSON file', 'rows.csv']],
      [
        'has another shape',
        file('quoted.json'),
        'schema',
        ['quoted.json', 'observations[0].value', 'a number', '"30"'],
      ],
      ['lies on a host that does not answer', 'http://127.0.0.1:1/bread.json', 'unreachable', ['src', '127.0.0.1:1']],
      ['is a script', 'javascript:globalThis.stolen=1', 'unsafe-address', ['src', 'http or https', 'javascript:']],
      [
        'is in its own address',
        'data:application/json,[{"value":1}]',
        'unsafe-address',
        ['src', 'http or https', 'data:'],
      ],
      ['lies on the reader’s own disk', 'file:///etc/hosts', 'unsafe-address', ['src', 'file:']],
      ['has no address at all', 'http://', 'unsafe-address', ['src', 'http or https']],
    ];
    for (const [what, src, code, said] of refused) {
      it(`that ${what} is refused, and the next one drawn`, async () => {
        const fallback = document.createElement('p');
        fallback.append('as text');
        const figure = document.createElement('figure-parts');
        figure.append(fallback);
        figure.src = src;
        const heard = listen(document);
        const told = oneEvent(figure, 'figure-error');
        await fixture(html`<div>${figure}</div>`);
        await told;
        await settled(figure);
        expect(figure.error?.code).to.equal(code);
        for (const words of said) expect(message(figure)).to.contain(words);
        expect(visible(fallback)).to.equal(true);
        figure.requestUpdate();
        await settled(figure);
        expect(heard('figure-error')).to.have.length(1);
        sound(figure);
        figure.src = file('bread.json');
        await settled(figure);
        expect(figure.error).to.equal(null);
        expect(inAll(figure)).to.equal('40');
        expect(visible(fallback)).to.equal(false);
      });
    }
  });
});
