import { evidence as aidEvidence } from '../../../datasets/aid-to-ukraine/2024-08-31.evidence.js';
import { aidToUkraine as aid2024 } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as aid2026 } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import { evidence as shellsEvidence } from '../../../datasets/artillery-shells/2024-10-22.evidence.js';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { events } from '../../../datasets/events/index.js';
import { positions } from '../../../datasets/positions/index.js';
import { evidence as koreaEvidence } from '../../../datasets/south-korea-aid/evidence.js';
import { southKoreaAid } from '../../../datasets/south-korea-aid/index.js';
import { evidence as troopsEvidence } from '../../../datasets/troops/2024-10-22.evidence.js';
import { troops } from '../../../datasets/troops/2024-10-22.js';
import { normalize } from '../../../src/user-data/normalize.js';
import '../../../widgets/all.js';
import { register } from '../../../widgets/register.js';
import { tableOf } from '../support/figures.js';
import type { Source, Step, Tag } from './step.js';

export type Figure = HTMLElementTagNameMap[Tag];

/** What figures have said of themselves, the last word of each. */
type LastWord = { type: 'figure-ready' | 'figure-error'; code?: string };

const datasets: (() => void)[] = [
  () => register(southKoreaAid, { evidence: koreaEvidence }),
  () => register(aid2024, { evidence: aidEvidence }),
  () => register(aid2026),
  () => register(artilleryShells, { evidence: shellsEvidence }),
  () => register(troops, { evidence: troopsEvidence }),
  () => register(events),
  () => register(positions),
  () => register(southKoreaAid, { evidence: () => Promise.reject(new Error('no evidence today')) }),
  () => register(troops, { evidence: () => Promise.resolve(troopsEvidence) }),
];

/** A page on which steps are played; it goes as it came. */
export class Stage {
  readonly lastWords: WeakMap<Figure, LastWord> = new WeakMap();
  #place = document.createElement('div');
  #shadow: ShadowRoot;
  #figures: Figure[] = [];
  #other = document.implementation.createHTMLDocument('other');

  constructor() {
    const host = document.createElement('div');
    this.#shadow = host.attachShadow({ mode: 'open' });
    this.#place.append(host);
    document.body.append(this.#place);
  }

  /** Figures that stand on the page. */
  get figures(): Figure[] {
    return this.#figures.filter((figure) => figure.isConnected && figure.ownerDocument === document);
  }

  play(step: Step): void {
    switch (step.do) {
      case 'add':
        return this.#add(document.createElement<Tag>(step.tag), step.source, step.inside);
      case 'register':
        return datasets[step.which % datasets.length]!();
      case 'register-own':
        return register(normalize({ ...step.data, dataset: step.name, vintage: '2024-10-22' }));
      case 'language':
        this.#place.lang = step.lang;
        this.#place.dir = step.dir;
        return;
      case 'width':
        this.#place.style.width = `${step.px}px`;
        return;
      default: {
        const figure = this.#figures[step.at % this.#figures.length];
        if (figure) this.#happen(step, figure);
      }
    }
  }

  close(): void {
    this.#place.remove();
    // Also those that stand in another document.
    this.#figures.forEach((figure) => figure.remove());
    this.#figures = [];
  }

  #add(figure: Figure, source: Source, inside: boolean): void {
    const heard = (event: Event): void => {
      const { code } = (event as CustomEvent<{ code?: string }>).detail;
      this.lastWords.set(figure, { type: event.type as LastWord['type'], ...(code !== undefined && { code }) });
    };
    figure.addEventListener('figure-ready', heard);
    figure.addEventListener('figure-error', heard);
    const fallback = document.createElement('p');
    fallback.append('as text');
    figure.append('table' in source ? tableOf(source.table) : fallback);
    for (const name of ['of', 'src', 'data']) if (name in source) Reflect.set(figure, name, Reflect.get(source, name));
    this.#figures.push(figure);
    (inside ? this.#shadow : this.#place).append(figure);
  }

  #happen(step: Extract<Step, { at: number }>, figure: Figure): void {
    switch (step.do) {
      case 'set':
        Reflect.set(figure, step.name, step.value);
        return;
      case 'attribute':
        if (step.value === null) figure.removeAttribute(step.name);
        else figure.setAttribute(step.name, step.value);
        return;
      case 'table':
        figure.querySelector('table')?.remove();
        figure.append(tableOf(step.rows));
        return;
      case 'text':
        (figure.querySelector('td:last-child') ?? figure).textContent = step.text;
        return;
      case 'move':
        if (step.to === 'start') this.#place.prepend(figure);
        else if (step.to === 'end') this.#place.append(figure);
        else if (step.to === 'shadow') this.#shadow.append(figure);
        else this.#other.body.append(figure);
        return;
      case 'remove':
        figure.remove();
        return;
      case 'clone': {
        const copy = figure.cloneNode(true) as Figure;
        return this.#add(copy, {}, false);
      }
      case 'open':
        this.#open(figure);
        return;
    }
  }

  /** All that a reader can click, one after another. */
  #open({ shadowRoot }: Figure): void {
    const buttons = shadowRoot?.querySelectorAll<HTMLElement>('summary, button') ?? [];
    for (const button of [...buttons].slice(0, 6)) button.click();
  }
}
