/** What a list of the settings takes, and what it can be talked into. */
export interface EntryRule {
  readonly kind: 'domain' | 'address' | 'words';
  /** Characters of an entry. */
  readonly shortest: number;
  readonly longest: number;
  /** Entries of the list. */
  readonly most: number;
}

export interface AddedEntries {
  readonly entries: readonly string[];
  /** They stood in the list already. */
  readonly known: readonly string[];
  /** They cannot be such an entry as they are. */
  readonly unfit: readonly string[];
  /** There is no place for these. */
  readonly surplus: readonly string[];
}

/** Whoever pastes more pastes again. */
const longestText = 20_000;

/** The list with what somebody typed or pasted, one entry or several; nothing of it is lost without a word. */
export function addEntries(typed: string, present: readonly string[], rule: EntryRule): AddedEntries {
  const pieces = split(typed.slice(0, longestText), rule.kind);
  const entries = [...present];
  const known: string[] = [];
  const unfit: string[] = [];
  const surplus: string[] = [];
  for (const piece of pieces) {
    const entry = readEntry(piece, rule);
    if (entry === null) unfit.push(piece);
    else if (entries.some((each) => isSameEntry(each, entry))) known.push(entry);
    else if (entries.length >= rule.most) surplus.push(entry);
    else entries.push(entry);
  }
  return { entries, known, unfit, surplus };
}

const collator = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' });

/** Case and accents make no difference, as they make none where mail is read. */
export function isSameEntry(a: string, b: string): boolean {
  return collator.compare(a, b) === 0;
}

function split(text: string, kind: EntryRule['kind']): string[] {
  const pieces = text.split(/[,;\n\r]/u).flatMap((piece) => {
    if (kind === 'words') return [piece];
    // As mail programs copy people: a name, then the address in brackets.
    const address = /<([^<>]*)>/u.exec(piece)?.[1];
    return address === undefined ? piece.split(/\s/u) : [address];
  });
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const address = /^[^\s@;,]+@[^\s@;,]+$/u;

function readEntry(piece: string, { kind, shortest, longest }: EntryRule): string | null {
  const entry = kind === 'words' ? piece : kind === 'domain' ? toDomain(piece) : piece.toLowerCase();
  if (entry.length < shortest || entry.length > longest) return null;
  if (kind === 'words') return entry;
  return (kind === 'domain' ? domain : address).test(entry) ? entry : null;
}

/** Of an address of the web or of a person the domain is meant. */
function toDomain(piece: string): string {
  const bare = piece.toLowerCase().replace(/^https?:\/\//u, '');
  const host = bare.slice(bare.lastIndexOf('@') + 1).split(/[/?#:]/u)[0] ?? '';
  return host.replace(/^www\./u, '').replace(/\.$/u, '');
}
