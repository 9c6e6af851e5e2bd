/** What the work comes to, or an error with the code `took-too-long` where that lasts longer. */
export function withinTime<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('took too long'), { code: 'took-too-long' })),
      ms,
    );
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
