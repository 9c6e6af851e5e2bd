/** Enough of Markdown to follow its links: what GitHub makes of headings, and targets outside of code. */

/** Targets of links and pictures, in their order; those inside of code are none. */
export function linksOf(markdown: string): readonly string[] {
  const text = withoutCode(markdown);
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, target]) => target ?? []);
}

/** What a link may name in this page: one anchor for each heading, a number behind those that come again. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = headingsOf(markdown).map(({ title }) => {
    const anchor = toAnchor(title);
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
  return new Set(anchors);
}

export function headingsOf(markdown: string): readonly { readonly depth: number; readonly title: string }[] {
  const lines = withoutFences(markdown).matchAll(/^(#{1,6}) +(\S.*)$/gm);
  return [...lines].map(([, marks = '', title = '']) => ({ depth: marks.length, title: title.trim() }));
}

/** Lower case, punctuation left out, each blank a hyphen. */
function toAnchor(title: string): string {
  const words = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return words.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replace(/`[^`\n]*`/g, '');
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '');
}
