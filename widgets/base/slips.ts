import type { PropertyValues } from 'lit';
import type { Warning } from '../scene/scene.js';

/** What templates write where a value was to be. */
const slip = /^(?:undefined|null|NaN|\[object \w+\])$/;

/** Names of properties that are looked at elsewhere, or have a default. */
const others = /^(?:data|theme|hedge|hide)$/;

/** Takes out of a figure what a template left in place of a text, and keeps it by the name of the property. */
export const dropSlips = (figure: Element, changed: PropertyValues, slips: Map<string, string>): void => {
  for (const name of [...changed.keys()].map(String)) {
    const value: unknown = Reflect.get(figure, name);
    if (others.test(name) || typeof value !== 'string') continue;
    slips.delete(name);
    if (!slip.test(value)) continue;
    slips.set(name, value);
    Reflect.set(figure, name, undefined);
  }
};

/** Warns of what was taken out. */
export const slipWarnings = (slips: ReadonlyMap<string, string>): Warning[] =>
  [...slips].map(([name, value]) => ({
    code: 'unknown-value',
    message: `${name}="${value}" is not looked at: a template had no value for it.`,
  }));
