/**
 * Notes in the browser's own timings (`performance.mark`) when a stage was first drawn, for whoever measures the
 * page. An attachment of an element that is drawn with the stage.
 */
export function markReady(): void {
  const name = 'sourceline:ready';
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
