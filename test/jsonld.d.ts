// jsonld brings no types: what the tests use of it.

declare module 'jsonld' {
  interface Loaded {
    contextUrl: null;
    documentUrl: string;
    document: object;
  }
  const jsonld: {
    toRDF(
      document: object,
      options: { format: 'application/n-quads'; documentLoader: (url: string) => Promise<Loaded> },
    ): Promise<string>;
  };
  export default jsonld;
}
