/** Which page buttons to show: at most `visible`, the current page in the middle where there is room. */
export function pageWindow(page: number, pageCount: number, visible = 10): number[] {
  const size = Math.max(1, Math.min(visible, pageCount));
  const first = Math.max(1, Math.min(page - Math.floor(size / 2), pageCount - size + 1));
  return Array.from({ length: pageCount < 1 ? 0 : size }, (_, index) => first + index);
}
