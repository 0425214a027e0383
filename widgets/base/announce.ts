import type { PropertyValues } from 'lit';
import type { FigureError } from '../../src/error/figure-error.js';
import { notifyPage } from '../page/figures-on-page.js';
import type { Drawing, Summary, Warning } from '../scene/scene.js';
import { emit } from './events.js';

/** All that is drawn and warned of, as text to compare by; not what it was drawn from, which may hold anything. */
const stateOf = ({ selection: { vintage }, scene, warnings }: Drawing<Summary>): string =>
  JSON.stringify([vintage.dataset, vintage.vintage, warnings, { ...scene, rows: 0, observation: 0 }]);

/** Tells the author of a page: by an event, and in the console, where nobody need listen. */
const warn = (figure: Element, warning: Warning): void => {
  emit(figure, 'figure-warning', warning);
  console.warn(`<${figure.localName}>: ${warning.message}`);
};

/** Tells a page what one of its figures shows: each state once, and not for each redraw. */
export class Announcer {
  #figure: Element;
  /** The state that was told of last. */
  #told: string | undefined;

  constructor(figure: Element) {
    this.#figure = figure;
  }

  /** Fires the events of a figure that is drawn, or that cannot be. */
  tell(drawing: Drawing<Summary> | undefined, error: FigureError | null, slips: readonly Warning[]): void {
    const state = error?.message ?? (drawing && stateOf(drawing));
    if (state === this.#told) return;
    this.#told = state;
    notifyPage();
    const warnings = error ? slips : (drawing?.warnings ?? []);
    for (const warning of warnings) warn(this.#figure, warning);
    if (error) emit(this.#figure, 'figure-error', { code: error.code, issues: error.issues });
    else if (drawing) {
      const { dataset, vintage } = drawing.selection.vintage;
      emit(this.#figure, 'figure-ready', { dataset, vintage });
    }
  }
}

/** What needs no second look, of properties that take words of a closed list, or a count. */
const plain: Readonly<Record<string, RegExp>> = {
  theme: /^(auto|light|dark)$/,
  hedge: /^(word|sign|none)$/,
  hide: /^all$/,
  limit: /^[1-9]/,
};

const isDoubtful = (name: string, value: unknown): boolean => plain[name]?.test(String(value)) === false;

/** Warns of values that no figure knows. Loads how only where a page sets some; without the code nothing is said. */
export const warnOfValues = async (figure: Element, changed: PropertyValues): Promise<void> => {
  const names = [...changed.keys()].map(String).filter((name) => isDoubtful(name, Reflect.get(figure, name)));
  if (!names.length) return;
  const code = await import('./on-demand.js').catch(() => undefined);
  code?.unknownAttributeValues(figure, names).forEach((warning) => warn(figure, warning));
};
