/** What an HTML element does to the text around it. */
export type ElementEffect =
  'block' | 'paragraph' | 'skip' | 'quote' | 'item' | 'row' | 'cell' | 'list' | 'pre' | 'inline';

export const voidElements: ReadonlySet<string> = set(
  'area base br col embed hr img input link meta param source track wbr',
);

/** Elements that end an open one of the same name when they stand right inside it. */
export const selfClosing: ReadonlySet<string> = set('p li td th tr option dt dd');

const effects = new Map<string, ElementEffect>([
  ...pairs(
    'skip',
    'style script head title template noscript svg math object iframe audio video canvas select o:p',
  ),
  ...pairs('paragraph', 'p h1 h2 h3 h4 h5 h6 table ul ol dl form'),
  ...pairs(
    'block',
    'div section article header footer main aside nav center address figure figcaption fieldset dt dd',
  ),
  ...pairs('block', 'html body tbody thead tfoot caption details summary'),
  ...pairs('quote', 'blockquote'),
  ...pairs('item', 'li'),
  ...pairs('row', 'tr'),
  ...pairs('cell', 'td th'),
  ...pairs('pre', 'pre textarea'),
]);

export function effectOf(name: string): ElementEffect {
  return effects.get(name) ?? 'inline';
}

/** Whether an element is made invisible by an attribute. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden')) return true;
  const style = (attributes.get('style') ?? '').toLowerCase().replace(/\s/g, '');
  return /display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt|em|%)?(?:;|$)|max-height:0(?:px)?(?:;|$)/.test(
    style,
  );
}

/** Containers in which a mail program keeps the whole history. */
export function isHistoryContainer(attributes: ReadonlyMap<string, string>): boolean {
  return /(?:^|\s)(?:yahoo_quoted|protonmail_quote|zmail_extra)(?:\s|$)/.test(attributes.get('class') ?? '');
}

/** Elements behind which, up to the end of the document, Outlook keeps the history. */
export function isHistoryStart(attributes: ReadonlyMap<string, string>): boolean {
  const id = (attributes.get('id') ?? '').toLowerCase();
  return /^(?:x_)*(?:divrplyfwdmsg|appendonsend|stopspelling|mail-editor-reference-message-container)$/.test(
    id,
  );
}

/** The thin line that Outlook draws above the header block of the message that is answered. */
export function isHistoryRule(attributes: ReadonlyMap<string, string>): boolean {
  const style = (attributes.get('style') ?? '').toLowerCase().replace(/\s/g, '');
  return /border-top:solid#(?:e1e1e1|b5c4df|b5c4de|cccccc)/.test(style);
}

function set(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

function pairs(effect: ElementEffect, names: string): [string, ElementEffect][] {
  return names.split(' ').map((name) => [name, effect]);
}
