export const bullet = /^(?:[-–—•*▪·→■◦‣✔✓>+]+|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\u00a0]+/;
/** Columns at which mail programs wrap (RFC 5322 asks for 78, RFC 3676 for 72); a longer line was not wrapped. */
const column = { least: 45, most: 100 };
/** Where two or three lines are all there is to judge by. */
const usual = { least: 60, most: 80 };

/**
 * Tells whether the break between two lines is only a wrap. A program breaks a line where the next word no longer
 * fits; where most lines had room for it, people typed the breaks.
 */
export function findWrapping(lines: readonly string[]): (above: string, below: string) => boolean {
  const widest = lines.reduce((most, line) => (line.includes(' ') ? Math.max(most, line.length) : most), 0);
  const isFull = (above: string, below: string) =>
    above.length >= column.least && above.length + 1 + firstWord(below) > widest;
  const pairs = lines.flatMap((below, at) => {
    const above = lines[at - 1] ?? '';
    return goesOn(above, below) ? [isFull(above, below)] : [];
  });
  const full = pairs.filter(Boolean).length;
  const isColumn = pairs.length > 2 ? widest <= column.most : widest >= usual.least && widest <= usual.most;
  return isColumn && full > 0 && full >= 0.6 * pairs.length ? goesOn : () => false;
}

/** Neither stops, begins something, nor is blank. */
function goesOn(above: string, below: string): boolean {
  if (above === '' || below === '' || bullet.test(below)) return false;
  return !/[.!?…:;]["»”')\]]?$/.test(above);
}

function firstWord(line: string): number {
  const end = line.search(/\s/);
  return end < 0 ? line.length : end;
}
