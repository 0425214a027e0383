import { expect, fixture, html } from '@open-wc/testing';
import { registerAll } from './support/figures.js';
import { inside, texts } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage } from './support/watching.js';

guardPage();
before(registerAll);

const first = (figure: Element): string => texts(figure, 'b')[0]!.replace(/\s/g, ' ');

describe('a language that changes later', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is followed on the page, on an ancestor and on the figure itself', async () => {
    const place = await fixture<HTMLElement>(html`<div><figure-parts of="south-korea-aid"></figure-parts></div>`);
    const figure = place.querySelector('figure-parts')!;
    await settled(figure);
    expect(first(figure)).to.equal('€470 million');
    document.documentElement.lang = 'de';
    await until(() => first(figure) === '470 Mio. €', 'the page is not followed');
    place.lang = 'fr';
    await until(() => first(figure) === '470 M €', 'an ancestor is not followed');
    figure.lang = 'en';
    await until(() => first(figure) === '€470 million', 'its own is not followed');
    figure.removeAttribute('lang');
    place.removeAttribute('lang');
    await until(() => first(figure) === '470 Mio. €', 'a language that went is not followed');
  });

  it('is followed out of shadow roots, and an own locale is kept', async () => {
    const host = await fixture<HTMLElement>(html`<div><section></section></div>`);
    const inner = host.firstElementChild!.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const root = inner.attachShadow({ mode: 'open' });
    const [figure, korean] = [document.createElement('figure-parts'), document.createElement('figure-parts')];
    for (const each of [figure, korean]) each.of = 'south-korea-aid';
    korean.locale = 'ko';
    root.append(figure, korean);
    await settled(korean);
    const before = first(korean);
    await settled(figure);
    host.lang = 'de';
    await until(() => first(figure) === '470 Mio. €', 'the outer root is not followed');
    inner.lang = 'fr';
    await until(() => first(figure) === '470 M €', 'the inner root is not followed');
    expect(first(korean)).to.equal(before);
  });

  it('is followed by a list of sources, and by a figure that was taken off and put back', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><figure-sources of="south-korea-aid/total"></figure-sources><figure-value of="south-korea-aid/total"></figure-value></div>`,
    );
    const [list, value] = [place.querySelector('figure-sources')!, place.querySelector('figure-value')!];
    await settled(list);
    value.remove();
    place.lang = 'de';
    await until(() => inside(list).textContent.includes('Mio.'), 'the list does not follow');
    place.append(value);
    await until(() => inside(value).textContent.includes('Mio.'), 'what was put back does not follow');
  });
});
