/** Where the values of a JSON text stand: the line of each, counted from 1, by its path (`management.tasks.dailyCap`). */
export type JsonLines = ReadonlyMap<string, number>;

export interface JsonPlaces {
  readonly lines: JsonLines;
  /** The line on which the text stops being JSON; null where it is JSON. */
  readonly brokenLine: number | null;
}

/** What may come next. */
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

interface Level {
  readonly path: string;
  readonly isList: boolean;
  wanted: Wanted;
  /** Of a list the number of its next item. */
  index: number;
  /** Of an object the latest key. */
  key: string;
}

/** Deeper values are told by the one that holds them: nothing that is asked for is that deep. */
const deepest = 12;

const token = /[{}[\],:]|"(?:[^"\\\n]|\\.)*"|[^\s{}[\],:"]+|"/gu;

/**
 * Reads where everything stands, as far as the text is JSON. Linear in its length: it ends at the first mistake, which is why
 * no string without an end is looked at twice.
 */
export function findPlaces(json: string): JsonPlaces {
  const lines = new Map<string, number>();
  const levels: Level[] = [{ path: '', isList: false, wanted: 'value', index: 0, key: '' }];
  let line = 1;
  let from = 0;
  for (const { 0: text, index } of json.matchAll(token)) {
    for (; from < index; from += 1) if (json.charAt(from) === '\n') line += 1;
    if (!take(text, levels, (path) => lines.set(path, lines.get(path) ?? line)))
      return { lines, brokenLine: line };
  }
  const isWhole = levels.length === 1 && levels[0]?.wanted === 'nothing';
  return { lines, brokenLine: isWhole ? null : line };
}

/** Whether the token may stand here. */
function take(text: string, levels: Level[], note: (path: string) => void): boolean {
  const level = levels.at(-1);
  if (!level) return false;
  const { wanted } = level;
  if (text === '}' || text === ']') return close(text, level, levels);
  if (wanted === ', or end') return text === ',' && follow(level);
  if (wanted === ':') return text === ':' && want(level, 'value');
  if (wanted === 'key' || wanted === 'key or }') return takeKey(text, level);
  if (wanted === 'nothing') return false;
  const path = pathOf(level, levels.length);
  note(path);
  want(level, levels.length === 1 ? 'nothing' : ', or end');
  if (text !== '{' && text !== '[') return isJson(text);
  const isList = text === '[';
  levels.push({ path, isList, wanted: isList ? 'value or ]' : 'key or }', index: 0, key: '' });
  return true;
}

function close(text: string, { isList, wanted }: Level, levels: Level[]): boolean {
  if (levels.length === 1 || isList !== (text === ']')) return false;
  levels.pop();
  return wanted === ', or end' || wanted === 'value or ]' || wanted === 'key or }';
}

function follow(level: Level): boolean {
  level.index += 1;
  return want(level, level.isList ? 'value' : 'key');
}

function takeKey(text: string, level: Level): boolean {
  if (!text.startsWith('"') || !isJson(text)) return false;
  level.key = String(JSON.parse(text));
  return want(level, ':');
}

function want(level: Level, wanted: Wanted): true {
  level.wanted = wanted;
  return true;
}

function pathOf({ path, isList, index, key }: Level, depth: number): string {
  if (depth === 1 || depth > deepest) return path;
  const name = isList ? String(index) : key;
  return path === '' ? name : `${path}.${name}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The line of a value; where it is missing that of what should hold it. */
export function lineOf(lines: JsonLines, path: string): number {
  for (let rest = path; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const line = lines.get(rest);
    if (line !== undefined) return line;
  }
  return 1;
}
