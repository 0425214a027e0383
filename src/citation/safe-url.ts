/** An address that a reader may follow; data may hold any other, which is then not there. */
export const safeAddress = (url: string | undefined): string | undefined =>
  url && /^(https?:|mailto:)/i.test(url) ? url : undefined;
