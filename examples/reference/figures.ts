import 'figures-of-record/widgets';
import { catalogue } from 'figures-of-record/datasets';
import { register } from 'figures-of-record/register';

/** Datasets that the figures of this page refer to. */
const named = new Set(
  [...document.querySelectorAll('[of]')].map((figure) => /^[\w-]+/.exec(figure.getAttribute('of') ?? '')?.[0]),
);

// Every vintage of them, so that a pinned figure can tell of newer ones.
for (const entry of catalogue.filter(({ id }) => named.has(id)))
  for (const name of entry.vintages) register(await entry.load(name), { evidence: () => entry.evidence(name) });

// A figure is not as tall as the table that it takes the place of: what the address names has moved.
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (target) {
  await Promise.all(
    [...document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>('[of]')].map(
      ({ updateComplete }) => updateComplete,
    ),
  );
  target.scrollIntoView();
}
