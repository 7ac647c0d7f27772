/** The value, or an error once the limit is over; what was waited for is then left to itself. */
export function givenUp<Value>(
  waited: Promise<Value>,
  limit: AbortSignal,
  why: string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    limit.addEventListener('abort', () => {
      reject(new Error(`${why} (ETIMEDOUT)`));
    });
    waited.then(resolve, reject);
  });
}
