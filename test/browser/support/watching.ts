import { expect } from '@open-wc/testing';
import { all, inside } from './reading.js';

export const eventTypes = ['figure-ready', 'figure-warning', 'figure-error', 'figure-toggle'] as const;
type EventType = (typeof eventTypes)[number];

/** One event of ours as it was heard. */
export interface Heard {
  type: string;
  detail: unknown;
}

/** Writes down every event of ours that reaches a place; call it with a type to read that type's details. */
export const listen = (place: EventTarget): ((type: EventType) => unknown[]) => {
  const heard: Heard[] = [];
  for (const type of eventTypes) {
    place.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent<unknown>).detail }));
  }
  return (type) => heard.filter((event) => event.type === type).map((event) => event.detail);
};

/** Fails a test in which anything was thrown into the page. Call it once, at the top of a file. */
export const guardPage = (): void => {
  const thrown: string[] = [];
  const onError = (event: ErrorEvent): void => void thrown.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): void => void thrown.push(String(event.reason));
  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    expect(thrown.splice(0), 'thrown into the page').to.deep.equal([]);
    expect(Reflect.get(globalThis, 'stolen'), 'a script from the data ran').to.equal(undefined);
  });
};

/** Markup in all the ways that break out of text; each sets `stolen` where it is let. */
export const attacks = [
  '<img src=x onerror="globalThis.stolen=1">',
  '<script>globalThis.stolen=1</script>',
  '"><svg onload="globalThis.stolen=1">',
  '<a href="javascript:globalThis.stolen=1">x</a>',
  '{{constructor.constructor("globalThis.stolen=1")()}}${globalThis.stolen=1}',
] as const;

/** What may stand in an element's shadow root and nothing else: no element or attribute ever comes from data. */
const ours = new Set(
  (
    'a b br button caption circle defs details div figcaption figure foreignObject g h1 h2 h3 h4 h5 h6 li line ol p path pattern q rect ' +
    'section slot span strong summary sup svg table tbody td th thead time tr ul'
  ).split(' '),
);

/** Holds that two things are one. An element is not handed to chai, which would print all that hangs on it. */
export const same = (got: unknown, expected: unknown, what: string): void => {
  expect(got === expected, what).to.equal(true);
};

/** Holds a shadow root against what is never right in one. */
export const sound = (element: Element): void => {
  for (const node of all(element, '*', Element)) {
    expect(ours.has(node.localName), `<${node.localName}> in the shadow root`).to.equal(true);
    for (const { name, value } of node.attributes) {
      expect(name, `attribute of <${node.localName}>`).not.to.match(/^on|^style$|^srcdoc$|^xlink/);
      expect(value, `${name} of <${node.localName}>`).not.to.match(/NaN|Infinity|undefined|\[object/);
      if (/^(href|src|action|formaction|xlink:href|data|fill|d)$/.test(name))
        expect(value).not.to.match(/script:|data:/);
    }
  }
  // A message may name what it was given.
  const words = [...inside(element).children].filter((child) => !child.matches('.error'));
  expect(words.map((child) => child.textContent).join(' ')).not.to.match(/NaN|Infinity|undefined|\[object/);
};
