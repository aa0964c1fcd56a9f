import type { EventEntry } from '../entry';
import { events as events2012 } from './2012';
import { events as events2013 } from './2013';
import { events as events2014 } from './2014';
import { events as events2015 } from './2015';
import { events as events2016 } from './2016';
import { events as events2017 } from './2017';
import { events as events2018 } from './2018';
import { events as events2022 } from './2022';
import { events as events2023 } from './2023';
import { events as events2025 } from './2025';

const years = [
  ...events2012,
  ...events2013,
  ...events2014,
  ...events2015,
  ...events2016,
  ...events2017,
  ...events2018,
  ...events2022,
  ...events2023,
  ...events2025,
];

/** Every event of the collection, year by year. */
export const events: readonly EventEntry[] = years;

export type EventId = (typeof years)[number]['id'];
