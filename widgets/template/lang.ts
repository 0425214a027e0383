import { nothing } from 'lit';
import { language } from '../../src/messages/index.js';

/** A `lang` attribute: a BCP 47 tag, or none. */
export type Lang = string | typeof nothing;

/** What our own words are marked with on a page in another language. */
export const langOfWords = (locale: string): Lang => (locale.startsWith(language) ? nothing : language);
