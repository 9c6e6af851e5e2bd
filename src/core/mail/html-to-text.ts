import { Tokenizer } from 'htmlparser2';
import type { ElementEffect } from './html-elements.ts';
import {
  effectOf,
  isHidden,
  isHistoryContainer,
  isHistoryRule,
  isHistoryStart,
  selfClosing,
  voidElements,
} from './html-elements.ts';
import { limits } from './limits.ts';
import type { TextWriter } from './text-writer.ts';
import { createTextWriter } from './text-writer.ts';

interface OpenElement {
  readonly name: string;
  readonly effect: ElementEffect;
  readonly isSkipped: boolean;
  readonly isQuote: boolean;
}

const slice = 65_536;
const maxTagSearch = 32;

/**
 * Turns a mail's HTML into plain text: blocks become lines, list items `- `, table cells ` | `, links their text;
 * styles, scripts and hidden elements vanish; block quotes and the mail programs' history containers get `> ` before
 * each line, so that answers typed between quotes can still be told from them.
 * Works on tokens, not on a tree: time is linear in the length and nesting needs no stack. Reads at most `limits.html`,
 * writes at most `limits.text` characters.
 */
export function htmlToText(html: string): string {
  const source = html.slice(0, limits.html);
  const writer = createTextWriter(limits.text);
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: false }, createHandler(source, writer));
  for (let at = 0; at < source.length && !writer.isFull(); at += slice) tokenizer.write(source.slice(at, at + slice));
  if (!writer.isFull()) tokenizer.end();
  return writer.toText();
}

/** Receives the tokenizer's offsets into `source` and drives the writer. */
function createHandler(source: string, writer: TextWriter) {
  const document = createDocument(writer);
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const open = (): void => document.open(tag, attributes);
  return {
    onopentagname(start: number, end: number): void {
      tag = source.slice(start, Math.min(end, start + 40)).toLowerCase();
      attributes = new Map();
    },
    onattribname(start: number, end: number): void {
      attribute = source.slice(start, Math.min(end, start + 40)).toLowerCase();
      value = '';
    },
    onattribdata(start: number, end: number): void {
      if (value.length < 2_000) value += source.slice(start, Math.min(end, start + 2_000));
    },
    onattribentity(codepoint: number): void {
      value += String.fromCodePoint(codepoint);
    },
    onattribend(): void {
      if (['style', 'class', 'id', 'hidden'].includes(attribute)) attributes.set(attribute, value);
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag(start: number, end: number): void {
      document.close(source.slice(start, Math.min(end, start + 40)).toLowerCase());
    },
    ontext(start: number, end: number): void {
      document.text(source.slice(start, end));
    },
    ontextentity(codepoint: number): void {
      document.text(String.fromCodePoint(codepoint));
    },
    oncdata(): void {},
    oncomment(): void {},
    ondeclaration(): void {},
    onprocessinginstruction(): void {},
    onend(): void {},
  };
}

/** Keeps the open elements that matter and turns tags into line breaks, marks and quote depth. */
function createDocument(writer: TextWriter) {
  const stack: OpenElement[] = [];
  let unfollowed = 0;
  let skipped = 0;
  let quotes = 0;
  let preformatted = 0;
  let isHistory = false;

  const pop = (): void => {
    const element = stack.pop();
    if (!element) return;
    if (element.isSkipped) skipped--;
    if (element.effect === 'pre') preformatted--;
    if (element.isQuote) quotes--;
    if (element.isQuote) writer.setDepth(quotes + (isHistory ? 1 : 0));
    if (skipped === 0) endElement(writer, element.effect);
  };
  const push = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const effect = effectOf(name);
    const isQuote = effect === 'quote' || isHistoryContainer(attributes);
    const isSkipped = effect === 'skip' || isHidden(attributes);
    if (isHistoryStart(attributes)) isHistory = true;
    if (isSkipped) skipped++;
    if (effect === 'pre') preformatted++;
    if (isQuote) quotes++;
    stack.push({ name, effect, isSkipped, isQuote });
    if (skipped > 0) return;
    beginElement(writer, effect);
    if (isHistoryRule(attributes)) writeRule(writer);
    writer.setDepth(quotes + (isHistory ? 1 : 0));
  };
  return {
    open(name: string, attributes: ReadonlyMap<string, string>): void {
      if (voidElements.has(name)) {
        if (skipped === 0) writeVoid(writer, name);
        return;
      }
      if (selfClosing.has(name) && stack.at(-1)?.name === name) pop();
      if (stack.length >= limits.depth) unfollowed++;
      else push(name, attributes);
    },
    close(name: string): void {
      if (unfollowed > 0) {
        unfollowed--;
        return;
      }
      const lowest = Math.max(0, stack.length - maxTagSearch);
      for (let at = stack.length - 1; at >= lowest; at--) {
        if (stack[at]!.name !== name) continue;
        while (stack.length > at) pop();
        return;
      }
    },
    text(text: string): void {
      if (skipped > 0) return;
      if (preformatted > 0) writer.writeLines(text);
      else writer.write(text);
    },
  };
}

function beginElement(writer: TextWriter, effect: ElementEffect): void {
  if (effect === 'cell') {
    if (!writer.isLineEmpty()) writer.write(' | ');
  } else {
    endElement(writer, effect);
  }
  if (effect === 'item') writer.write('- ');
}

function endElement(writer: TextWriter, effect: ElementEffect): void {
  if (effect === 'paragraph' || effect === 'pre') writer.breakLine(2);
  else if (effect === 'block' || effect === 'item' || effect === 'row' || effect === 'quote') writer.breakLine(1);
}

function writeVoid(writer: TextWriter, name: string): void {
  if (name === 'br') writer.forceBreak();
  else if (name === 'hr') writeRule(writer);
}

function writeRule(writer: TextWriter): void {
  writer.breakLine(1);
  writer.write('________________________________');
  writer.breakLine(1);
}
