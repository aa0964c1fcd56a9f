/** What the collection is about; heads every page. */
export const title = 'The United States, Russia and China';

/** The years it covers and how they are told; stands under the title. */
export const subtitle = '2012–2025, as five articles told it';

/**
 * The stretch of time it covers (EDTF). Events that begin before it are left out: the articles only
 * allude to them (Nixon's approach to China, Putin's rise), and they would stretch the axis by decades.
 */
export const scope = '2012/2025';
