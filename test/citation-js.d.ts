// The parsers of @citation-js bring no types: what the tests use of them.

declare module '@citation-js/core' {
  interface ParsedItem {
    [key: string]: unknown;
    id: string;
    type: string;
    title: string;
  }
  export const plugins: {
    input: { chain(input: string, options: { generateGraph: boolean }): ParsedItem[] };
  };
}

declare module '@citation-js/plugin-bibtex' {}

declare module '@citation-js/plugin-ris' {}
