// Compiled by the package tests against the installed tarball, with each module resolution that users have.
import 'figures-of-record/widgets';
import { catalogue } from 'figures-of-record/datasets';
import { southKoreaAid } from 'figures-of-record/datasets/south-korea-aid';
import { evidence } from 'figures-of-record/datasets/south-korea-aid/2024-10-22/evidence';
import type { FigureParts } from 'figures-of-record/elements/parts';
import { register } from 'figures-of-record/register';
import { type Evidence, type Vintage, formatReference } from 'figures-of-record';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const element = document.querySelector('figure-parts');
const witnesses: readonly Evidence[] = evidence;

// Exactly these types: neither `any` nor the data spelled out.
const typed: [Same<typeof southKoreaAid, Vintage>, Same<typeof element, FigureParts | null>] = [true, true];

register(southKoreaAid);
if (element) element.of = formatReference({ dataset: southKoreaAid.dataset, vintage: southKoreaAid.vintage });
const loaded: Promise<Vintage>[] = catalogue.map((entry) => entry.load());
console.log(typed, witnesses, loaded);
