import { didYouMean } from '../../error/did-you-mean.js';

/** A sentence to add to an error: " Did you mean “check”?"; empty where no known name is near. */
export const suggestion = (name: string, known: readonly string[]): string => {
  const meant = didYouMean(name, known);
  return meant === undefined ? '' : ` Did you mean “${meant}”?`;
};
