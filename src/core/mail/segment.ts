import { greetingLength } from './greeting.ts';
import { findHistory } from './history.ts';
import type { Line } from './lines.ts';
import { isBlank, splitLines } from './lines.ts';
import { isAutomaticLine, isFooterLine } from './notice.ts';
import { tagSignOff } from './sign-off.ts';
import type { Segments, Zone, ZoneKind } from './zones.ts';

/**
 * Cuts a plain-text body into fresh prose, history, salutation, sign-off, signature, notices and footers.
 * `from` is the sender's address, where known: it helps to see a name for a signature. Linear in the length;
 * what lies beyond `limits.text` or `limits.lines` belongs to no zone.
 */
export function segment(text: string, from: string | null = null): Segments {
  const lines = splitLines(text);
  const isHistory = findHistory(lines);
  const kinds = lines.map((line, at): ZoneKind | null => {
    if (isHistory[at]) return 'quoted';
    if (isBlank(line)) return null;
    if (isFooterLine(line)) return 'footer';
    return isAutomaticLine(line) ? 'automatic' : 'fresh';
  });
  const senderNames = namesInAddress(from);
  for (const run of findRuns(kinds)) tagSignOff(lines, run, kinds, senderNames);
  return { zones: joinZones(text, lines, kinds) };
}

/** Runs of fresh lines between quoted ones, each as its paragraphs. */
function findRuns(kinds: readonly (ZoneKind | null)[]): { start: number; end: number }[][] {
  const runs: { start: number; end: number }[][] = [[]];
  let start = -1;
  for (let at = 0; at <= kinds.length; at++) {
    const kind = kinds[at];
    if (kind === 'fresh') {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) runs.at(-1)!.push({ start, end: at });
    start = -1;
    if (kind === 'quoted' && runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function joinZones(text: string, lines: readonly Line[], kinds: readonly (ZoneKind | null)[]): Zone[] {
  const zones: Zone[] = [];
  let isOpening = true;
  for (let at = 0; at < lines.length; at++) {
    const kind = kinds[at];
    if (!kind) continue;
    const line = lines[at]!;
    const start = line.start + leadingBlanks(text, line);
    const greeting: number = kind === 'fresh' && isOpening ? greetingLength(line.content) : 0;
    if (greeting > 0) append(zones, { kind: 'greeting', start, end: Math.min(start + greeting, line.end) });
    if (start + greeting < line.end) append(zones, { kind, start: start + greeting, end: line.end });
    isOpening = kind === 'quoted' || (isOpening && (greeting > 0 || kind === 'automatic'));
  }
  return zones;
}

function append(zones: Zone[], zone: Zone): void {
  const last = zones.at(-1);
  if (last?.kind === zone.kind) zones[zones.length - 1] = { ...last, end: zone.end };
  else if (zone.end > zone.start) zones.push(zone);
}

function leadingBlanks(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 400));
  return head.length - head.trimStart().length;
}

function namesInAddress(from: string | null): string[] {
  if (from === null) return [];
  const local = from.slice(0, 200).toLowerCase().split('@', 1)[0]!;
  return local.split(/[^\p{L}]+/u).filter((part) => part.length >= 2);
}
