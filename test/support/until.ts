/** Resolves when the condition holds; rejects where it does not come to hold in time. */
export async function until(condition: () => Promise<boolean> | boolean, withinMs = 5_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('the condition did not come to hold in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
