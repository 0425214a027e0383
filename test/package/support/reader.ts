import type { Locator } from 'playwright';
import { expect } from 'vitest';
import type { Visit } from './browser.js';
import { forms } from './figures.js';

/** Opens all that a reader can open in a figure. */
const openAll = async (figure: Locator, form: string): Promise<void> => {
  if (form === 'value') {
    await figure.locator('[part~="value"]').click();
    await figure.locator('q').first().waitFor();
    await figure.page().keyboard.press('Escape');
    return;
  }
  await figure.locator('[part~="button"]').click();
  await figure.locator('table').waitFor();
  await figure.locator('[part~="sources-button"]').click();
  await figure.locator('[part~="source"]').first().waitFor();
  for (const fold of await figure.locator('.fold').all()) {
    await fold.click();
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('true');
  }
};

/** What an element must not have drawn, and a strict policy would not let it: styles, scripts and handlers as text. */
const textCode = (figure: Element): string[] => {
  const root = figure.shadowRoot!;
  return [...root.querySelectorAll('*')].flatMap((node) => [
    ...(node.matches('style, script, link') ? [node.localName] : []),
    ...[...node.attributes].flatMap(({ name }) => (/^(on|style$|srcdoc$)/.test(name) ? [name] : [])),
  ]);
};

const expectSound = async (figure: Locator, form: string): Promise<void> => {
  expect(await figure.evaluate(textCode), form).toEqual([]);
  expect(await figure.evaluate((element) => element.shadowRoot!.adoptedStyleSheets.length), form).toBeGreaterThan(0);
};

const setData = (figure: Locator, data: unknown): Promise<boolean> =>
  figure.evaluate((element, value) => Reflect.set(element, 'data', value), data);

/**
 * Has a reader open all of every figure, and the page give each wrong data and then right ones, in another theme;
 * and has a list of their sources drawn.
 */
export const useFigures = async ({ page }: Visit): Promise<void> => {
  for (const form of forms) {
    const figure = page.locator(`figure-${form}`);
    await openAll(figure, form);
    await expectSound(figure, form);
    await setData(figure, 'nonsense');
    await expect.poll(() => figure.locator('[part~="error"]').innerText(), { message: form }).toContain('nonsense');
    await expectSound(figure, form);
    const rows = [{ label: 'Bread', value: 30 }];
    await setData(figure, form === 'value' ? rows : [...rows, { label: 'Salt', value: 10 }]);
    await figure.evaluate((element) => Reflect.set(element, 'theme', 'dark'));
    await expect.poll(() => figure.locator('[part~="error"]').count(), { message: form }).toBe(0);
    await expect
      .poll(() => figure.locator('[part~="value"], [part~="grid"]').count(), { message: form })
      .toBeGreaterThan(0);
    await expectSound(figure, form);
    await setData(figure, null);
  }
  await page.evaluate(() => document.body.append(document.createElement('figure-sources')));
  const list = page.locator('figure-sources');
  await expect.poll(() => list.locator('[part~="source"]').count()).toBeGreaterThan(0);
  await expectSound(list, 'sources');
};
