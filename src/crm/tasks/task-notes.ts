/** HubSpot keeps a task's notes as HTML. */
export function textToHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll('\n', '<br>');
}

const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
];

/** Notes as plain words between single spaces, to tell whether they hold a text: an editor changes tags and breaks. */
export function notesToWords(html: string): string {
  const plain = html.replace(/<[^<>]{0,500}>/gu, ' ');
  const decoded = entities.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), plain);
  return decoded.replace(/\s+/gu, ' ').trim();
}
