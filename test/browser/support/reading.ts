import { readFile } from '@web/test-runner-commands';
import { settled, until } from './waiting.js';

/** The shadow root of an element that has one. */
export const inside = (element: Element): ShadowRoot => {
  const { shadowRoot } = element;
  if (!shadowRoot) throw new Error(`<${element.localName}> has no open shadow root`);
  return shadowRoot;
};

/** All elements that match, inside an element's shadow root; all of one kind where it is named. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string, kind?: new () => E): E[] => {
  const found = [...inside(element).querySelectorAll<E>(selector)];
  const other = kind && found.find((node) => !(node instanceof kind));
  if (other) throw new Error(`"${selector}" is a <${other.localName}>`);
  return found;
};

/** The one element that matches, inside an element's shadow root. */
export const one = <E extends Element = HTMLElement>(element: Element, selector: string, kind?: new () => E): E => {
  const [found, ...more] = all(element, selector, kind);
  if (!found || more.length) throw new Error(`expected one "${selector}", got ${found ? more.length + 1 : 0}`);
  return found;
};

/** Text as a reader has it: white space shrunk. */
export const read = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What has the keyboard's focus inside an element, where the page's focus is on it. */
export const focused = (element: Element): Element | null =>
  document.activeElement === element ? inside(element).activeElement : null;

/** Texts of all elements that match. */
export const texts = (element: Element, selector: string): string[] => all(element, selector).map(read);

/** Text of a part, or none where it is not there. */
export const part = (element: Element, name: string): string => texts(element, `[part~="${name}"]`).join(' | ');

/** All that a figure names: its rows in the picture and those of its sentence. */
export const names = (figure: Element & { describe: () => string }): string =>
  `${part(figure, 'label')} ${figure.describe()}`;

/** The slot that shows what stands in an element, or none where that is hidden behind what is drawn. */
export const fallbackIn = (element: Element): Element | undefined =>
  all(element, 'slot:not([name])').find((slot) => getComputedStyle(slot).display !== 'none');

/** The message that stands in place of a figure, empty where there is none. */
export const message = (element: Element): string => part(element, 'error');

/** Every name of a CSS part in use. */
export const partsIn = (element: Element): Set<string> => new Set(all(element, '[part]').flatMap((e) => [...e.part]));

/** What an element's JSDoc names: `documented('parts', 'csspart')`. */
export const documented = async (form: string, tag: 'csspart' | 'cssprop' | 'slot' | 'fires'): Promise<string[]> => {
  const own = await readFile({ path: `../../widgets/${form}/element.ts` });
  // What the frame describes holds for every form that extends it.
  const framed = own?.includes('extends FramedElement');
  const frame = framed ? await readFile({ path: '../../widgets/base/framed-element.ts' }) : '';
  const source = `${own ?? ''}${frame ?? ''}`;
  return [
    ...new Set(
      [...source.matchAll(new RegExp(`@${tag} (?:{[^}]+} )?(-{0,2}[a-z][\\w-]*)`, 'g'))].map(([, name]) => name ?? ''),
    ),
  ];
};

/** Rows of the figure's own table, cell by cell, the head first. */
export const tableCells = (element: Element): string[][] =>
  all(element, 'table tr', HTMLTableRowElement).map((row) => [...row.cells].map(read));

/** Whether what a button opens stands open. */
export const isOpen = (button: Element): boolean => button.getAttribute('aria-expanded') === 'true';

/** Opens what a button opens, or closes it, as a reader does, and waits until the element has drawn it. */
export const open = async (button: HTMLButtonElement, element: { updateComplete: Promise<boolean> }): Promise<void> => {
  button.click();
  await settled(element);
};

/** Opens the figure's own list of sources and waits until it is drawn. */
export const openSources = async (element: Element & { updateComplete: Promise<boolean> }): Promise<void> => {
  await open(one(element, '[part~="sources-button"]', HTMLButtonElement), element);
  await until(() => all(element, '[part~="source"]').length > 0, 'no source came');
};

/** Opens a figure's table, which is drawn when a reader first asks for it. */
export const openTable = async (element: Element & { updateComplete: Promise<boolean> }): Promise<void> => {
  await open(one(element, '[part~="button"]', HTMLButtonElement), element);
  await until(() => all(element, 'table').length > 0, 'no table came');
};

/** The whole that a figure’s sentence takes its shares of. */
export const inAll = (figure: Element): string => /% of ([^ ;]+)/.exec(part(figure, 'takeaway'))?.[1] ?? '';
