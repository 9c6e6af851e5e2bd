/** `work` on each item as it comes, at most `limit` under way; results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result> | Result,
): AsyncGenerator<Result> {
  const underWay: (Promise<Result> | Result)[] = [];
  for await (const item of items) {
    underWay.push(work(item));
    if (underWay.length >= limit) yield (await underWay.shift()) as Result;
  }
  for (const result of underWay) yield await result;
}
