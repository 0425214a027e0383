import ts from 'typescript';

/** A stretch of source text, and what takes its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Where in markup a reader of it stands, from one piece of a template to the next. */
interface Place {
  within: 'text' | 'tag' | 'comment';
  /** Quotation mark of an attribute's value that is still open. */
  quote: string;
}

const opening = /^<[a-z/!]/i;
/** What changes the place, and white space with a line break in it; a no-break space is text. */
const tokens = /<!--|-->|<(?=[a-z/!])|>|"|'|(?<![ \t\r])[ \t\r]*\n[ \t\r\n]*/gi;

/** The place after a token that is no white space. */
const placeAfter = (token: string, { within, quote }: Place): Place => {
  if (quote) return { within, quote: token === quote ? '' : quote };
  switch (within) {
    case 'text':
      return { within: token === '<!--' ? 'comment' : token === '<' ? 'tag' : 'text', quote };
    case 'comment':
      return { within: token === '-->' ? 'text' : 'comment', quote };
    case 'tag':
      if (token === '"' || token === "'") return { within, quote: token };
      return { within: token.endsWith('>') ? 'text' : 'tag', quote };
  }
};

/** White space with a line break in it: gone beside a tag or a `${…}`, one blank between words and between attributes. */
const shrinkPiece = (piece: string, start: Place): { text: string; place: Place } => {
  let place = start;
  // Where the piece begins, or the last tag in it ended.
  let edge = 0;
  const text = piece.replace(tokens, (token, at: number) => {
    const end = at + token.length;
    if (token.trim()) {
      const { within } = place;
      place = placeAfter(token, place);
      if (within !== 'text' && place.within === 'text') edge = end;
      return token;
    }
    if (place.quote || place.within === 'comment') return token;
    const rest = piece.slice(end, end + 2);
    if (place.within === 'tag') return rest.startsWith('>') ? '' : ' ';
    return at === edge || !rest || opening.test(rest) ? '' : ' ';
  });
  return { text, place };
};

const editsOf = (template: ts.TemplateLiteral, source: ts.SourceFile): Edit[] => {
  const pieces = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map((span) => span.literal)]
    : [template];
  let place: Place = { within: 'text', quote: '' };
  return pieces.map((piece) => {
    // Without the delimiters: ` or } in front, ` or ${ behind.
    const start = piece.getStart(source) + 1;
    const end = piece.getEnd() - (ts.isTemplateHead(piece) || ts.isTemplateMiddle(piece) ? 2 : 1);
    const shrunk = shrinkPiece(source.text.slice(start, end), place);
    place = shrunk.place;
    return { start, end, text: shrunk.text };
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
