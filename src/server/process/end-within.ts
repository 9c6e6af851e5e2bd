/** Resolves when all of it has ended, well or not, or after so many milliseconds. Never rejects. */
export async function endWithin(
  works: readonly (Promise<unknown> | null | undefined)[],
  ms: number,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(works), bound]);
  clearTimeout(timer);
}
