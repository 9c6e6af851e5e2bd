import type { DocumentField, DocumentsView } from '#core/views/documents-view.ts';

export type FieldValues = Readonly<Partial<Record<DocumentField, string>>>;

/** The text with what was entered in its places; a place without an entry stays in its brackets. */
export function fillIn({ text, places }: DocumentsView, values: FieldValues): string {
  return places.reduce((filled, { field, mark }) => {
    const value = values[field]?.trim() ?? '';
    return value === '' ? filled : filled.split(mark).join(value);
  }, text);
}

/** How many places in brackets are left. */
export function countOpen(text: string): number {
  return text.match(/\[[^[\]]*\]/g)?.length ?? 0;
}
