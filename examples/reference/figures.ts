import 'figures-of-record/widgets';
import { catalogue } from 'figures-of-record/datasets';
import { register } from 'figures-of-record/register';

/** Datasets that the figures of this page refer to. */
const named = new Set(
  [...document.querySelectorAll('[of]')].map((figure) => /^[\w-]+/.exec(figure.getAttribute('of') ?? '')?.[0]),
);

// Every vintage of them, so that a pinned figure can tell of newer ones.
for (const entry of catalogue.filter(({ id }) => named.has(id)))
  for (const name of entry.vintages) register(await entry.load(name), () => entry.evidence(name));
