/** BCP 47 tag of the words below. */
export const language = 'en';

/** Options for a number inside a sentence. */
export const english: { locale: string } = { locale: language };
