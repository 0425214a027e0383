import ts from 'typescript';

/** A stretch of source text, and what takes its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Where in markup a reader of it stands, from one piece of a template to the next. */
interface Place {
  inTag: boolean;
  /** Quotation mark of an attribute's value that is still open. */
  quote: string;
}

/** White space with a line break in it: gone beside a tag or a `${…}`, one blank between words and between attributes. */
const shrinkPiece = (piece: string, place: Place): string =>
  piece.replace(/"|'|<(?=[\w/!])|>|\s*\n\s*/g, (found, at: number) => {
    if (place.quote) {
      if (found === place.quote) place.quote = '';
      return found;
    }
    if (found === '"' || found === "'") {
      if (place.inTag) place.quote = found;
      return found;
    }
    if (found === '<' || found === '>') {
      place.inTag = found === '<';
      return found;
    }
    const [before, after] = [piece[at - 1], piece[at + found.length]];
    if (place.inTag) return after === '>' || after === '/' ? '' : ' ';
    return !before || before === '>' || !after || after === '<' ? '' : ' ';
  });

const editsOf = (template: ts.TemplateLiteral, source: ts.SourceFile): Edit[] => {
  const pieces = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map((span) => span.literal)]
    : [template];
  const place: Place = { inTag: false, quote: '' };
  return pieces.map((piece) => {
    // Without the delimiters: ` or } in front, ` or ${ behind.
    const start = piece.getStart(source) + 1;
    const end = piece.getEnd() - (ts.isTemplateHead(piece) || ts.isTemplateMiddle(piece) ? 2 : 1);
    return { start, end, text: shrinkPiece(source.text.slice(start, end), place) };
  });
};

/**
 * Takes the white space that only lays out the source from every html`…` and svg`…` of a module, where it would become
 * text nodes: what holds a line break and stands beside a tag. A blank within a line stays.
 */
export const shrinkTemplates = (code: string): string => {
  if (!/\b(html|svg)`/.test(code)) return code;
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.ESNext);
  const edits: Edit[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source)))
      edits.push(...editsOf(node.template, source));
    ts.forEachChild(node, walk);
  };
  walk(source);
  let shrunk = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    shrunk = shrunk.slice(0, start) + text + shrunk.slice(end);
  return shrunk;
};
