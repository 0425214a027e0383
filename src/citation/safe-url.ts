/** Gets an address if a reader may follow it: https, http or mailto; `undefined` for any other. */
export const safeAddress = (url: string | undefined): string | undefined =>
  url && /^(https?:|mailto:)/i.test(url) ? url : undefined;
