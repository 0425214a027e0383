/** BCP 47 tag of the words below. */
export const language = 'en';

/** How a number inside a sentence is written. */
export const english: { locale: string } = { locale: language };
