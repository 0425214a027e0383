import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { all, one, read } from './reading.js';
import { until } from './waiting.js';

/** What a number opens: its evidence. */
export const panel = (figure: Element): HTMLElement => one(figure, '[part~="panel"]');

/** Whether the evidence stands open. */
export const isOpen = (figure: Element): boolean => panel(figure).matches(':popover-open');

/** Opens or closes the evidence as a reader does, until the page was told of it. */
export const toggle = async (figure: Element): Promise<void> => {
  const told = oneEvent(figure, 'figure-toggle');
  one(figure, '[part~="value"]').click();
  await told;
};

/** Opens the evidence and waits until something stands in it. */
export const openPanel = async (figure: Element): Promise<void> => {
  await toggle(figure);
  expect(isOpen(figure)).to.equal(true);
  await until(() => read(panel(figure)) !== '', 'the panel stays empty');
};

/** Waits until the evidence is quoted. */
export const quoted = async (figure: Element): Promise<void> => {
  await until(() => all(figure, 'q').length > 0, 'no quote came');
};

/** Has a number stand on the page all through: WebKit gives the first after none the styles of the window before. */
export const keepNumber = (): void => {
  let standing: HTMLElement;
  before(async () => {
    standing = document.createElement('figure-value');
    document.body.append(standing);
    await nextFrame();
  });
  after(() => standing.remove());
};
