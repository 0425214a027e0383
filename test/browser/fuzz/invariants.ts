import { expect } from '@open-wc/testing';
import { visible } from '../support/layout.js';
import { fallbackIn, inside } from '../support/reading.js';
import { sound } from '../support/watching.js';
import type { Figure, Stage } from './stage.js';

/** Lengths along an axis, which stay on it. */
const percents = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'cx'] as const;

const geometry = (figure: Figure): void => {
  for (const mark of inside(figure).querySelectorAll('svg, rect, line, circle')) {
    for (const name of percents) {
      const value = mark.getAttribute(name);
      if (!value?.endsWith('%')) continue;
      const n = Number(value.slice(0, -1));
      expect(n >= 0 && n <= 100.001, `${name}="${value}" of <${mark.localName}> in ${figure.localName}`).to.equal(true);
    }
  }
};

/** Patterns may stand twice, in the picture and in its key: they are the same. */
const ids = (figure: Figure): void => {
  const all = [...inside(figure).querySelectorAll('[id]')].map(({ id }) => id).filter((id) => !id.startsWith('hatch-'));
  expect(new Set(all).size, `ids in ${figure.localName}: ${all.join(' ')}`).to.equal(all.length);
};

/** Something is shown: the figure, or the fallback with a message or without. */
const shown = (figure: Figure, stage: Stage): void => {
  const root = inside(figure);
  const hidden = figure.hidden || !figure.checkVisibility();
  const last = stage.lastWords.get(figure);
  const drawn = figure.describe().trim() !== '';
  const fallback = fallbackIn(figure);
  if (figure.error) {
    expect(drawn, 'a sentence beside an error').to.equal(false);
    expect(fallback, `${figure.localName} hides its fallback behind an error`).not.to.equal(undefined);
    const message = root.querySelector('[part~="error"]');
    expect(
      message?.textContent.trim() ?? '',
      `${figure.localName} says nothing of ${figure.error.message}`,
    ).not.to.equal('');
    if (!hidden) expect(visible(message!), `the message of ${figure.localName} is not seen`).to.equal(true);
    expect(last?.type).to.equal('figure-error');
    expect(last?.code).to.equal(figure.error.code);
    return;
  }
  expect(root.querySelector('.error')?.textContent.trim() ?? '', 'a message without an error').to.equal('');
  if (fallback) {
    expect(
      drawn && figure.localName !== 'figure-sources',
      `${figure.localName} is drawn and shows its fallback`,
    ).to.equal(false);
    return;
  }
  expect(drawn, `${figure.localName} shows neither a figure nor its fallback`).to.equal(true);
  if (figure.localName !== 'figure-sources') expect(last?.type).to.equal('figure-ready');
  const box = root.querySelector('.graphic, [part~="value"], [part~="figure"], [part~="button"]');
  if (!hidden && box) expect(visible(box), `${figure.localName} is blank`).to.equal(true);
  if (!hidden) expect(box, `${figure.localName} is blank`).not.to.equal(null);
};

/** Holds every figure of a page against what must always be so. */
export const hold = (stage: Stage): void => {
  for (const figure of stage.figures) {
    sound(figure);
    geometry(figure);
    ids(figure);
    shown(figure, stage);
  }
  expect(Reflect.get(globalThis, 'stolen'), 'a script from the data ran').to.equal(undefined);
};
