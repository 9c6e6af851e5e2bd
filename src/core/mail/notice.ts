import type { Line } from './lines.ts';
import { strongDisclaimerCues, weakDisclaimerCues } from './words/disclaimers.ts';
import { automaticStarts, footerStarts } from './words/footers.ts';

/** A legal notice for certain: its wording stands in nothing else. */
export function isNotice(folded: string): boolean {
  return strongDisclaimerCues.some((cue) => folded.includes(cue));
}

/** Wording that makes a paragraph below a signature a notice. */
export function hasNoticeCue(folded: string): boolean {
  return isNotice(folded) || weakDisclaimerCues.some((cue) => folded.includes(cue));
}

/** "Sent from my iPhone" and its kin. */
export function isFooterLine(line: Line): boolean {
  if (line.content.length > 140) return false;
  const bare = line.folded.replace(/^[<(\[*_\s]{1,8}/, '').replace(/^get \[?outlook/, 'get outlook');
  if (!footerStarts.some((start) => bare.startsWith(start))) return false;
  return bare.split(/\s+/).length <= 12;
}

/** A line that a gateway, a scanner or list software inserted. */
export function isAutomaticLine(line: Line): boolean {
  const bare = line.folded.replace(/^[<(\[*_\s]{1,8}/, '');
  return automaticStarts.some((start) => bare.startsWith(start));
}
