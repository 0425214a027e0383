import type { Evidence } from '../../src/model/evidence.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { ObservationInput, VintageInput } from '../../src/user-data/figure-data.js';
import type { PictureOptions } from '../picture/picture.js';
import type { FormOptions } from './options.generated.js';

/** Forms that can be drawn without a page. */
export type StaticForm = keyof FormOptions;

/** What the picture of any figure may be told. */
export interface FigureOptions extends PictureOptions {
  /** In place of the view's title. */
  heading?: string;
  /** In place of the sentence made from the data. */
  takeaway?: string;
}

/** What to draw, and how. */
export type StaticOptions<F extends StaticForm> = FormOptions[F] &
  FigureOptions & {
    /** A dataset or rows of your own. Wins over `of`. */
    data?: VintageInput | readonly ObservationInput[];
    /** A reference into `vintages`. */
    of?: string;
    /** Datasets that `of` is looked up in. */
    vintages?: readonly Vintage[];
    view?: string;
    /** BCP 47 tag. Default `en`. */
    locale?: string;
  };

/** What the list of sources is made of. */
export interface SourcesOptions extends Omit<FigureOptions, 'takeaway'> {
  /** References of the figures whose sources to list, with blanks between. */
  of: string;
  /** Datasets that `of` is looked up in. */
  vintages: readonly Vintage[];
  /** Evidence by vintage: `{ 'troops@2024-10-22': evidence }`. Without it the list names sources and claimants, not the words. */
  evidence?: Readonly<Record<string, readonly Evidence[]>>;
  /** BCP 47 tag. Default `en`. */
  locale?: string;
}
