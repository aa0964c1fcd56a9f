/** Thrown when a page did not answer in time. */
export class TooSlow extends Error {}

/** The answer, or `TooSlow` when it does not come within so many ms. */
export async function within<T>(limitMs: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), Math.max(limitMs, 0));
  });
  // A page that is given up may still fail later, when its browser is closed: nobody waits for that.
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
