/** Finished markup. Everything else that goes into a page is text, and is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand in a template. */
export type Content = Markup | string | number | false | undefined | readonly Content[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

const written = (content: Content): string => {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(written).join('') : escaped(String(content));
};

/** A piece of a page: the template is markup, what is put into it is text unless it is markup already. */
export const html = (template: TemplateStringsArray, ...contents: Content[]): Markup =>
  new Markup(template.map((part, i) => (i ? written(contents[i - 1]) : '') + part).join(''));

/** Pieces with something between them. */
export const joined = (pieces: readonly Content[], between: string): Content =>
  pieces.map((piece, i) => (i ? [between, piece] : piece));
