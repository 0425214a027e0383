import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { registerAll } from './support/figures.js';
import { file } from './support/file.js';
import { inAll, message } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen, sound } from './support/watching.js';

/** Requests for a file that never comes, by address: whether each is still wanted. They are made as ever. */
const watchRequests = (): { wanted: (src: string) => boolean[]; stop: () => void } => {
  const requests: { src: string; signal: AbortSignal }[] = [];
  const usual = globalThis.fetch;
  globalThis.fetch = new Proxy(usual, {
    apply: (request, page, given: Parameters<typeof usual>): unknown => {
      const [address, options] = given;
      if (address instanceof URL && options?.signal) requests.push({ src: address.pathname, signal: options.signal });
      return Reflect.apply(request, page, given);
    },
  });
  return {
    wanted: (src) => requests.filter((request) => request.src === src).map(({ signal }) => !signal.aborted),
    stop: () => void (globalThis.fetch = usual),
  };
};

const retryButton = (figure: Element): HTMLElement =>
  [...figure.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Try again')!;

const named = (src: string): HTMLElementTagNameMap['figure-parts'] => {
  const figure = document.createElement('figure-parts');
  figure.src = src;
  return figure;
};

guardPage();
before(registerAll);

describe('a file that comes late or not at all', () => {
  let watched: ReturnType<typeof watchRequests>;
  beforeEach(() => (watched = watchRequests()));
  afterEach(() => watched.stop());

  const untilWanted = async (src: string, ...wanted: boolean[]): Promise<void> =>
    until(() => String(watched.wanted(src)) === String(wanted), `${src} is not wanted so: ${wanted.join()}`);

  it('is not waited for by a figure that has left the page', async () => {
    const figure = named('/slow/never/left.json');
    const heard = listen(figure);
    await fixture(html`<div>${figure}</div>`);
    await untilWanted(figure.src!, true);
    figure.remove();
    await untilWanted(figure.src!, false);
    await settled(figure);
    expect(watched.wanted(figure.src!)).to.deep.equal([false]);
    expect(heard('figure-error')).to.deep.equal([]);
  });

  it('is asked for again by a figure that comes back', async () => {
    const figure = named('/slow/never/back.json');
    const place = await fixture<HTMLElement>(html`<div>${figure}</div>`);
    await untilWanted(figure.src!, true);
    figure.remove();
    await untilWanted(figure.src!, false);
    place.append(figure);
    await untilWanted(figure.src!, false, true);
  });

  it('is waited for on by a figure that only moves', async () => {
    const figure = named('/slow/never/moved.json');
    const place = await fixture<HTMLElement>(html`<div><p></p><p>${figure}</p></div>`);
    await untilWanted(figure.src!, true);
    place.firstElementChild!.append(figure);
    await aTimeout(100);
    expect(watched.wanted(figure.src!)).to.deep.equal([true]);
  });

  const others: [what: string, change: (figure: HTMLElementTagNameMap['figure-parts']) => void, name: string][] = [
    ['another file is', (figure) => (figure.src = file('bread.json')), 'Bread'],
    [
      'rows of the page are',
      (figure) =>
        (figure.data = [
          { label: 'Iron', value: 7 },
          { label: 'Tin', value: 5 },
        ]),
      'Iron',
    ],
  ];
  for (const [what, change, name] of others) {
    it(`is let go when ${what} drawn instead`, async () => {
      const src = `/slow/never/${what.replaceAll(' ', '-')}.json`;
      const figure = named(src);
      const heard = listen(figure);
      await fixture(html`<div>${figure}</div>`);
      await untilWanted(src, true);
      change(figure);
      await untilWanted(src, false);
      await until(() => figure.describe() !== '', 'nothing was drawn');
      await settled(figure);
      expect(figure.describe()).to.contain(name);
      expect(heard('figure-error')).to.deep.equal([]);
      sound(figure);
    });
  }

  it('is asked for again when a reader tries again, who then stands in the figure', async () => {
    // One that no other engine asks for at the same time.
    const figure = named(`/slow/second/${crypto.randomUUID()}`);
    await fixture(html`<div>${figure}</div>`);
    await until(() => figure.error !== null, 'no error was told');
    await settled(figure);
    expect(message(figure)).to.contain('Its numbers did not arrive.');
    retryButton(figure).focus();
    retryButton(figure).click();
    await until(() => figure.describe() !== '', 'nothing was drawn');
    await settled(figure);
    expect(figure.error).to.equal(null);
    expect(inAll(figure)).to.equal('50');
    expect(figure.shadowRoot!.activeElement?.localName).to.equal('button');
    sound(figure);
  });

  it('has no such button where another try does not help', async () => {
    const figure = named(file('quoted.json'));
    await fixture(html`<div>${figure}</div>`);
    await until(() => figure.error !== null, 'no error was told');
    await settled(figure);
    expect(retryButton(figure)).to.equal(undefined);
  });
});
