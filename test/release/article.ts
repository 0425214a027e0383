import { corrected, subject } from './invention.js';

const { dataset, name, view } = subject;

/** Where the article has figures: of the first vintage, pinned to the latest of today, following the latest, and in a sentence, pinned too. */
export const places = ['first', 'pinned', 'free', 'sentence'] as const;
export type Place = (typeof places)[number];

/** The vintages an article cites. */
export interface Cited {
  first: string;
  pinned: string;
}

/** An article whose figures stand where a reader sees them. */
export const articlePage = ({ first, pinned }: Cited, head: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Rehearsed article</title>
${head}
<figure-target id="first" of="${dataset}@${first}/pledge"></figure-target>
<figure-target id="pinned" of="${dataset}@${pinned}/${view}"></figure-target>
<figure-target id="free" of="${dataset}/${view}"></figure-target>
<p>It sent <figure-value id="sentence" of="${dataset}@${pinned}/${corrected}" counted>1 million rounds</figure-value>.</p>
</html>
`;

/** What such an article imports from the package, under the name it is installed by. */
export const articleModule = (installed: string, { first, pinned }: Cited): string => `import '${installed}/widgets';
import { ${name} as first } from '${installed}/datasets/${dataset}/${first}';
import { ${name} as pinned } from '${installed}/datasets/${dataset}/${pinned}';
import { ${name} as latest } from '${installed}/datasets/${dataset}';
import { register } from '${installed}/register';

for (const vintage of [first, pinned, latest]) register(vintage);
`;
