import type { FieldType } from '#core/views/repair-view.ts';
import type { Formats } from './formats.ts';

const longest = 200;

/** A field's value as a reader writes it; what is not of its type, and any text, comes back as it is, cut at 200. */
export function fieldText(f: Formats, type: FieldType, value: string): string {
  if (type === 'number' && value.trim() !== '' && Number.isFinite(Number(value)))
    return f.number(Number(value));
  if (type === 'date') return f.day(value);
  if (type === 'datetime') return dateText(f, value);
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

function dateText(f: Formats, value: string): string {
  const at = /^\d{1,16}$/.test(value) ? Number(value) : Date.parse(value);
  return Number.isNaN(at) || Math.abs(at) > 8.64e15 ? value.slice(0, longest) : f.date(at);
}
