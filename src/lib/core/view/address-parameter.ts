import type { Day } from '../time/day';
import type { Ids } from './ids';
import type { View } from './view';

/** What there is to look at; an address can name nothing else. */
export interface Known {
  readonly eventIds: Ids;
  readonly actorIds: ReadonlySet<string>;
  readonly articleIds: ReadonlySet<string>;
  /** First and last day of the collection; a window that shows all of it is no window. */
  readonly extent: readonly [Day, Day];
  /** How far a window may reach, the margin included; the extent when left out. */
  readonly limits?: readonly [Day, Day];
}

/** One key of the address, and what of the view it says. */
export interface Parameter<Reading extends View = View> {
  readonly key: string;
  /** What the texts (at least one, none empty) change in the view; adds to `notices` what they could not. */
  readonly read: (texts: readonly string[], known: Known, notices: string[]) => Partial<Reading>;
  /** The texts that say it; none for the default. */
  readonly write: (view: View) => readonly string[];
}
